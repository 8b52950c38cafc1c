import {
  type ReckonedRow,
  toCostRows,
  toGapText,
  toRefundRows,
} from '#src/assets/cost/reckoned-text.ts'
import { zhHans as words } from '#src/assets/cost/words.ts'
import { fill, h, need, readPageData } from '#src/assets/tools/page.ts'
import type { Centre } from '#src/centres/centre.ts'
import { type CostTerms, toCost } from '#src/choosing/cost.ts'
import { type PrepaidTerms, toPrepaidWarnings } from '#src/choosing/prepaid.ts'
import { toRefund } from '#src/choosing/refund.ts'

type PageTerms = Pick<Centre, 'services' | 'extraCharges' | 'depositInYuan'> &
  PrepaidTerms &
  Pick<CostTerms, 'subsidy'>

const terms = readPageData<PageTerms>()

/** What stands in a field; nothing where it is empty, hidden or not there. */
function readNumber(id: string): number | undefined {
  const field = document.getElementById(id) as HTMLInputElement | null
  return field && !field.disabled && field.value !== '' ? Number(field.value) : undefined
}

function readService(id: string): PageTerms['services'][number] {
  const { value } = need<HTMLSelectElement>(id)
  const [first] = terms.services
  const service = terms.services.filter(({ serviceType }) => serviceType === value)[0] ?? first
  if (!service) throw new Error('The page reckons for a centre without services.')
  return service
}

const toList = (rows: readonly ReckonedRow[]) =>
  h(
    'dl',
    { class: 'reckoning' },
    ...rows.map(({ label, working, sum, isTotal }) =>
      h(
        'div',
        isTotal ? { class: 'total' } : {},
        h('dt', {}, label),
        h('dd', { class: 'sum' }, sum),
        ...(working ? [h('dd', { class: 'small' }, working)] : []),
      ),
    ),
  )

/** A form answers below itself, and again with every change once it has answered. */
function wake(name: string, answer: () => Node[]): void {
  const form = document.getElementById(`${name}-form`)
  if (!form) return
  const place = need(`${name}-answer`)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    fill(place, ...answer())
    place.hidden = false
    place.focus()
  })
  form.addEventListener('change', () => {
    const isValid = (form as HTMLFormElement).checkValidity()
    if (!place.hidden && isValid) fill(place, ...answer())
  })
}

function answerCost(): Node[] {
  const service = readService('cost-service')
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('[data-charge]'))
  const extraCharges = terms.extraCharges?.filter((_, index) => boxes[index]?.checked)
  const stay = {
    months: readNumber('months') ?? 1,
    daysInMonth: readNumber('days-in-month') ?? 1,
    hoursInDay: readNumber('hours-in-day') ?? 1,
    ageInMonths: readNumber('age-in-months'),
  }
  const { depositInYuan, subsidy } = terms
  const cost = toCost({ service, extraCharges, depositInYuan, subsidy }, stay)
  const gaps = toGapText(cost)
  return [
    toList(toCostRows(cost, service)),
    ...(gaps ? [h('p', { class: 'small' }, gaps)] : []),
    ...answerPrepaid(service),
  ]
}

/** What to ask before so many months are paid for; nothing where nobody said how many. */
function answerPrepaid(service: PageTerms['services'][number]): Node[] {
  const months = readNumber('prepaid-months')
  if (months === undefined) return []
  const warnings = toPrepaidWarnings({ ...terms, services: [service] }, months)
  if (warnings.length === 0) return [h('p', { class: 'notice' }, words.noWarnings)]
  const texts = warnings.map((warning) => words.warnings[warning](terms.prepaidMonths ?? 0))
  return [
    h(
      'div',
      { class: 'notice caution' },
      h('ul', { class: 'bulleted' }, ...texts.map((text) => h('li', {}, text))),
    ),
  ]
}

function answerRefund(): Node[] {
  const stay = {
    paidInYuan: readNumber('paid') ?? 0,
    daysPaidFor: readNumber('days-paid-for') ?? 1,
    daysAttended: readNumber('days-attended') ?? 0,
  }
  if (stay.daysAttended > stay.daysPaidFor) return [h('p', {}, words.refund.moreThanPaidFor)]
  const service = readService('refund-service')
  const rows = toRefundRows(toRefund(service, stay), stay)
  if (typeof rows === 'string') return [h('p', {}, rows)]
  const { refundRule } = service
  const also = refundRule
    ? [h('p', { class: 'small' }, words.refund.alsoWords(refundRule) + words.refund.twoRules)]
    : []
  return [toList(rows), ...also]
}

/** Hours matter where they are paid for. */
function showHours(): void {
  const field = need<HTMLInputElement>('hours-in-day')
  const isByHour = readService('cost-service').feeUnit === 'hour'
  field.disabled = !isByHour
  if (field.parentElement) field.parentElement.hidden = !isByHour
}

wake('cost', answerCost)
wake('refund', answerRefund)
need('cost-service').addEventListener('change', showHours)
showHours()
