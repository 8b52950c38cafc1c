import { toChinaDate } from '#src/calendar/days.ts'
import type { EventSession, LocalEvent } from '#src/guidance/event.ts'

/** The dates of an event that are not over on a day; those of that day still count. */
export const toSessionsOn = (
  { sessions }: Pick<LocalEvent, 'sessions'>,
  on: string,
): EventSession[] => sessions.filter(({ endsAt }) => on <= toChinaDate(new Date(endsAt)))
