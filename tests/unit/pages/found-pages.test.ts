import { describe, expect, test } from 'vitest'
import { toFoundPages } from '#src/pages/_found-pages.ts'
import { toStaticAddresses } from '#src/publishing/addresses/static-addresses.ts'
import { toContentOn } from '#src/publishing/content/published-content.ts'
import { LIVE_ROUTES } from '#src/server/live-routes.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

/** Files for programs, lists for pages of others, and what is shown where there is no page. */
const NO_PAGE = /(\.[a-z]+|^\/(404|500)\/|^\/embed\/.*)$/
/** A centre is found by the search for centres. */
const toCentrePages = (ids: readonly string[]) => new Set(ids.map((id) => `/centres/${id}/`))

describe.each(['gulou', 'jishishan'])('the pages of %s', (name) => {
  test('every page a reader may come to is found by what stands beside it', async () => {
    const content = await loadShippedLibrary(name)
    const centres = toCentrePages(content.snapshot.centres.map(({ id }) => id))
    const found = new Set(toFoundPages(content).map(({ href }) => href.replace(/#.*/, '')))
    const lost = toStaticAddresses(toContentOn(content, '2026-11-20'), '', '2026-11-20')
      .filter(({ address, isPast }) => !isPast && !NO_PAGE.test(address) && !centres.has(address))
      .map(({ address }) => address)
      .filter((address) => !found.has(address))
    expect(lost).toEqual([])
  })

  test('nothing is found twice, and all that is found is there', async () => {
    const content = await loadShippedLibrary(name)
    const hrefs = toFoundPages(content).map(({ href }) => href)
    expect(hrefs.filter((href, at) => hrefs.indexOf(href) !== at)).toEqual([])
    const published = new Set(
      toStaticAddresses(content, '', '2026-11-20').map(({ address }) => address),
    )
    const isLive = (path: string) => LIVE_ROUTES.some(({ address }) => address.test(path))
    const missing = hrefs
      .map((href) => href.replace(/#.*/, ''))
      .filter((address) => !published.has(address) && !isLive(address))
    expect(missing).toEqual([])
  })
})

test('an event and a notice are found until they are over', async () => {
  const pages = toFoundPages(await loadShippedLibrary('gulou'))
  const kinds = pages.filter(({ kind }) => kind === 'event' || kind === 'notice')
  expect(kinds.length).toBeGreaterThan(0)
  expect(kinds.filter(({ shownTo }) => shownTo === undefined)).toEqual([])
})
