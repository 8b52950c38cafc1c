import { type DoseEntry, toDoseState } from '#src/children/immunisation-calendar.ts'

/** The batch a child has reached last and the one that comes, without what was given. */
export type NextDoses = { now: DoseEntry[]; next: DoseEntry[] }

/**
 * What comes first in a calendar (earliest first) on a day: doses of the last day reached whose window is open,
 * and the earliest ones to come.
 */
export function toNextDoses(calendar: readonly DoseEntry[], today: string): NextDoses {
  const reached = calendar.filter(({ earliestOn }) => earliestOn <= today)
  const lastOn = reached[reached.length - 1]?.earliestOn
  const coming = calendar.filter((entry) => toDoseState(entry, today) === 'coming')
  return {
    now: reached.filter(
      (entry) => entry.earliestOn === lastOn && toDoseState(entry, today) === 'due',
    ),
    next: coming.filter(({ earliestOn }) => earliestOn === coming[0]?.earliestOn),
  }
}
