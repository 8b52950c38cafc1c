import type { Centre } from '#src/centres/centre.ts'
import { VIOLATION_SEVERITY_LABELS } from '#src/text/codes.ts'
import { CENTRE_TEXT as words } from '#src/text/pages/centre.ts'

type OversightRecord = {
  on: string
  title?: string | undefined
  text: string
  note?: string | undefined
  /** The last day it may be shown. */
  shownTo?: string | undefined
}

export type OversightGroup = { label: string; path: string; records: OversightRecord[] }

const newestFirst = (a: OversightRecord, b: OversightRecord) => b.on.localeCompare(a.on)

/** What authorities found at a centre, in words, newest first. */
export function toOversightRecords(centre: Centre): OversightGroup[] {
  const inspections = centre.inspections.map(({ inspectedOn, result, authority }) => ({
    on: inspectedOn,
    title: result,
    text: authority ?? '',
  }))
  const violations = centre.violations.map(({ foundOn, severity, summary, correctedOn }) => ({
    on: foundOn,
    title: VIOLATION_SEVERITY_LABELS[severity],
    text: summary,
    note: correctedOn ? words.correctedOn(correctedOn) : words.notCorrected,
  }))
  const penalties = centre.penalties.map(({ decidedOn, authority, summary, publishedUntil }) => ({
    on: decidedOn,
    title: authority,
    text: summary,
    note: publishedUntil && words.publishedUntil(publishedUntil),
    shownTo: publishedUntil,
  }))
  return [
    { label: words.inspections, path: 'inspections', records: inspections.sort(newestFirst) },
    { label: words.violations, path: 'violations', records: violations.sort(newestFirst) },
    { label: words.penalties, path: 'penalties', records: penalties.sort(newestFirst) },
  ]
}
