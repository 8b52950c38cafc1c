import { toAgeInMonths } from '#src/children/age-in-months.ts'
import type { DoseEntry } from '#src/children/immunisation-calendar.ts'

/** The batch a child has reached last and the one that comes, without what was given. */
export type NextDoses = { now: DoseEntry[]; next: DoseEntry[] }

/**
 * What a short answer says of a calendar on a day: doses of the last age reached whose window is open, and the
 * earliest ones to come.
 */
export function toNextDoses(
  calendar: readonly DoseEntry[],
  birthOn: string,
  today: string,
): NextDoses {
  const age = toAgeInMonths(birthOn, today)
  const reached = calendar.filter(({ dose }) => dose.fromMonths <= age)
  const lastAge = Math.max(...reached.map(({ dose }) => dose.fromMonths), 0)
  const isOpen = ({ earliestOn, beforeOn }: DoseEntry) =>
    earliestOn <= today && (beforeOn === undefined || today < beforeOn)
  const coming = calendar.filter(({ earliestOn, given }) => today < earliestOn && !given)
  return {
    now: reached.filter(
      (entry) => entry.dose.fromMonths === lastAge && !entry.given && isOpen(entry),
    ),
    next: coming.filter(({ earliestOn }) => earliestOn === coming[0]?.earliestOn),
  }
}
