import type { Centre } from '#src/centres/centre.ts'
import { isOpen, type Penalty, type Violation } from '#src/centres/centre-parts.ts'

const WORST_FIRST = ['serious', 'moderate'] as const satisfies Violation['severity'][]

/**
 * What a family must not have to look for: found to be more than minor and not put right, as far as is known, the worst
 * first, and penalties. A publisher has left out what may be told no longer.
 */
export function toGraveRecords({
  violations,
  penalties,
}: Pick<Centre, 'violations' | 'penalties'>): {
  open: Violation[]
  penalties: readonly Penalty[]
} {
  const open = violations.filter(isOpen)
  return {
    open: WORST_FIRST.flatMap((worst) => open.filter(({ severity }) => severity === worst)),
    penalties,
  }
}
