import { toChinaDate } from '#src/calendar/days.ts'
import { zhHans as words } from '#src/components/events/words.ts'
import { AGE_BANDS, eventKindSchema, type LocalEvent } from '#src/guidance/event.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

const toLastDay = ({ sessions }: LocalEvent) =>
  sessions
    .map(({ endsAt }) => toChinaDate(new Date(endsAt)))
    .sort()
    .at(-1)

/** An event is found until its last date is over. */
const toEvent = (event: LocalEvent) => ({
  href: `/events/${event.slug}/`,
  kind: 'event' as const,
  title: event.title,
  summary: event.summary,
  keywords: [labels.eventKinds[event.kind]],
  body: [event.place, event.address ?? '', event.organiser].join('\n'),
  monthsFrom: event.monthsFrom,
  monthsTo: event.monthsTo + 1,
  shownTo: toLastDay(event),
})

export const toPages: ToPages = ({ library: { events, pastEvents }, region }) => {
  if (events.length + pastEvents.length === 0) return []
  const toList = (path: string, title: string) => ({
    href: `/events/${path}`,
    kind: 'list' as const,
    title,
    summary: words.lists.description(region.fullName, title),
  })
  return [
    ...events.map(toEvent),
    { ...toList('', words.lists.title), keywords: [...words.lists.keywords] },
    ...eventKindSchema.options.map((kind) => toList(`kind/${kind}/`, words.lists.ofKind(kind))),
    ...AGE_BANDS.map(({ slug, from, to }) => toList(`age/${slug}/`, words.lists.ofAge(from, to))),
    ...region.subdistricts.map(({ slug, name }) =>
      toList(`in/${slug}/`, words.lists.ofSubdistrict(name)),
    ),
  ]
}
