import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { toInbox, type WatchedCase } from '#src/desk/inbox/to-inbox.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import type { Notice, PressingCase } from '#src/desk/notify/notice.ts'
import { zhHans as words } from '#src/desk/notify/words.ts'
import { toTermText } from '#src/desk/to-state-text.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

const PRESSING: readonly string[] = ['half', 'late', 'overdue'] satisfies PressingCase['state'][]

/** Cases whose terms are half over, or more, the most pressing first. */
export const toPressing = (
  site: DeskSite,
  watched: readonly WatchedCase<CaseRow>[],
): PressingCase[] =>
  toInbox(watched).flatMap(({ complaint, next, overdueDays }) =>
    next && PRESSING.includes(next.state)
      ? {
          reference: complaint.reference,
          isEnquiry: isEnquiry(complaint),
          authority: {
            id: complaint.authority,
            name: toAuthorityName(site, complaint.authority),
          },
          term: toTermText(next.label, complaint.matter),
          dueOn: next.dueOn,
          state: next.state as PressingCase['state'],
          overdueDays,
          urgent: complaint.urgent,
        }
      : [],
  )

/** From the last month of a year on, the holidays of the next one are wanted. */
export function toCalendarEnd(today: string, knownTo: string): string | null {
  const isDecember = today.slice(5, 7) === '12'
  const wanted = isDecember ? `${Number(today.slice(0, 4)) + 1}-12-31` : today
  return knownTo < wanted ? knownTo : null
}

/** A notice in lines. */
export function toNoticeText({ today, cases, calendarEnds }: Notice): string {
  const overdue = cases.filter(({ state }) => state === 'overdue').length
  return [
    words.head(today, cases.length, overdue),
    ...cases.map((one) => words.line(one)),
    ...(calendarEnds === null ? [] : [words.calendar(calendarEnds)]),
  ].join('\n')
}
