import { type Change, toPlanElements } from '#src/assets/tools/calendar/answer/plan-list.ts'
import { zhHans as words } from '#src/assets/tools/calendar/answer/words.ts'
import { zhHans as childrenWords } from '#src/assets/tools/children/words.ts'
import { zhHans as growthWords } from '#src/assets/tools/growth/words.ts'
import { h } from '#src/assets/tools/page.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import { toAgeInMonths } from '#src/children/ages.ts'
import {
  type CalendarPlan,
  type CalendarTables,
  toCalendarPlan,
} from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

/** The calendar of a child on a day, and how the page shows it. On paper the doctor's summary comes first. */
export function toCalendarAnswer(
  tables: CalendarTables,
  child: DeviceChild,
  today: string,
  change: Change,
): { plan: CalendarPlan; elements: HTMLElement[] } {
  const plan = toCalendarPlan(tables, child, today)
  const elements = [
    toSummary(child, plan, today),
    ...toPlanElements(tables.immunisation, child, plan, today, change),
  ]
  return { plan, elements }
}

const MEASURES = ['weight', 'length', 'head'] as const
const QUESTIONS = 3

const toList = (items: readonly string[]) =>
  h(
    'ul',
    {},
    ...(items.length > 0 ? items : [words.plan.summaryNone]).map((item) => h('li', {}, item)),
  )

/** What a doctor wants to see at a glance; only on paper. */
function toSummary(child: DeviceChild, plan: CalendarPlan, today: string): HTMLElement {
  const { birthOn, dueOn, sex, given, measurements } = child
  const age = toAgeText(Math.max(0, toAgeInMonths(birthOn, today)))
  const facts = [
    childrenWords.bornOn(birthOn),
    ...(sex ? [growthWords.sexes[sex]] : []),
    ...(dueOn ? [words.plan.summaryDue(dueOn)] : []),
  ]
  const doses = plan.given.map(({ dose }) => {
    const on = given[dose.id]
    return words.plan.line(on ? toDateText(on) : words.plan.undated, sharedWords.doseName(dose))
  })
  const measured = measurements.map((measurement) => {
    const values: string[] = []
    for (const measure of MEASURES) {
      const value = measurement[measure]
      if (value !== undefined)
        values.push(growthWords.measures[measure] + value + growthWords.units[measure])
    }
    return words.plan.line(toDateText(measurement.on), values.join(words.plan.comma))
  })
  const blanks = Array.from({ length: QUESTIONS }, () => h('li', { class: 'blank' }))
  return h(
    'section',
    { class: 'print-only summary' },
    h('h2', {}, words.plan.summary),
    h('p', {}, words.plan.summaryOn(today, age)),
    h('p', {}, facts.join(words.plan.comma)),
    h('h3', {}, words.plan.summaryGiven),
    toList(doses),
    h('h3', {}, words.plan.summaryMeasured),
    toList(measured),
    h('h3', {}, words.plan.summaryQuestions),
    h('ol', {}, ...blanks),
  )
}
