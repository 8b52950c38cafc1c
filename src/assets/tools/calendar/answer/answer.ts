import { type Change, toPlanElements } from '#src/assets/tools/calendar/answer/plan-list.ts'
import { CALENDAR_TEXT as words } from '#src/assets/tools/calendar/answer/words.ts'
import { CHILDREN_TEXT } from '#src/assets/tools/children/words.ts'
import { MEASURE_LABELS, MEASURE_UNITS, SEX_LABELS } from '#src/assets/tools/growth/words.ts'
import { h } from '#src/assets/tools/page.ts'
import { toDoseName } from '#src/assets/tools/words.ts'
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
  h('ul', {}, ...(items.length > 0 ? items : [words.summaryNone]).map((item) => h('li', {}, item)))

/** What a doctor wants to see at a glance; only on paper. */
function toSummary(child: DeviceChild, plan: CalendarPlan, today: string): HTMLElement {
  const { birthOn, dueOn, sex, given, measurements } = child
  const age = toAgeText(Math.max(0, toAgeInMonths(birthOn, today)))
  const facts = [
    CHILDREN_TEXT.bornOn(birthOn),
    ...(sex ? [SEX_LABELS[sex]] : []),
    ...(dueOn ? [words.summaryDue(dueOn)] : []),
  ]
  const doses = plan.given.map(({ dose }) => {
    const on = given[dose.id]
    return words.line(on ? toDateText(on) : words.undated, toDoseName(dose))
  })
  const measured = measurements.map((measurement) => {
    const values: string[] = []
    for (const measure of MEASURES) {
      const value = measurement[measure]
      if (value !== undefined) values.push(MEASURE_LABELS[measure] + value + MEASURE_UNITS[measure])
    }
    return words.line(toDateText(measurement.on), values.join(words.comma))
  })
  const blanks = Array.from({ length: QUESTIONS }, () => h('li', { class: 'blank' }))
  return h(
    'section',
    { class: 'print-only summary' },
    h('h2', {}, words.summary),
    h('p', {}, words.summaryOn(today, age)),
    h('p', {}, facts.join(words.comma)),
    h('h3', {}, words.summaryGiven),
    toList(doses),
    h('h3', {}, words.summaryMeasured),
    toList(measured),
    h('h3', {}, words.summaryQuestions),
    h('ol', {}, ...blanks),
  )
}
