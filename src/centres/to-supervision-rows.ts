import type { Centre } from '#src/centres/centre.ts'
import {
  toInspectionEnd,
  toOversightOn,
  toPenaltyEnd,
  toViolationEnd,
} from '#src/centres/oversight-term.ts'
import { toProvenance } from '#src/centres/provenance.ts'
import { zhHans as words } from '#src/centres/words.ts'
import type { Region } from '#src/region/region.ts'
import {
  APPEAL_LABELS,
  PROVENANCE_SOURCE_LABELS,
  VIOLATION_SEVERITY_LABELS,
} from '#src/text/codes.ts'

/** One inspection, violation or penalty as a line of the open data; `undefined` where nothing is known. */
export type SupervisionRow = Record<keyof (typeof words)['supervisionColumns'], string | undefined>

/** Where and for which day the table is published. */
type Published = { region: Region; siteUrl: string; on: string }

/** What authorities found of some centres, as long as it may be told, the newest first. */
export function toSupervisionRows(
  centres: readonly Centre[],
  published: Published,
): SupervisionRow[] {
  return centres
    .flatMap((centre) => toRowsOf(centre, published))
    .sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
}

function toRowsOf(centre: Centre, { region, siteUrl, on }: Published) {
  const { id, legalName, displayName, creditCode, subdistrictCode } = centre
  const subdistrict = region.subdistricts.find(({ code }) => code === subdistrictCode)?.name
  const toRow = <Facts extends { on: string }>(
    path: keyof typeof words.supervisionKinds,
    facts: Facts,
  ) => {
    const { source, authority, asOf } = toProvenance(centre, path) ?? {}
    return {
      id,
      legalName,
      displayName,
      creditCode,
      subdistrict,
      kind: words.supervisionKinds[path],
      source: source && PROVENANCE_SOURCE_LABELS[source],
      sourceAuthority: authority,
      asOf,
      page: `${siteUrl}/centres/${id}/#oversight`,
      ...NOTHING,
      ...facts,
    }
  }
  const { inspections, violations, penalties } = toOversightOn(centre, on)
  return [
    ...inspections.map((each) =>
      toRow('inspections', {
        on: each.inspectedOn,
        authority: each.authority,
        summary: each.result,
        shownTo: toInspectionEnd(each),
      }),
    ),
    ...violations.map((each) =>
      toRow('violations', {
        on: each.foundOn,
        severity: VIOLATION_SEVERITY_LABELS[each.severity],
        summary: each.summary,
        correctedOn: each.correctedOn,
        shownTo: toViolationEnd(each),
        reply: each.reply,
      }),
    ),
    ...penalties.map((each) =>
      toRow('penalties', {
        on: each.decidedOn,
        authority: each.authority,
        summary: each.summary,
        appeal: each.appeal && APPEAL_LABELS[each.appeal],
        shownTo: toPenaltyEnd(each),
        reply: each.reply,
      }),
    ),
  ]
}

/** What only some kinds have. */
const NOTHING = {
  authority: undefined,
  severity: undefined,
  correctedOn: undefined,
  appeal: undefined,
  reply: undefined,
}
