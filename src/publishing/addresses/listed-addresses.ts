import { serviceTypeSchema, toServiceSlug } from '#src/centres/codes.ts'
import { toToolAddresses } from '#src/children/tool-addresses.ts'
import { GUIDANCE_LISTS } from '#src/guidance/article-lists.ts'
import { toLocalAddresses } from '#src/guidance/local-addresses.ts'
import { LANGUAGES, TRANSLATED_FILES } from '#src/languages/catalogue.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import type { Region } from '#src/region/region.ts'

/** Pages of the site as a whole. */
export const WHOLE_SITE_PAGES = ['/', '/data/']
/** Shown within pages of other sites; search engines are led to the lists themselves. */
export const EMBEDS = '/embed/in/'
export const WORKBOOK = '/data/centres.xlsx'
/** Whom to tell of a hole: live, and a file of an export, where the region has a telephone. */
export const SECURITY = '/.well-known/security.txt'
/** What authorities found. */
export const SUPERVISION_TABLE = '/data/supervision.csv'
/** A workbook of more takes a gigabyte to write; larger regions have the other files. */
export const MOST_IN_WORKBOOK = 5000
export const BOOKLETS = '/booklet/'
/** Pages that reckon on the device; they know no centre. */
export const ON_THE_DEVICE = ['/my-places/', '/on-the-way/']
/** Where pages are kept on the device for when there is no line. */
export const OFFLINE = '/offline/'
/** Where somebody chooses a place to start from. */
export const NEAR = '/centres/near/'
/** How centres are supervised. */
export const SUPERVISION = '/supervision/'
/** Who is registered and not filed. */
export const REGISTERED = '/check/list/'
/** Figures and what the notice promised: they follow from everything else. */
export const STATISTICS = '/statistics/'
export const PROMISES = '/promises/'
/** What changed, and who is withdrawn, suspended or gone. */
export const CHANGES = '/changes/'
export const GONE = '/centres/gone/'
/** Pages in other languages that are files. */
export const TRANSLATED = Object.keys(LANGUAGES).flatMap((tag) =>
  TRANSLATED_FILES.map((end) => `/${tag}/${end}`),
)
/** Only where the region has complaint rules. */
export const COMPLAINTS = ['/complaints/', '/complaints/notice/']

/** Pages for readers that are rendered when asked for (`src/server/live-routes.ts`). */
const LIVE_PAGES = [
  '/centres/',
  '/check/',
  '/compare/',
  '/guidance/search/',
  '/kept/',
  '/search/',
  '/temporary-care/',
  ...Object.keys(LANGUAGES).map((tag) => `/${tag}/centres/`),
]
/** Those of them that plain files have a page for. */
const LIVE_IN_EXPORT = ['/centres/', '/check/']
/** Below a centre: forms and sheets of it, which nobody should come upon instead of its page. */
export const BELOW_CENTRE = ['cost', 'visit', 'door-card', 'check', 'report'] as const

const toBooklets = ({ subdistricts }: Region) =>
  subdistricts.map(({ slug }) => `${BOOKLETS}${slug}/`)

/** The signed lists of officers, for whoever verifies them. */
export const OFFICER_LISTS = '/data/officer-lists.json'

/** Live pages that content may link to, besides all pages that are files. */
export const toLivePages = ({
  region,
  complaintRules,
  snapshot,
}: Omit<PublishedContent, 'library'>): string[] => [
  ...LIVE_PAGES,
  ...toBooklets(region),
  ...(complaintRules ? ['/complaints/status/'] : []),
  ...(complaintRules?.enquiries ? ['/complaints/ask/'] : []),
  ...snapshot.centres.flatMap(({ id }) => BELOW_CENTRE.map((name) => `/centres/${id}/${name}/`)),
]

/** What search engines are led to: every page that is a file, and live ones that stand for themselves. */
export const toIndexedAddresses = ({
  region,
  complaintRules,
  library,
  snapshot,
  isExported,
}: PublishedContent & { isExported?: boolean }): string[] => [
  ...WHOLE_SITE_PAGES,
  ...(isExported ? LIVE_IN_EXPORT : LIVE_PAGES),
  STATISTICS,
  ...(library.promises ? [PROMISES] : []),
  ...(isExported ? [] : [NEAR]),
  CHANGES,
  ...region.subdistricts.map(({ slug }) => `${CHANGES}in/${slug}/`),
  GONE,
  ...ON_THE_DEVICE,
  OFFLINE,
  ...TRANSLATED,
  ...(complaintRules ? COMPLAINTS : []),
  ...serviceTypeSchema.options.map((type) => `/centres/service/${toServiceSlug(type)}/`),
  ...region.subdistricts.map(({ slug }) => `/centres/in/${slug}/`),
  REGISTERED,
  SUPERVISION,
  BOOKLETS,
  ...toBooklets(region),
  ...GUIDANCE_LISTS,
  ...library.articles.map(({ slug }) => `/guidance/${slug}/`),
  ...toToolAddresses(library.reference),
  ...snapshot.centres.map(({ id }) => `/centres/${id}/`),
  ...toLocalAddresses(library, region)
    .filter(({ address, isPast }) => address.endsWith('/') && !isPast)
    .map(({ address }) => address),
]
