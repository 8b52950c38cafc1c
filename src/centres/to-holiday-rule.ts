import {
  CLOSED_ON_HOLIDAYS_PATTERN,
  EXCEPT_HOLIDAYS_PATTERN,
  OPEN_ON_HOLIDAYS_PATTERN,
} from '#src/text/closure-patterns.ts'

/** Whether a centre opens on public holidays. */
export type HolidayRule = 'open' | 'closed'

/** What the words of a centre about its closing days say of public holidays; nothing where they leave it open. */
export function toHolidayRule(closures: string | undefined): HolidayRule | undefined {
  if (closures === undefined) return undefined
  if (EXCEPT_HOLIDAYS_PATTERN.test(closures)) return 'closed'
  if (OPEN_ON_HOLIDAYS_PATTERN.test(closures)) return 'open'
  return CLOSED_ON_HOLIDAYS_PATTERN.test(closures) ? 'closed' : undefined
}
