import { zhHans as words } from '#src/assets/tools/calendar/answer/words.ts'
import { zhHans as childrenWords } from '#src/assets/tools/children/words.ts'
import { toGlance } from '#src/assets/tools/glance/glance.ts'
import { button, h } from '#src/assets/tools/page.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import { toAgeInMonths, toAgeOrigin } from '#src/children/ages.ts'
import type { CalendarPlan, PlannedDay } from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { toOlderDoses } from '#src/children/due.ts'
import {
  type CheckUpEntry,
  type DoseEntry,
  hasLiveInjectedTogether,
} from '#src/children/health-calendar.ts'
import type { CheckUp } from '#src/guidance/reference/health-checks.ts'
import type { Immunisation } from '#src/guidance/reference/immunisation.ts'
import { toDateText } from '#src/text/dates.ts'

/** Keeps a changed child; afterwards the element with the id has the focus. */
export type Change = (child: DeviceChild, focusId: string) => void

const section = (title: string, ...content: (Node | string)[]) =>
  h('section', { class: 'section' }, h('h3', {}, title), ...content)

const small = (text: string) => h('p', { class: 'small' }, text)

function toDoseItem(
  child: DeviceChild,
  entry: DoseEntry,
  change: Change,
  isLate: boolean,
): HTMLLIElement {
  const { dose, given } = entry
  const name = sharedWords.doseName(dose)
  const tick = h('input', { type: 'checkbox', id: `dose-${dose.id}`, autocomplete: 'off' })
  tick.checked = given
  tick.addEventListener('change', () => {
    const { [dose.id]: _, ...others } = child.given
    const now = tick.checked ? { ...others, [dose.id]: '' } : others
    change({ ...child, given: now }, tick.checked ? `given-${dose.id}` : `dose-${dose.id}`)
  })
  const label = h('label', { class: 'tick', for: tick.id }, tick, h('strong', {}, name))
  if (given) return h('li', {}, label, toGivenDay(child, entry, change))
  const notes = toDoseNotes(child, entry, isLate)
  return h('li', {}, label, small(notes.join(sharedWords.semicolon)))
}

/** What counts for a dose of this child. */
function toDoseNotes({ birthOn }: DeviceChild, entry: DoseEntry, isLate: boolean): string[] {
  const { dose, earliestOn, beforeOn, movedByPrevious, movedByLive, asks, previousUndated } = entry
  return [
    words.plan.earliest(earliestOn, toAgeInMonths(birthOn, earliestOn)),
    ...(beforeOn ? [isLate ? words.plan.over(beforeOn) : words.plan.before(beforeOn)] : []),
    ...(movedByPrevious ? [words.plan.moved] : []),
    ...(movedByLive ? [words.plan.movedByLive(movedByLive)] : []),
    ...(beforeOn && earliestOn >= beforeOn ? [words.plan.afterWindow] : []),
    ...(asks ? [sharedWords.asks(asks.since)] : []),
    ...(previousUndated ? [words.plan.previousUndated] : []),
    ...sharedWords.doseNotes({ ...dose, beforeMonths: undefined }),
  ]
}

function toGivenDay(child: DeviceChild, { dose }: DoseEntry, change: Change): HTMLElement {
  const field = h('input', {
    type: 'date',
    id: `given-${dose.id}`,
    autocomplete: 'off',
    placeholder: sharedWords.example,
    'aria-label': words.plan.givenOnLabel(sharedWords.doseName(dose)),
  })
  field.value = child.given[dose.id] ?? ''
  field.addEventListener('change', () =>
    change({ ...child, given: { ...child.given, [dose.id]: field.value } }, field.id),
  )
  return h('div', { class: 'tool-field' }, field)
}

const toDoseList = (
  child: DeviceChild,
  entries: readonly DoseEntry[],
  change: Change,
  isLate = false,
) =>
  h('ul', { class: 'doses' }, ...entries.map((entry) => toDoseItem(child, entry, change, isLate)))

function toVisit(
  child: DeviceChild,
  { visit, on, to }: CheckUpEntry,
  today: string,
  change: Change,
): HTMLElement[] {
  const when = !on
    ? words.plan.visitDischarge
    : to && today <= to
      ? words.plan.visitBetween(on, to)
      : on <= today
        ? words.plan.visitPast(on)
        : words.plan.visitOn(on)
  return [
    toVisitTick(child, visit, change),
    small(when),
    small(words.plan.looksAt + words.plan.colon + visit.looksAt.join(sharedWords.semicolon)),
  ]
}

/** The tick of one health check. */
function toVisitTick(child: DeviceChild, { id, name }: CheckUp, change: Change): HTMLElement {
  const tick = h('input', { type: 'checkbox', id: `visit-${id}`, autocomplete: 'off' })
  tick.checked = child.visited[id] !== undefined
  tick.addEventListener('change', () => {
    const { [id]: _, ...others } = child.visited
    change({ ...child, visited: tick.checked ? { ...others, [id]: '' } : others }, tick.id)
  })
  return h('label', { class: 'tick', for: tick.id }, tick, h('strong', {}, name))
}

function toDay(child: DeviceChild, day: PlannedDay, today: string, change: Change) {
  const visits: HTMLElement[] = []
  for (const visit of day.visits) visits.push(...toVisit(child, visit, today, change))
  return h(
    'li',
    {},
    h('h4', {}, toDateText(day.on)),
    ...(day.doses.length > 0 ? [toDoseList(child, day.doses, change)] : []),
    ...visits,
  )
}

/** One choice of vaccine; the other doses change with it. */
function toChoices(table: Immunisation, child: DeviceChild, change: Change): HTMLElement {
  const fields = table.choices.map(({ id, label, options }) => {
    const select = h('select', { id: `choice-${id}`, autocomplete: 'off' })
    for (const option of options) select.append(h('option', { value: option.code }, option.label))
    select.value = child.choices[id] ?? options[0]?.code ?? ''
    select.addEventListener('change', () =>
      change({ ...child, choices: { ...child.choices, [id]: select.value } }, select.id),
    )
    return h('div', { class: 'tool-field' }, h('label', { for: select.id }, label), select)
  })
  return h(
    'details',
    { class: 'sources screen-only' },
    h('summary', {}, words.plan.choices),
    h('div', { class: 'tool-row' }, ...fields),
    small(words.plan.choicesAdvice),
  )
}

function toNow(
  table: Immunisation,
  child: DeviceChild,
  plan: CalendarPlan,
  today: string,
  change: Change,
): HTMLElement {
  const { due, visits } = plan
  const isEmpty = due.length === 0 && !visits.due
  return section(
    words.plan.now,
    ...(isEmpty ? [h('p', {}, words.plan.nowEmpty)] : []),
    ...(due.length > 0 ? [small(words.plan.nowOrder)] : []),
    ...toTickAll(child, plan, change),
    ...(due.length > 0 ? [toDoseList(child, due, change)] : []),
    ...(hasLiveInjectedTogether(table, due)
      ? [h('p', { class: 'notice' }, words.plan.live(table.liveInjected.minDaysApart))]
      : []),
    ...(visits.due ? toVisit(child, visits.due, today, change) : []),
  )
}

function toTickAll(child: DeviceChild, { due, late }: CalendarPlan, change: Change): HTMLElement[] {
  const older = toOlderDoses(due, late)
  if (older.length < 2) return []
  const tickAll = button(sharedWords.tickAll, () => {
    const given = { ...child.given }
    for (const { dose } of older) given[dose.id] = ''
    change({ ...child, given }, 'answer')
  })
  return [h('div', { class: 'tool-buttons screen-only' }, tickAll)]
}

const toLate = (child: DeviceChild, { late }: CalendarPlan, change: Change): HTMLElement =>
  section(words.plan.late, h('p', {}, words.plan.lateAdvice), toDoseList(child, late, change))

/** Checks that nobody ticked, and those that were made. */
function toOtherVisits(
  child: DeviceChild,
  title: string,
  advice: string,
  entries: readonly CheckUpEntry[],
  change: Change,
): HTMLElement {
  const items = entries.map(({ visit }) => h('li', {}, toVisitTick(child, visit, change)))
  return section(title, small(advice), h('ul', { class: 'doses' }, ...items))
}

/** Everything that the calendar says about a child on a day, in the order in which it matters. */
export function toPlanElements(
  table: Immunisation,
  child: DeviceChild,
  plan: CalendarPlan,
  today: string,
  change: Change,
): HTMLElement[] {
  const { birthOn, dueOn, nickname, special } = child
  const origin = toAgeOrigin(birthOn, dueOn, today)
  const corrected = origin === birthOn ? undefined : toAgeInMonths(origin, today)
  const elements: HTMLElement[] = [
    h('h2', {}, nickname),
    h('p', {}, childrenWords.age(toAgeInMonths(birthOn, today), corrected)),
    toGlance(plan, today),
    special
      ? h('p', { class: 'notice caution' }, words.plan.special)
      : toChoices(table, child, change),
    toNow(table, child, plan, today, change),
  ]
  if (plan.late.length > 0) elements.push(toLate(child, plan, change))
  const days = plan.coming.map((day) => toDay(child, day, today, change))
  if (days.length > 0) elements.push(section(words.plan.next, h('ol', { class: 'days' }, ...days)))
  if (plan.later.length > 0) {
    elements.push(section(words.plan.later, toDoseList(child, plan.later, change)))
  }
  const { missed, done } = plan.visits
  if (missed.length > 0) {
    elements.push(toOtherVisits(child, words.plan.missed, words.plan.missedAdvice, missed, change))
  }
  if (plan.given.length > 0) {
    const given = toDoseList(child, plan.given, change)
    elements.push(
      h(
        'div',
        { class: 'screen-only' },
        section(words.plan.done, small(words.plan.givenOn), given),
      ),
    )
  }
  if (done.length > 0) {
    const made = toOtherVisits(child, words.plan.visited, words.plan.visitedHint, done, change)
    elements.push(h('div', { class: 'screen-only' }, made))
  }
  return elements
}
