import { toChinaDate, toChinaTime } from '#src/calendar/days.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { toAuthorityName, toCentreName, toMatterLabel } from '#src/desk/names.ts'

/** The part of a case that is not sealed, with names: routing, state, dates. Nothing a resident typed. */
export type Summary = ReturnType<typeof toSummary>

/** What is known of a case without a key. */
export function toSummary(site: DeskSite, complaint: CaseRow) {
  const { reference, state, outcome, authority, copies, matter, centreId, subdistrictCode } =
    complaint
  const { urgent, toVerify, raised, filedAt, changedAt, promises, noticeVersion, version } =
    complaint
  const toUnit = (id: string) => ({ id, name: toAuthorityName(site, id) })
  return {
    reference,
    state,
    outcome,
    authority: toUnit(authority),
    copies: copies.map(toUnit),
    matter: { id: matter, label: toMatterLabel(site, matter) },
    centreId,
    centreName: toCentreName(site, complaint) ?? null,
    subdistrictCode,
    urgent,
    toVerify,
    raised,
    filedAt,
    changedAt,
    promises,
    noticeVersion,
    version,
  }
}

/** An instant in China to the minute, e.g. `2026-11-20 10:00`. */
export function toInstantText(instant: string): string {
  const at = new Date(instant)
  return `${toChinaDate(at)} ${toChinaTime(at)}`
}
