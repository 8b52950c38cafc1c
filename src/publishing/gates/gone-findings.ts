import type { Centre } from '#src/centres/centre.ts'
import { toOversightOn } from '#src/centres/oversight-term.ts'
import { toLabel } from '#src/publishing/gates/emptied-fields.ts'
import type { StayedCentre } from '#src/publishing/gates/stayed-centres.ts'

/** What lists call the columns that findings stand in. */
export const FINDING_LABELS: ReadonlySet<string> = new Set(['violations', 'penalties'].map(toLabel))

/** Of a violation or penalty; `isTold`: it is to be told on the day of publication. */
type Finding = { on: string; summary: string; isTold: boolean }

/** Ways in which a list may tell the same finding again, the surest first: put right since, its words or its day may be others. */
const AGAIN = [
  (one: Finding, other: Finding) => one.on === other.on && one.summary === other.summary,
  (one: Finding, other: Finding) => one.on === other.on,
  (one: Finding, other: Finding) => one.summary === other.summary,
]

/** Those that are in the list of now no more; each of now stands for one of then. */
function findMissing(was: readonly Finding[], is: readonly Finding[]): Finding[] {
  const left = [...is]
  return AGAIN.reduce<readonly Finding[]>(
    (missing, isSame) =>
      missing.filter((finding) => {
        const at = left.findIndex((one) => isSame(finding, one))
        if (at >= 0) left.splice(at, 1)
        return at < 0
      }),
    was,
  ).filter(({ isTold }) => isTold)
}

/** The findings of a centre by their kind. */
function toFindings(centre: Centre, on: string): [Finding[], Finding[]] {
  const told = toOversightOn(centre, on)
  return [
    centre.violations.map((one) => ({
      on: one.foundOn,
      summary: one.summary,
      isTold: told.violations.includes(one),
    })),
    centre.penalties.map((one) => ({
      on: one.decidedOn,
      summary: one.summary,
      isTold: told.penalties.includes(one),
    })),
  ]
}

/**
 * Names of centres of which a violation or a penalty was told, is to be told still, and is in no list any more. A
 * penalty that a list calls revoked is in it.
 */
export function findGoneFindings(stayed: readonly StayedCentre[], on: string): string[] {
  const lost = stayed.filter(({ was, is }) => {
    if (was === is) return false
    const now = toFindings(is, on)
    return toFindings(was, on).some(
      (findings, kind) => findMissing(findings, now[kind] ?? []).length > 0,
    )
  })
  return lost.map(({ is }) => is.legalName)
}
