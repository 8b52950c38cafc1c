import { daysBetween, toChinaDate } from '#src/calendar/days.ts'
import type { Published } from '#src/desk/api/addresses.ts'
import type { ListedCase } from '#src/desk/api/case-view.ts'
import type { HandOverView } from '#src/desk/api/hand-over-view.ts'
import { type HandOverMark, toHandOverMark } from '#src/desk/inbox/to-hand-over-mark.ts'
import { toInbox, toWatched, type WatchedCase } from '#src/desk/inbox/to-inbox.ts'
import type { Looked } from '#src/desk/page/inbox/looked.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** How long there is still time. */
export type Due =
  | { kind: 'due'; days: number }
  /** The complainant was asked for more. */
  | { kind: 'paused' }
  /** Nothing promised is open. */
  | { kind: 'none' }
  | { kind: 'ended' }

/** A case as the list shows it. */
export type InboxRow = WatchedCase<ListedCase> & {
  due: Due
  /**
   * `fresh`: this officer never opened it; `written`: its complainant wrote and nobody did anything since; `changed`:
   * something happened since this officer looked.
   */
  news: 'fresh' | 'written' | 'changed' | null
  /** What is open of what was handed over. */
  handOver: HandOverMark
  /** Given to the officer who looks. */
  isMine: boolean
  matter: string
  /** Nothing for a place that is in no list: its name is sealed. */
  centre: string | null
  unit: string
  /** What is searched, in small letters. */
  text: string
}

/** `self`: the signing key of the officer who looks. */
type Known = {
  published: Published
  names: Names
  looked: Looked
  now: Date
  self: string
  unsigned: readonly HandOverView[]
}

export const hasEnded = ({ state }: Pick<ListedCase, 'state'>): boolean =>
  state === 'closed' || state === 'withdrawn'

/** The cases of an answer as rows, what is pressing first. */
export function toInboxRows(
  cases: readonly ListedCase[],
  { published: { rules }, names, looked, now, self, unsigned }: Known,
): InboxRow[] {
  const today = toChinaDate(now)
  const events = cases.flatMap(({ reference, moments }) =>
    moments.map((moment) => ({ ...moment, reference })),
  )
  const rows = toWatched(cases, events, { rules, today }).map((watched): InboxRow => {
    const { reference, centreId, matter: matterId, authority } = watched.complaint
    const [matter, unit] = [names.matter(matterId), names.unit(authority)]
    const centre = centreId === null ? null : names.centre(centreId)
    const text = [reference, reference.replace('-', ''), matter, centre, unit]
    return {
      ...watched,
      due: toDue(watched, today),
      news: toNews(watched, looked[reference]),
      handOver: toHandOverMark(
        watched.complaint.moments,
        unsigned.filter((one) => one.reference === reference),
      ),
      isMine: watched.complaint.assignedTo === self,
      matter,
      centre,
      unit,
      text: text.join(' ').toLowerCase(),
    }
  })
  return toInbox(rows) as InboxRow[]
}

function toDue({ complaint, next }: WatchedCase<ListedCase>, today: string): Due {
  if (hasEnded(complaint)) return { kind: 'ended' }
  if (!next) return { kind: 'none' }
  return next.state === 'paused'
    ? { kind: 'paused' }
    : { kind: 'due', days: daysBetween(today, next.dueOn) }
}

function toNews({ complaint, hasNews }: WatchedCase<ListedCase>, seen: number | undefined) {
  if (seen === undefined) return 'fresh'
  if (hasNews && !hasEnded(complaint)) return 'written'
  return seen < complaint.version ? 'changed' : null
}

/** Which rows a view shows. */
export const VIEWS = {
  open: ({ complaint }) => !hasEnded(complaint),
  overdue: ({ overdueDays }) => overdueDays > 0,
  urgent: ({ complaint }) => complaint.urgent && !hasEnded(complaint),
  enquiries: ({ complaint }) => isEnquiry(complaint) && !hasEnded(complaint),
  news: ({ news, complaint }) => news !== null && complaint.sees === 'all',
  mine: ({ isMine, complaint }) => isMine && !hasEnded(complaint),
  handedOver: ({ handOver }) => handOver !== null,
  toVerify: ({ complaint }) => complaint.toVerify && !hasEnded(complaint),
  closed: ({ complaint }) => hasEnded(complaint),
} as const satisfies Record<string, (row: InboxRow) => boolean>
export type View = keyof typeof VIEWS
export const VIEW_NAMES = Object.keys(VIEWS) as View[]

/** The rows of a view that hold every word that is looked for; ended cases by their last change. */
export function findRows(rows: readonly InboxRow[], view: View, typed: string): InboxRow[] {
  const parts = typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  const found = rows.filter(
    (row) => VIEWS[view](row) && parts.every((part) => row.text.includes(part)),
  )
  return view === 'closed' ? found.sort(byLastChange) : found
}

const byLastChange = (one: InboxRow, other: InboxRow) =>
  one.complaint.changedAt > other.complaint.changedAt ? -1 : 1
