import { toDayNumber } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { ToldChange } from '#src/changes/centre-change.ts'
import { toCalendarDays } from '#src/changes/to-calendar-days.ts'
import { toChangeText, toChangeTitle } from '#src/changes/to-change-text.ts'
import { zhHans as words } from '#src/changes/words.ts'
import { type AtomFeed, toAtomFeed, toInstant } from '#src/guidance/to-atom-feed.ts'
import { type CalendarEntry, toCalendarFile } from '#src/lib/to-calendar-file.ts'

/** A reader of feeds keeps what it has read. */
const MOST_ENTRIES = 100

const toPath = ({ id, on, kind }: ToldChange) => `/centres/${id}/#${kind}-${on}`

type Told = {
  changes: readonly ToldChange[]
  /** By which of them a centre left what is followed. */
  leaving?: ReadonlySet<ToldChange> | undefined
}

type ChangeFeed = Omit<AtomFeed, 'entries'> & Told

const toSummary = (change: ToldChange, { leaving }: Pick<Told, 'leaving'>) =>
  leaving?.has(change) ? words.leaves + toChangeText(change) : toChangeText(change)

/** Changes as an Atom feed, the newest first. */
export const toChangeFeed = ({ changes, leaving, ...feed }: ChangeFeed): string =>
  toAtomFeed({
    ...feed,
    entries: changes.slice(0, MOST_ENTRIES).map((change) => ({
      path: toPath(change),
      title: toChangeTitle(change),
      summary: toSummary(change, { leaving }),
      on: change.on,
      times: change.times,
    })),
  })

type ChangeCalendar = Told & {
  title: string
  siteUrl: string
  /** Whose coming days are told. */
  centres: readonly Centre[]
}

/**
 * Changes as days of a calendar, and the days that lists name of the centres. A day is named after what it is of, never
 * after itself: one that moves moves in the calendars that have it.
 */
export function toChangeCalendar(calendar: ChangeCalendar): string {
  const { title, siteUrl, changes, centres } = calendar
  const { host } = new URL(siteUrl)
  const toEntry = (
    uid: string,
    on: string,
    saidOn: string,
    times = 1,
  ): Omit<CalendarEntry, 'summary'> & { on: string } => ({
    uid: `${uid}@${host}`,
    sequence: toDayNumber(saidOn) + times - 1,
    stampedAt: toInstant(saidOn, times),
    on,
  })
  const told = changes.slice(0, MOST_ENTRIES).map((change) => ({
    ...toEntry(`${change.id}-${change.kind}-${change.on}`, change.on, change.on, change.times),
    summary: toChangeTitle(change),
    description: [toSummary(change, calendar), `${siteUrl}/centres/${change.id}/`].join('\n'),
  }))
  const days = centres.flatMap((centre) =>
    toCalendarDays(centre).map(({ name, on, text, saidOn }) => ({
      ...toEntry(`${centre.id}-${name}`, on, saidOn),
      summary: words.labelled(centre.displayName ?? centre.legalName, text),
      description: `${siteUrl}/centres/${centre.id}/`,
    })),
  )
  return toCalendarFile(title, [...told, ...days])
}
