import type { WarningSigns, WarningSignsAtAge } from '#src/guidance/reference/health-checks.ts'

/** The signs of the last age a child of so many whole months has reached; none before the first. */
export function toWarningSignsAt(
  { ages }: WarningSigns,
  ageInMonths: number,
): WarningSignsAtAge | undefined {
  return ages.filter(({ months }) => months <= ageInMonths).pop()
}
