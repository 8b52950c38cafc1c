import { daysBetween } from '#src/calendar/days.ts'
import type { ContentIssue, TellContent } from '#src/library/content-issue.ts'

/** Long enough to ask whoever answers for it. */
const DAYS_OF_WARNING = 60

/**
 * Tells when the last good day of something is past or near. It is published all the same, with a banner: a
 * date never takes a page from readers. A table that is past gives no answers any more.
 */
export function tellExpiry(
  { file, field }: Pick<ContentIssue, 'file' | 'field'>,
  lastDay: string,
  on: string,
  tell: TellContent,
  expired: 'expired' | 'expiredTable' = 'expired',
): void {
  const days = daysBetween(on, lastDay)
  if (days > DAYS_OF_WARNING) return
  const code = days < 0 ? expired : 'endsSoon'
  tell({ code, file, ...(field ? { field } : {}), value: lastDay })
}
