import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { serviceTypeSchema, toServiceSlug } from '#src/centres/codes.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { toLocalAddresses } from '#src/guidance/local-addresses.ts'
import { toCentreLibraries } from '#src/publishing/centre-libraries.ts'
import { toLibraryPages } from '#src/publishing/library-pages.ts'
import type { PublishedContent } from '#src/publishing/published-content.ts'
import { toToolPages } from '#src/publishing/tool-pages.ts'

/** The centres and the part of the library that a page may know. */
export type PageKnowledge = { centres: readonly Centre[]; library: Library }

/**
 * A page rendered to a file, and what it may know. It is rendered anew when some of that changed; pages that
 * know all, in every release.
 */
export type StaticAddress = {
  address: string
  knows: PageKnowledge | 'all'
  /** True: when it cannot be rendered it is left out and told; else nothing is published. */
  mayFail?: boolean
  /** True: what it was about is over; it answers 410. */
  isPast?: boolean
}

const WHOLE_SITE = [
  '/',
  '/404/',
  '/500/',
  '/data/',
  '/data/centres.csv',
  '/data/centres.json',
  '/data/centres.geojson',
  '/sitemap.xml',
  '/robots.txt',
]

/** Only where the region has complaint rules. */
const COMPLAINTS = ['/complaints/', '/complaints/notice/']

const toPage = (
  address: string,
  centres: readonly Centre[],
  library: Library = EMPTY_LIBRARY,
): StaticAddress => ({ address, knows: { centres, library } })

/** Every address that is rendered to a file when the centres and the library of a region are published. */
export function toStaticAddresses({
  region,
  complaintRules,
  snapshot,
  library,
}: PublishedContent): StaticAddress[] {
  const { centres } = snapshot
  const libraries = toCentreLibraries(library)
  const wholeSite = [...WHOLE_SITE, ...(complaintRules ? COMPLAINTS : [])]
  return [
    ...wholeSite.map((address): StaticAddress => ({ address, knows: 'all' })),
    ...serviceTypeSchema.options.map((type) =>
      toPage(
        `/centres/service/${toServiceSlug(type)}/`,
        centres.filter(({ services }) => services.some((s) => s.serviceType === type)),
      ),
    ),
    ...region.subdistricts.map(({ slug, code }) => {
      const own = centres.filter(({ subdistrictCode }) => subdistrictCode === code)
      return toPage(`/centres/in/${slug}/`, own, libraries.ofSubdistrict(code, own))
    }),
    ...centres.map((centre) =>
      toPage(`/centres/${centre.id}/`, [centre], libraries.ofCentre(centre)),
    ),
    ...toLibraryPages(library),
    ...toToolPages(library),
    ...toLocalAddresses(library, region).map(
      ({ address, library, centreIds = [], isPast = false }) => ({
        address,
        knows: { centres: centres.filter(({ id }) => centreIds.includes(id)), library },
        mayFail: true,
        isPast,
      }),
    ),
  ]
}

/** Former address of a centre → the one it has now. */
export function toRedirects({ formerIds }: CentreSnapshot): Record<string, string> {
  return Object.fromEntries(
    Object.entries(formerIds).map(([from, to]) => [`/centres/${from}/`, `/centres/${to}/`]),
  )
}
