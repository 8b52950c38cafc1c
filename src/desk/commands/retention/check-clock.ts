import { daysBetween, toChinaDate } from '#src/calendar/days.ts'
import { zhHans as words } from '#src/desk/commands/retention/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { Head } from '#src/record/record-entry.ts'

/** Longer than this nothing was ever done in an office that is open. */
const QUIET_DAYS = 45

/**
 * Throws a `DeskError` when the clock may have jumped, forward or back: with a wrong one all cases would be removed at
 * once. `confirmed`: the day of today, as the officer reads it elsewhere.
 */
export function checkClock(now: Date, head: Head | undefined, confirmed: string | undefined): void {
  const today = toChinaDate(now)
  if (confirmed !== undefined && confirmed !== today)
    throw new DeskError(EXIT.conflict, words.run.otherDay(today, confirmed))
  if (!head) return
  const last = toChinaDate(new Date(head.at))
  if (last > today) throw new DeskError(EXIT.conflict, words.run.clockBack(today, last))
  if (confirmed === undefined && daysBetween(last, today) > QUIET_DAYS)
    throw new DeskError(EXIT.conflict, words.run.clockJumped(today, last))
}
