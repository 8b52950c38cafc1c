import { AGE_BANDS, eventKindSchema } from '#src/guidance/event.ts'
import type { Library } from '#src/guidance/library.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { toPicturesOf } from '#src/guidance/picture-series.ts'
import type { Region } from '#src/region/region.ts'

/** An address of local life, and the part of the library its page tells of. */
export type LocalAddress = {
  address: string
  library: Library
  /** Centres whose names it tells, by id. */
  centreIds?: readonly string[]
  /** True: what the page was about is over; it says so and stands in no list. */
  isPast?: boolean
  /** True: it has nothing to tell but the day of the list. */
  isEmpty?: boolean
}

/** Lists of local life that a region may have nothing of; then neither they nor what is below them exists. */
export const OPTIONAL_LISTS = [
  '/events/',
  '/home-visits/',
  '/family-help/',
  '/programmes/',
  '/who-does-what/',
] as const

const toPart = (part: Partial<Library>): Library => ({ ...EMPTY_LIBRARY, ...part })

function toEventAddresses(
  { events, pastEvents }: Library,
  { subdistricts }: Region,
): LocalAddress[] {
  // The lists stay when the last event is over: calendars and readers have subscribed to them.
  if (events.length + pastEvents.length === 0) return []
  const lists = [
    '/events/',
    '/events/calendar.ics',
    ...subdistricts.flatMap(({ slug }) => [`/events/in/${slug}/`, `/events/in/${slug}.ics`]),
    ...AGE_BANDS.map(({ slug }) => `/events/age/${slug}/`),
    ...eventKindSchema.options.map((kind) => `/events/kind/${kind}/`),
  ]
  const all = toPart({ events })
  return [
    ...lists.map((address) => ({ address, library: all })),
    { address: '/events/feed.xml', library: all, isEmpty: events.length === 0 },
    ...events.flatMap((event) => {
      const library = toPart({ events: [event] })
      return [`/events/${event.slug}/`, `/events/${event.slug}.ics`].map((address) => ({
        address,
        library,
      }))
    }),
    ...pastEvents.map((event) => ({
      address: `/events/${event.slug}/`,
      library: toPart({ pastEvents: [event] }),
      isPast: true,
    })),
  ]
}

function toPlaceAddresses({ places }: Library, { subdistricts }: Region): LocalAddress[] {
  return [
    { address: '/places/', library: toPart({ places }) },
    ...subdistricts.map(({ slug, code }) => ({
      address: `/places/in/${slug}/`,
      library: toPart({
        places: places.filter(
          ({ subdistrictCode }) => !subdistrictCode || subdistrictCode === code,
        ),
      }),
    })),
  ]
}

function toPolicyAddresses({ policies, articles, pictures }: Library): LocalAddress[] {
  if (policies.length === 0) return []
  const list = { address: '/policies/', library: toPart({ policies }) }
  return [
    list,
    ...policies.map((policy) => ({
      address: `/policies/${policy.slug}/`,
      library: toPart({
        policies: [policy, ...policies.filter(({ slug }) => policy.restsOn.includes(slug))],
        articles: articles.filter(({ slug }) => policy.articles.includes(slug)),
        pictures: toPicturesOf(pictures, policy.html),
      }),
    })),
  ]
}

/** The articles that notices send readers to. */
const toArticlesOf = ({ articles, notices }: Library) =>
  articles.filter(({ slug }) => notices.some((notice) => notice.articles.includes(slug)))

/** Every page and file of local life; a page without content is none. */
export function toLocalAddresses(library: Library, region: Region): LocalAddress[] {
  const {
    events,
    notices,
    policies,
    terms,
    questions,
    homeVisits,
    familyHelp,
    programmes,
    responsibilities,
    openingGuide,
    support,
    sites,
  } = library
  const local = { ...library, articles: [] }
  const when = (isThere: unknown, address: string, part: Partial<Library>): LocalAddress[] =>
    isThere ? [{ address, library: toPart(part) }] : []
  return [
    { address: '/local/', library: local },
    {
      address: '/notices/',
      library: toPart({ notices, articles: toArticlesOf(library) }),
      centreIds: notices.flatMap(({ centreIds }) => centreIds),
    },
    { address: '/notices/feed.xml', library: toPart({ notices }), isEmpty: notices.length === 0 },
    ...toEventAddresses(library, region),
    ...toPlaceAddresses(library, region),
    ...toPolicyAddresses(library),
    ...when(homeVisits, '/home-visits/', { homeVisits, events }),
    ...when(familyHelp, '/family-help/', {
      familyHelp,
      articles: library.articles.filter(({ slug }) => slug === 'families-in-difficulty'),
    }),
    ...when(programmes, '/programmes/', { programmes, homeVisits, events }),
    ...when(responsibilities, '/who-does-what/', {
      responsibilities,
      policies: policies.filter(({ slug }) => slug === responsibilities?.policy),
    }),
    ...when(openingGuide, '/operators/', {
      openingGuide,
      support,
      sites,
      responsibilities,
      policies: policies.filter(({ slug }) => openingGuide?.policies.includes(slug)),
    }),
    ...when(questions.length, '/questions/', { questions }),
    ...when(terms.length, '/glossary/', { terms }),
  ]
}
