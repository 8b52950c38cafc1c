import { addMonths } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { type Inspection, isOpen, type Penalty, type Violation } from '#src/centres/centre-parts.ts'

/** What authorities found is told for three years. */
export const MONTHS_TOLD = 36

/** The last day an inspection is told of. */
export const toInspectionEnd = ({ inspectedOn }: Inspection): string =>
  addMonths(inspectedOn, MONTHS_TOLD)

/** That of a violation; one that nobody has put right is told until somebody does. */
export const toViolationEnd = (violation: Violation): string | undefined =>
  isOpen(violation) ? undefined : addMonths(violation.foundOn, MONTHS_TOLD)

/** That of a penalty: what the authority says, or three years. */
export const toPenaltyEnd = ({ decidedOn, publishedUntil }: Penalty): string =>
  publishedUntil ?? addMonths(decidedOn, MONTHS_TOLD)

const isTold = (end: string | undefined, on: string) => end === undefined || on <= end

type Oversight = Pick<Centre, 'inspections' | 'violations' | 'penalties'>

/** What of it is told on a day; a penalty that was revoked never is. */
export function toOversightOn({ inspections, violations, penalties }: Oversight, on: string) {
  return {
    inspections: inspections.filter((each) => isTold(toInspectionEnd(each), on)),
    violations: violations.filter((each) => isTold(toViolationEnd(each), on)),
    penalties: penalties.filter(
      (each) => each.appeal !== 'revoked' && isTold(toPenaltyEnd(each), on),
    ),
  }
}

/** The last days of all of it. */
export const toOversightEnds = ({ inspections, violations, penalties }: Oversight): string[] => [
  ...inspections.map(toInspectionEnd),
  ...violations.flatMap((violation) => toViolationEnd(violation) ?? []),
  ...penalties.map(toPenaltyEnd),
]
