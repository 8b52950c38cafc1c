import { zhHans as words } from '#src/assets/tools/glance/words.ts'
import { takeOwnClinic } from '#src/assets/tools/own-clinic.ts'
import { h } from '#src/assets/tools/page.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import { daysBetween } from '#src/calendar/days.ts'
import type { CalendarPlan } from '#src/children/calendar-plan.ts'
import { closesSoon } from '#src/children/due.ts'
import type { CheckUpEntry, DoseEntry } from '#src/children/health-calendar.ts'

type Line = (Node | string)[]

const toNames = (entries: readonly DoseEntry[]) =>
  sharedWords.doseNames(entries.map(({ dose }) => dose))

/** What closes soon, a line for each day. */
function toSoonLines(soon: readonly DoseEntry[], today: string): Line[] {
  const days = soon.map(({ closesOn = '' }) => closesOn)
  return days
    .filter((on, at) => days.indexOf(on) === at)
    .map((on) => [
      h('strong', {}, words.closes(on, daysBetween(today, on))),
      toNames(soon.filter(({ closesOn }) => closesOn === on)),
    ])
}

/** Doses after which the clinic has to be asked, because the one before came late. */
const toAskLines = (due: readonly DoseEntry[], today: string): Line[] =>
  due.flatMap(({ dose, asks }) =>
    asks && today < asks.until
      ? [[sharedWords.doseName(dose) + words.colon + sharedWords.asks(asks.since)]]
      : [],
  )

const toVisitLine = ({ visit: { name }, on }: CheckUpEntry): Line => [
  on ? words.visitSince(name, on) : words.visitAtHome(name),
]

function toNextLines({ coming }: CalendarPlan): Line[] {
  const [next] = coming
  if (!next) return []
  const names = [
    ...(next.doses.length > 0 ? [toNames(next.doses)] : []),
    ...next.visits.map(({ visit }) => visit.name),
  ]
  return [[words.nextOn(next.on, names.join(sharedWords.semicolon))]]
}

/** What there is to do for a child, what closes soon, and whom to ring: short enough for one screen. */
export function toGlance(plan: CalendarPlan, today: string): HTMLElement {
  const { due, late, visits } = plan
  const soon = due.filter((entry) => closesSoon(entry, today))
  const rest = due.filter((entry) => !closesSoon(entry, today))
  const isEmpty = due.length === 0 && late.length === 0 && !visits.due
  const rows: [string, Line[]][] = [
    [words.soon, toSoonLines(soon, today)],
    [words.now, [...(rest.length > 0 ? [[toNames(rest)]] : []), ...toAskLines(due, today)]],
    [words.ring, [takeOwnClinic()]],
    [words.late, late.length > 0 ? [[`${toNames(late)}。${words.lateAdvice}`]] : []],
    [words.visit, visits.due ? [toVisitLine(visits.due)] : []],
    [words.next, [...(isEmpty ? [[words.nothing]] : []), ...toNextLines(plan)]],
  ]
  const list = h('dl', { class: 'glance' })
  for (const [label, lines] of rows) {
    if (lines.every((line) => line.length === 0)) continue
    list.append(h('dt', {}, label), h('dd', {}, ...lines.map((line) => h('div', {}, ...line))))
  }
  return list
}
