import type { Centre } from '#src/centres/centre.ts'
import { toOversightOn } from '#src/centres/oversight-term.ts'
import { toLabel } from '#src/publishing/gates/emptied-fields.ts'
import type { StayedCentre } from '#src/publishing/gates/stayed-centres.ts'

/** What lists call the columns that findings stand in. */
export const FINDING_LABELS: ReadonlySet<string> = new Set(['violations', 'penalties'].map(toLabel))

/** Of a violation or penalty: corrected in the next list, its day or its words may have become others. */
type Finding = { on: string; summary: string }

function toFindings(centre: Centre, on: string): Finding[] {
  const { violations, penalties } = toOversightOn(centre, on)
  return [
    ...violations.map(({ foundOn, summary }) => ({ on: foundOn, summary })),
    ...penalties.map(({ decidedOn, summary }) => ({ on: decidedOn, summary })),
  ]
}

/**
 * Names of centres of which a violation or a penalty was told, is to be told still, and is in no list any more. A
 * penalty that a list calls revoked is in it.
 */
export function findGoneFindings(stayed: readonly StayedCentre[], on: string): string[] {
  const lost = stayed.filter(({ was, is }) => {
    if (was === is) return false
    const days = new Set([
      ...is.violations.map(({ foundOn }) => foundOn),
      ...is.penalties.map(({ decidedOn }) => decidedOn),
    ])
    const texts = new Set([...is.violations, ...is.penalties].map(({ summary }) => summary))
    return toFindings(was, on).some(({ on: day, summary }) => !days.has(day) && !texts.has(summary))
  })
  return lost.map(({ is }) => is.legalName)
}
