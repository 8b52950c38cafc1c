import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { serviceTypeSchema } from '#src/centres/codes.ts'
import { toServiceSlug } from '#src/centres/service-slug.ts'
import type { Region } from '#src/region/region.ts'

/**
 * A page rendered to a file, and the centres it may know. It is rendered anew when one of these changed;
 * pages of the whole site, in every release.
 */
export type StaticAddress = { address: string; centres: readonly Centre[] | 'all' }

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

/** Every address that is rendered to a file when a snapshot of a region is published. */
export function toStaticAddresses(snapshot: CentreSnapshot, region: Region): StaticAddress[] {
  const { centres } = snapshot
  return [
    ...WHOLE_SITE.map((address): StaticAddress => ({ address, centres: 'all' })),
    ...serviceTypeSchema.options.map((type) => ({
      address: `/centres/service/${toServiceSlug(type)}/`,
      centres: centres.filter(({ services }) => services.some((s) => s.serviceType === type)),
    })),
    ...region.subdistricts.map(({ slug, code }) => ({
      address: `/centres/in/${slug}/`,
      centres: centres.filter(({ subdistrictCode }) => subdistrictCode === code),
    })),
    ...centres.map((centre) => ({ address: `/centres/${centre.id}/`, centres: [centre] })),
  ]
}

/** Former address of a centre → the one it has now. */
export function toRedirects({ formerIds }: CentreSnapshot): Record<string, string> {
  return Object.fromEntries(
    Object.entries(formerIds).map(([from, to]) => [`/centres/${from}/`, `/centres/${to}/`]),
  )
}
