import { zhHans as words } from '#src/centres/words.ts'

/** Whether a centre opens on public holidays. */
export type HolidayRule = 'open' | 'closed'

/**
 * What the words of a centre about its closing days say of public holidays; nothing where they leave it
 * open. Asked where pages are made: the script that tells whether a centre is open gets the answer, not the words.
 */
export function toHolidayRule(closures: string | undefined): HolidayRule | undefined {
  if (closures === undefined) return undefined
  if (words.exceptHolidays.test(closures)) return 'closed'
  if (words.openOnHolidays.test(closures)) return 'open'
  return words.closedOnHolidays.test(closures) ? 'closed' : undefined
}
