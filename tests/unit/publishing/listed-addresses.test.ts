import { describe, expect, test } from 'vitest'
import { BELOW_CENTRE, toIndexedAddresses } from '#src/publishing/addresses/listed-addresses.ts'
import { toSiteAddresses, toStaticAddresses } from '#src/publishing/addresses/static-addresses.ts'
import { LIVE_ROUTES } from '#src/server/live-routes.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

/** Live addresses that are answers to programs and forms: nobody is led there. */
const NOT_FOR_READERS = [
  '/centres/points.json',
  '/centres/feed.xml',
  '/centres/any/feed.xml',
  '/needs/',
  '/api/centres',
  '/api/articles',
  '/api/openapi.json',
  '/.well-known/security.txt',
]

const isLive = (path: string) => LIVE_ROUTES.some(({ address }) => address.test(path))

describe.each(['gulou', 'jishishan'])('the addresses of %s', (name) => {
  test('content may link to a page of every kind that readers are shown live', async () => {
    const content = await loadShippedLibrary(name)
    const addresses = [...toSiteAddresses(content)(content.library)]
    const unknown = LIVE_ROUTES.filter((route) => !addresses.some((one) => route.address.test(one)))
    for (const { address } of unknown)
      expect(
        NOT_FOR_READERS.some((one) => address.test(one)),
        String(address),
      ).toBe(true)
    const [centre] = content.snapshot.centres
    const [subdistrict] = content.region.subdistricts
    expect(addresses).toContain('/temporary-care/')
    expect(addresses).toContain(`/booklet/${subdistrict?.slug}/`)
    for (const below of BELOW_CENTRE)
      expect(addresses).toContain(`/centres/${centre?.id}/${below}/`)
  })

  test('the site map names every page that is a file, and otherwise live pages only', async () => {
    const content = await loadShippedLibrary(name)
    const listed = toIndexedAddresses(content)
    const files = toStaticAddresses(content, '', '').filter(
      ({ address, isPast }) =>
        address.endsWith('/') && !isPast && !/^\/(404|500|embed)\//.test(address),
    )
    const pages = files.map(({ address }) => address)
    expect(pages.filter((address) => !listed.includes(address))).toEqual([])
    expect(listed.filter((address) => !pages.includes(address) && !isLive(address))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })
})
