import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { serviceTypeSchema, toServiceSlug } from '#src/centres/codes.ts'
import { drawByLot } from '#src/centres/draw.ts'
import { groupSiblings } from '#src/centres/to-siblings.ts'
import type { History } from '#src/changes/history.ts'
import { toWarningSignsAt } from '#src/children/ages.ts'
import { toToolAddresses } from '#src/children/tool-addresses.ts'
import { type FeeRange, toFeeRanges } from '#src/choosing/fee-range.ts'
import type { Surroundings } from '#src/choosing/map/surroundings.ts'
import type { Transfer } from '#src/choosing/transfer/find-transfers.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { toLocalAddresses } from '#src/guidance/local-addresses.ts'
import { toWhomToAsk } from '#src/guidance/place.ts'
import { once } from '#src/lib/remember.ts'
import { toCentreLibraries } from '#src/publishing/addresses/centre-libraries.ts'
import { toCentresOfSubdistrict } from '#src/publishing/addresses/centres-of-subdistrict.ts'
import { toCentreNews, toChangeAddresses } from '#src/publishing/addresses/change-addresses.ts'
import { toGuidanceAddresses } from '#src/publishing/addresses/guidance-addresses.ts'
import {
  BOOKLETS,
  COMPLAINTS,
  EMBEDS,
  MOST_IN_WORKBOOK,
  NEAR,
  OFFICER_LISTS,
  OFFLINE,
  ON_THE_DEVICE,
  PROMISES,
  REGISTERED,
  STATISTICS,
  SUPERVISION,
  SUPERVISION_TABLE,
  toLivePages,
  WHOLE_SITE_PAGES,
  WORKBOOK,
} from '#src/publishing/addresses/listed-addresses.ts'
import { toSitemapAddresses } from '#src/publishing/addresses/sitemaps.ts'
import { toTranslatedAddresses } from '#src/publishing/addresses/translated-addresses.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import { type Around, KeptSurroundings } from '#src/publishing/pages/kept-surroundings.ts'
import { TABLE_NAMES } from '#src/statistics/to-tables.ts'

/** The centres and the part of the library that a page may know, what lies around its centre, and what others charge. */
export type PageKnowledge = {
  centres: readonly Centre[]
  library: Library
  readonly around?: Surroundings | undefined
  /** Hash of `around`, which is found only for a page that is rendered. */
  aroundHash?: string
  feeRanges?: readonly FeeRange[]
  /** What changed of what the page is about. */
  history?: History
  /** Where children could go from a centre that closes or is gone. */
  transfers?: readonly Transfer[]
}

/**
 * A page rendered to a file, and what it may know. It is rendered anew when some of that changed; pages that
 * know all, in every release.
 */
export type StaticAddress = {
  address: string
  /** Found when it is asked for: whoever wants addresses alone does not wait for it. */
  readonly knows: PageKnowledge | 'all'
  /** True: when it cannot be rendered it is left out and told; else nothing is published. */
  mayFail?: boolean
  /** True: what it was about is over; it answers 410. */
  isPast?: boolean
  /** True: it is reckoned from all centres and dated; readers of a large region get it a moment after the rest. */
  isLater?: boolean
}

/** The largest files come first: they are compressed on other threads while the rest is rendered. */
const WHOLE_SITE = [
  '/data/centres.json',
  '/data/centres.geojson',
  '/data/centres.csv',
  ...WHOLE_SITE_PAGES,
  '/404/',
  '/500/',
  '/robots.txt',
]

/** What all other pages are found by; without it the search finds centres alone. */
export const FOUND_PAGES = '/data/pages.json'
/** What maps that can be moved begin with; the drawn ones stand without it. */
const MAP = '/map.json'
/** Places to start from; the centres are published without them too. */
const STARTING_PLACES = ['/origins.json', '/origin-points.json', NEAR]

/** What is reckoned from everything else, and the open data once more in other forms. */
const toDerivedPages = ({ promises }: Library, centres: number): string[] => [
  '/data/hsds.json',
  SUPERVISION_TABLE,
  ...(centres <= MOST_IN_WORKBOOK ? [WORKBOOK] : []),
  STATISTICS,
  ...TABLE_NAMES.map((name) => `${STATISTICS}${name}.csv`),
  ...(promises ? [PROMISES] : []),
  SUPERVISION,
]

const toPage = (
  address: string,
  centres: readonly Centre[],
  library: Library = EMPTY_LIBRARY,
): StaticAddress => ({ address, knows: { centres, library } })

/** A page whose knowledge is found when it is asked for, once. */
function toPageOf(address: string, find: () => PageKnowledge): StaticAddress {
  const knows = once(find)
  return {
    address,
    get knows() {
      return knows()
    },
  }
}

type Surrounded = { centres: readonly Centre[]; library: Library; on: string }

function findAnew({ centres, library: { origins }, on }: Surrounded) {
  const surroundings = new KeptSurroundings({ centres, origins, on, code: '' })
  return (centre: Centre) => surroundings.of(centre)
}

/** Every address that is a file when a region is published. Lists have their centres as the lot draws them. */
export function toStaticAddresses(
  { region, complaintRules, snapshot, library, history }: PublishedContent,
  lot: string,
  on: string,
  toAround: (centre: Centre) => Around = findAnew({ centres: snapshot.centres, library, on }),
): StaticAddress[] {
  const { centres } = snapshot
  const libraries = toCentreLibraries(library)
  const toCode = ({ subdistrictCode }: Centre) => subdistrictCode
  const drawn = once(() => drawByLot(centres, lot))
  const drawnIn = once(() => Map.groupBy(drawn(), toCode))
  const listedIn = Map.groupBy(centres, toCode)
  const known = once(() => ({
    feeRanges: toFeeRanges(centres, on, snapshot.asOf),
    toSiblings: groupSiblings(centres),
    toNews: toCentreNews(centres, history, on),
  }))
  const places = { ...EMPTY_LIBRARY, origins: library.origins }
  const wholeSite = [
    ...WHOLE_SITE,
    ...toSitemapAddresses({ region, complaintRules, snapshot, library }),
    ...(complaintRules ? COMPLAINTS : []),
    ...(complaintRules?.officerLists ? [OFFICER_LISTS] : []),
  ]
  return [
    ...wholeSite.map((address): StaticAddress => ({ address, knows: 'all' })),
    ...[FOUND_PAGES, MAP, REGISTERED].map(
      (address) => ({ address, knows: 'all', mayFail: true }) as const,
    ),
    ...toDerivedPages(library, centres.length).map(
      (address) => ({ address, knows: 'all', mayFail: true, isLater: true }) as const,
    ),
    ...['/site.webmanifest', BOOKLETS].map((address) => toPage(address, [])),
    ...STARTING_PLACES.map((address) => ({ ...toPage(address, [], places), mayFail: true })),
    { ...toPage(OFFLINE, [], library), mayFail: true },
    ...ON_THE_DEVICE.map((address) => ({ ...toPage(address, []), mayFail: true })),
    ...serviceTypeSchema.options.map((type) =>
      toPageOf(`/centres/service/${toServiceSlug(type)}/`, () => ({
        centres: drawn().filter(({ services }) =>
          services.some((service) => service.serviceType === type),
        ),
        library: EMPTY_LIBRARY,
      })),
    ),
    ...region.subdistricts.map(({ slug, code }) =>
      toPageOf(`/centres/in/${slug}/`, () => {
        const own = drawnIn().get(code) ?? []
        const others = { all: centres, anchors: library.anchors, on }
        const told = toCentresOfSubdistrict(code, own, others)
        return { centres: told, library: libraries.ofSubdistrict(code, own) }
      }),
    ),
    ...region.subdistricts.map(({ slug, code }) => {
      const address = `${EMBEDS}${slug}/`
      // Where there is none, the page says of which day the whole list is.
      const own = listedIn.get(code)
      return own ? toPage(address, own) : ({ address, knows: 'all' } as const)
    }),
    ...centres.map((centre) =>
      toPageOf(`/centres/${centre.id}/`, () => {
        const { toSiblings, toNews, feeRanges } = known()
        const { hash, find } = toAround(centre)
        return {
          centres: [centre, ...toSiblings(centre)],
          library: libraries.ofCentre(centre),
          get around() {
            return find()
          },
          aroundHash: hash,
          feeRanges,
          ...toNews(centre),
        }
      }),
    ),
    ...toChangeAddresses(
      { region, snapshot, library, history },
      (...of) => known().toNews(...of),
      on,
    ),
    ...toTranslatedAddresses(library),
    ...toGuidanceAddresses(library),
    ...toToolPages(library),
    ...toLocalAddresses(library, region).map(
      ({ address, library, centreIds = [], isPast = false, isEmpty = false }) => ({
        address,
        knows: isEmpty ? ('all' as const) : { centres: pick(centres, centreIds), library },
        mayFail: true,
        isPast,
      }),
    ),
  ]
}

/** Few pages name a centre, and each of hundreds would go through all of them. */
const pick = (centres: readonly Centre[], ids: readonly string[]) =>
  ids.length > 0 ? centres.filter(({ id }) => ids.includes(id)) : []

/** Former address of a centre → the one it has now. */
export function toRedirects({ formerIds }: CentreSnapshot): Record<string, string> {
  return Object.fromEntries(
    Object.entries(formerIds).map(([from, to]) => [`/centres/${from}/`, `/centres/${to}/`]),
  )
}

/** Pages that name articles or clinics; all others know the dated tables alone. */
const NAMES_ARTICLES = /^\/tools\/(age\/\d+\/)?$/
const NAMES_CLINICS = /^\/tools\/(?:calendar\/|growth\/|age\/\d+\/|warning-signs\/.*)?$/

/** What a page of an age shows: what a child can do by then. */
function toPicturesOfAge(address: string, { reference, pictures }: Library) {
  const [, month] = /^\/tools\/(?:age|warning-signs)\/(\d+)\/$/.exec(address) ?? []
  const signs = reference['warning-signs']
  const here = signs && month && toWarningSignsAt(signs, Number(month))
  return here ? pictures.filter(({ slug }) => slug === here.pictures) : []
}

/** The pages of the family tools, and what each may know. No centre is known to them. */
function toToolPages(library: Library): StaticAddress[] {
  const { reference, articles, places } = library
  return toToolAddresses(reference).map((address) => ({
    address,
    knows: {
      centres: [],
      library: {
        ...EMPTY_LIBRARY,
        reference,
        ...(NAMES_ARTICLES.test(address) ? { articles } : {}),
        ...(NAMES_CLINICS.test(address) ? { places: toWhomToAsk(places) } : {}),
        pictures: toPicturesOfAge(address, library),
      },
    },
    mayFail: true,
  }))
}

/** Gives every address of the site for a library, so that its links can be checked before it is published. */
export const toSiteAddresses =
  (content: Omit<PublishedContent, 'library'>) =>
  (library: Library): ReadonlySet<string> =>
    new Set([
      ...toLivePages(content),
      ...toStaticAddresses({ ...content, library }, '', '').map(({ address }) => address),
    ])
