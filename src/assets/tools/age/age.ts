import { zhHans as words } from '#src/assets/tools/age/words.ts'
import { LONGEST_WAIT_IN_DAYS, wakeBirthdayForm } from '#src/assets/tools/birthday-form.ts'
import { fill, h, need, readPageData } from '#src/assets/tools/page.ts'
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

function toMonthItem({ on, ageInMonths, groups: fitting }: StartMonth): HTMLLIElement {
  const label = words.start(on, ageInMonths)
  return fitting.length > 0
    ? h('li', {}, h('a', { class: 'tap', href: `/centres/?age=${ageInMonths}` }, label))
    : h('li', {}, label)
}

function toPeriod({ groups: fitting, months }: StartPeriod): HTMLElement {
  const rules = fitting.map((group) =>
    h(
      'p',
      {},
      h('strong', {}, CLASS_GROUP_LABELS[group.classGroup]),
      words.colon,
      words.groupRule(group),
    ),
  )
  return h(
    'section',
    { class: 'answer-row' },
    h('h3', {}, words.period(months.map(({ on }) => on))),
    h(
      'div',
      {},
      ...(rules.length > 0 ? rules : [h('p', {}, words.none)]),
      ...(rules.length > 0 ? [h('p', { class: 'small' }, words.findHint)] : []),
      h('ul', { class: 'start-months' }, ...months.map(toMonthItem)),
    ),
  )
}

wakeBirthdayForm(({ birthOn, today }) => {
  const age = toAgeInMonths(birthOn, today)
  const months = toStartMonths(groups, birthOn, today, LONGEST_VIEW).filter(
    ({ ageInMonths }) => 0 <= ageInMonths && ageInMonths < LAST_MONTH,
  )
  const turns = groups
    .filter(({ fromMonths }) => fromMonths > age)
    .map(({ fromMonths, classGroup }) => ({
      on: addMonths(birthOn, fromMonths),
      label: CLASS_GROUP_LABELS[classGroup],
    }))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  fill(
    need('answer'),
    h(
      'h2',
      {},
      age < 0
        ? words.expected(birthOn)
        : words.answer(sharedWords.monthTitle(Math.min(age, LAST_MONTH))),
    ),
    ...(age >= LAST_MONTH ? [h('p', {}, words.over)] : []),
    h(
      'ul',
      { class: 'bulleted' },
      ...turns.map(({ on, label }) => h('li', {}, words.turns(on, label))),
    ),
    ...(months.length > 0 ? [h('p', {}, words.ask)] : []),
    ...toStartPeriods(months).map(toPeriod),
  )
}, LONGEST_WAIT_IN_DAYS)
