import type { EventSession, LocalEvent } from '#src/guidance/event.ts'
import { toChinaDate } from '#src/lib/clock.ts'

/** The dates of an event that are not over on a day; those of that day still count. */
export const toSessionsOn = (
  { sessions }: Pick<LocalEvent, 'sessions'>,
  on: string,
): EventSession[] => sessions.filter(({ endsAt }) => on <= toChinaDate(new Date(endsAt)))
