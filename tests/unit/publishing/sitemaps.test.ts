import { expect, test } from 'vitest'
import { NO_HISTORY } from '#src/changes/history.ts'
import { toIndexedAddresses } from '#src/publishing/addresses/listed-addresses.ts'
import { toSitemap, toSitemapAddresses } from '#src/publishing/addresses/sitemaps.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

const SITE = 'https://portal.example'
const toLocs = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)

test('a county fits into one site map, with the day each centre was last vouched for', async () => {
  const content = await loadShippedLibrary('jishishan')
  expect(toSitemapAddresses(content)).toEqual(['/sitemap.xml'])
  const xml = toSitemap(content, SITE)
  expect(toLocs(xml)).toEqual(toIndexedAddresses(content).map((address) => SITE + address))
  expect(xml).toMatch(/\/centres\/[\w-]+\/<\/loc><lastmod>20\d\d-\d\d-\d\d<\/lastmod>/)
})

test('a centre that a publication changed has that day, also where its source is older', async () => {
  const content = await loadShippedLibrary('gulou')
  const [centre] = content.snapshot.centres
  if (!centre) throw new Error('No sample centre.')
  const { id, subdistrictCode } = centre
  const change = {
    kind: 'changed',
    name: '示例',
    fields: [{ field: 'places', after: '9' }],
  } as const
  const changes = [{ ...change, id, subdistrictCode, on: '2027-03-05' }]
  const xml = toSitemap({ ...content, history: { ...NO_HISTORY, changes } }, SITE)
  expect(xml).toContain(`${SITE}/centres/${id}/</loc><lastmod>2027-03-05</lastmod>`)
})

test('plain files lead search engines to no page that only a server answers', async () => {
  const content = { ...(await loadShippedLibrary('gulou')), isExported: true }
  const locs = toLocs(toSitemap(content, SITE))
  expect(locs).toContain(`${SITE}/centres/`)
  for (const path of ['/search/', '/compare/', '/kept/', '/temporary-care/', '/en/centres/'])
    expect(locs).not.toContain(SITE + path)
})

test('no page of a province is missing from its site maps, and each keeps to the limit', async () => {
  const content = await loadShippedLibrary('gulou')
  const [like] = content.snapshot.centres
  if (!like) throw new Error('No sample centre.')
  const centres = Array.from({ length: 100_000 }, (_, at) => ({ ...like, id: `many-${at}` }))
  const many = { ...content, snapshot: { ...content.snapshot, centres } }
  const [whole, ...parts] = toSitemapAddresses(many)
  expect([whole, ...parts]).toEqual(['/sitemap.xml', ...[1, 2, 3].map((n) => `/sitemaps/${n}.xml`)])
  const list = toSitemap(many, SITE)
  expect(list).toContain('<sitemapindex')
  expect(toLocs(list)).toEqual(parts.map((part) => SITE + part))
  const inParts = parts.map((_, at) => toLocs(toSitemap(many, SITE, at + 1)))
  expect(Math.max(...inParts.map((part) => part.length))).toBe(50_000)
  expect(inParts.flat()).toEqual(toIndexedAddresses(many).map((address) => SITE + address))
})
