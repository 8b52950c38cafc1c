import { daysBetween, toChinaDate } from '#src/calendar/days.ts'
import { findCentre } from '#src/centres/centre-snapshot.ts'
import { feeUnitSchema } from '#src/centres/codes.ts'
import { zhHans as words } from '#src/desk/commands/data/words.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import type { Report } from '#src/reports/report-store.ts'
import { CHOICES, isTopic, TOPICS } from '#src/reports/topics.ts'
import { zhHans as reportWords } from '#src/reports/words.ts'
import { FEE_UNIT_LABELS } from '#src/text/codes.ts'

const CHECKED_WORDS = { matches: reportWords.matches, differs: reportWords.differs }
const TOPIC_WORDS: Readonly<Record<string, string>> = {
  ...reportWords.topics,
  ...reportWords.mismatches,
  ...CHECKED_WORDS,
  further: reportWords.further,
}
const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  ...reportWords.outcomes,
  ...CHECKED_WORDS,
}
const UNITS: Readonly<Record<string, string>> = reportWords.units

/** The value that is proposed, as an officer reads it. */
function toValueText({ topic, value }: Report): string | null {
  if (value === null || !isTopic(topic)) return value
  const kind = TOPICS[topic]
  const choice = CHOICES[topic]?.[value]
  if (choice || kind === 'telephone' || kind === 'date') return choice ?? value
  const [first = '', second] = value.split('-')
  const feeUnit = kind === 'money' && feeUnitSchema.safeParse(second).data
  if (feeUnit) return first + FEE_UNIT_LABELS[feeUnit]
  return (second ? reportWords.span(first, second) : first) + (UNITS[kind] ?? '')
}

export type ReportView = ReturnType<typeof toReportView>

/** A report with names, for people and for programs. */
export function toReportView({ clock, snapshot }: DeskSite, report: Report) {
  const { centreId, firstOn, topic, kind, closedOn, outcome } = report
  const found = snapshot && findCentre(snapshot, centreId)
  return {
    ...report,
    centreName: found?.displayName ?? found?.legalName ?? null,
    kindText: reportWords.kinds[kind],
    topicText: TOPIC_WORDS[topic] ?? topic,
    valueText: toValueText(report),
    daysWaited: daysBetween(firstOn, closedOn ?? toChinaDate(clock())),
    outcomeText: outcome && (OUTCOME_WORDS[outcome] ?? outcome),
  }
}

/** What came of a report, or that it waits. */
export const toStateText = ({ closedOn, outcomeText }: ReportView) =>
  closedOn ? words.closedOn(closedOn, outcomeText ?? '') : words.open
