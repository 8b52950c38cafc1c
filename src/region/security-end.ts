import { addDays } from '#src/calendar/days.ts'

/** RFC 9116 asks for less than a year. A file on a host of files cannot say anew that it holds: it holds as long as may be. */
const DAYS = { served: 180, exported: 364 } as const

/** The last day that `security.txt` holds, if it is given on a day: the page and whoever exports it tell the same. */
export const toSecurityEnd = (on: string, isExported = false): string =>
  addDays(on, isExported ? DAYS.exported : DAYS.served)
