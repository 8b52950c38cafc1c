import { zhHans as words } from '#src/assets/tools/age/words.ts'
import { LONGEST_WAIT_IN_DAYS, wakeBirthdayForm } from '#src/assets/tools/birthday-form.ts'
import { fill, h, need, readPageData, readToday } from '#src/assets/tools/page.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import { addMonths } from '#src/calendar/days.ts'
import { toAgeInMonths } from '#src/children/ages.ts'
import {
  type StartMonth,
  type StartPeriod,
  toStartMonths,
  toStartPeriods,
} from '#src/children/start-months.ts'
import type { ClassGroupRule } from '#src/guidance/reference/joining.ts'
import { CLASS_GROUP_LABELS } from '#src/text/codes.ts'

/** What the age clock brings for its script. */
export type AgeData = { groups: readonly ClassGroupRule[] }

/** No class takes a child from this age on. */
const LAST_MONTH = 36
/** How far ahead a family plans. */
const LONGEST_VIEW = 36

const { groups } = readPageData<AgeData>()

/** Centres for a child that is so old today and begins in a month; one that is not born yet is asked about as it is then. */
const toCentresAddress = ({ on, ageInMonths }: StartMonth, ageToday: number) =>
  ageToday < 0
    ? `/centres/?age=${ageInMonths}`
    : `/centres/?age=${ageToday}&start=${on.slice(0, 7)}`

function toMonthItem(month: StartMonth, ageToday: number): HTMLLIElement {
  const label = words.start(month.on, month.ageInMonths)
  return month.groups.length > 0
    ? h('li', {}, h('a', { class: 'tap', href: toCentresAddress(month, ageToday) }, label))
    : h('li', {}, label)
}

const toRules = (fitting: readonly ClassGroupRule[]) =>
  fitting.map((group) =>
    h(
      'p',
      {},
      h('strong', {}, CLASS_GROUP_LABELS[group.classGroup]),
      words.colon,
      words.groupRule(group),
    ),
  )

/** The answer for the month that was chosen: how old, which class, which centres. */
function toChosenMonth(month: StartMonth, ageToday: number): HTMLElement {
  const fitting = month.groups
  return h(
    'section',
    { class: 'answer-row' },
    h('h3', {}, words.start(month.on, month.ageInMonths)),
    h(
      'div',
      {},
      ...(fitting.length > 0
        ? [
            ...toRules(fitting),
            h(
              'p',
              {},
              h('a', { class: 'button', href: toCentresAddress(month, ageToday) }, words.find),
            ),
            h('p', { class: 'small' }, words.ask),
          ]
        : [h('p', {}, words.none)]),
    ),
  )
}

function toPeriod({ groups: fitting, months }: StartPeriod, ageToday: number): HTMLElement {
  const rules = toRules(fitting)
  return h(
    'section',
    { class: 'answer-row' },
    h('h3', {}, words.period(months.map(({ on }) => on))),
    h(
      'div',
      {},
      ...(rules.length > 0 ? rules : [h('p', {}, words.none)]),
      ...(rules.length > 0 ? [h('p', { class: 'small' }, words.findHint)] : []),
      h('ul', { class: 'start-months' }, ...months.map((month) => toMonthItem(month, ageToday))),
    ),
  )
}

const chosen = need<HTMLSelectElement>('start-on')
/** Shows the answer anew, when another month is chosen. */
let showAgain = () => {}
chosen.addEventListener('change', () => showAgain())
const firstMonth = `${readToday().slice(0, 7)}-01`
for (let ahead = 1; ahead <= LONGEST_VIEW; ahead++) {
  const on = addMonths(firstMonth, ahead)
  chosen.append(h('option', { value: on }, words.yearMonth(on)))
}

function toTurns(birthOn: string, age: number): HTMLElement {
  const turns = groups
    .filter(({ fromMonths }) => fromMonths > age)
    .map(({ fromMonths, classGroup }) => ({
      on: addMonths(birthOn, fromMonths),
      label: CLASS_GROUP_LABELS[classGroup],
    }))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  const items = turns.map(({ on, label }) => h('li', {}, words.turns(on, label)))
  return h('ul', { class: 'bulleted' }, ...items)
}

wakeBirthdayForm(({ birthOn, today }) => {
  const age = toAgeInMonths(birthOn, today)
  const months = toStartMonths(groups, birthOn, today, LONGEST_VIEW).filter(
    ({ ageInMonths }) => 0 <= ageInMonths && ageInMonths < LAST_MONTH,
  )
  const title =
    age < 0
      ? words.expected(birthOn)
      : words.answer(sharedWords.monthTitle(Math.min(age, LAST_MONTH)))
  showAgain = () => {
    const month = months.filter(({ on }) => on === chosen.value)[0]
    const isOutside = chosen.value !== '' && !month
    fill(
      need('answer'),
      h('h2', {}, title),
      ...(month ? [toChosenMonth(month, age)] : []),
      ...(isOutside ? [h('p', {}, words.outside)] : []),
      ...(age >= LAST_MONTH ? [h('p', {}, words.over)] : []),
      toTurns(birthOn, age),
      ...(months.length > 0 && !month ? [h('p', {}, words.ask)] : []),
      ...toStartPeriods(months).map((period) => toPeriod(period, age)),
    )
  }
  showAgain()
}, LONGEST_WAIT_IN_DAYS)
