import { addDays } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toConfirmedOn } from '#src/centres/provenance.ts'
import { zhHans as words } from '#src/changes/words.ts'
import { CLASS_GROUP_LABELS } from '#src/text/codes.ts'

/** A day on which something of a centre begins or ends; its name never changes, so that a day that moves moves. */
export type CalendarDay = { name: string; on: string; text: string; saidOn: string }

/** The days a list names of a centre that somebody who follows it wants to know. */
export function toCalendarDays(centre: Centre): CalendarDay[] {
  const { suspendedFrom, suspendedTo, withdrawnOn, filedUntil, classGroups } = centre
  const { days } = words
  const named = [
    ['suspended', suspendedFrom, days.suspended],
    ['resumed', suspendedFrom && suspendedTo && addDays(suspendedTo, 1), days.resumed],
    ['withdrawn', withdrawnOn, days.withdrawn],
    ['filed-until', filedUntil, days.filedUntil],
    ...classGroups.map(
      ({ classGroup, enrolmentFrom }) =>
        [
          `enrols-${classGroup}`,
          enrolmentFrom,
          days.enrols(CLASS_GROUP_LABELS[classGroup]),
        ] as const,
    ),
  ] as const
  return named.flatMap(([name, on, text]) =>
    on ? [{ name, on, text, saidOn: toConfirmedOn(centre) ?? on }] : [],
  )
}

export const hasCalendarDays = (centre: Centre): boolean => toCalendarDays(centre).length > 0
