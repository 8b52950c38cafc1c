import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import {
  type StaticAddress,
  toStaticAddresses,
} from '#src/publishing/addresses/static-addresses.ts'
import { type BuiltSite, openSite, toAnswerer } from '#src/publishing/bundle/site-bundle.ts'
import { toContentOn } from '#src/publishing/content/published-content.ts'
import { type PublishedSite, toPageLocals } from '#src/publishing/pages/render-page.ts'
import { readRelease, readReleaseData, toLotOf } from '#src/publishing/release/release.ts'
import type { Region } from '#src/region/region.ts'
import { generateCentres } from '#tests/support/generated-centres.ts'
import { runCommand } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-joined-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Published = { built: BuiltSite; site: PublishedSite; pages: StaticAddress[] }

/** The site of a region as its release has it; `change`: with other centres. */
async function openRegion(
  region: string,
  change: (centres: readonly Centre[], region: Region) => readonly Centre[] = (centres) => centres,
): Promise<Published> {
  const current = join(folder, region, 'current')
  const release = await readRelease(current)
  const now = new Date(release.publishedAt)
  const on = toChinaDate(now)
  const shown = toContentOn(await readReleaseData(current), on)
  const centres = [...change(shown.snapshot.centres, shown.region)]
  const snapshot = { ...shown.snapshot, centres }
  const site = { ...shown, snapshot, releaseVersion: 'v', siteUrl: 'http://portal.example', now }
  const pages = toStaticAddresses(site, toLotOf(release), on)
  return { built: await openSite(current), site, pages }
}

/** What Astro answers and, after that, what is joined; nothing where it is not. */
async function answerTwice({ built, site }: Published, page: StaticAddress) {
  const [url, locals] = [site.siteUrl + page.address, toPageLocals(site, page)]
  const rendered = await toAnswerer(built.render)(url, locals)
  if ('pieces' in rendered) throw new TypeError(`${page.address} comes in pieces`)
  const joined = built.join?.(url, locals)
  return { rendered, joined }
}

beforeAll(async () => {
  for (const region of ['gulou', 'jishishan']) {
    const settings = { DATA_DIR: join(folder, region), REGION: region }
    const { code, err } = await runCommand('src/publishing/cli.ts', [], settings)
    if (code !== 0) throw new Error(err)
  }
})

describe.each(['gulou', 'jishishan'])('in %s', (region) => {
  test('every page that is joined is what Astro renders, byte for byte, and those of centres are', async () => {
    const published = await openRegion(region)
    const left: string[] = []
    let joinedPages = 0
    for (const page of published.pages.filter(({ isLater }) => !isLater)) {
      const { rendered, joined } = await answerTwice(published, page)
      if (joined) {
        joinedPages += 1
        expect(joined.headers, page.address).toEqual(rendered.headers)
        expect(joined.status, page.address).toBe(rendered.status)
        expect(joined.body.toString(), page.address).toBe(rendered.body.toString())
      } else left.push(page.address)
    }
    const ofCentres = published.site.snapshot.centres.map(({ id }) => `/centres/${id}/`)
    expect(left.filter((address) => ofCentres.includes(address))).toEqual([])
    expect(joinedPages).toBeGreaterThan(published.site.snapshot.centres.length)
  })
})

const isOfCentre = ({ address }: StaticAddress) => /^\/centres\/[^/]+\/$/.test(address)

test('pages of centres made up by chance are joined as Astro renders them', async () => {
  const published = await openRegion('gulou', (_, region) => generateCentres(150, region))
  const pages = published.pages.filter(isOfCentre)
  expect(pages.length).toBeGreaterThan(140)
  for (const page of pages) {
    const { rendered, joined } = await answerTwice(published, page)
    expect(joined?.body.toString(), page.address).toBe(rendered.body.toString())
  }
})

test('whatever a list says is written as Astro writes it', async () => {
  const given = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('<b>', '&amp;', '"', "'", '</script>', '0591-87654321', ' ', '0', 'true'),
  )
  const texts = fc.record({
    legalName: given,
    address: given,
    closures: given,
    brand: given,
    qualityGradedBy: given,
    phones: fc.array(given, { maxLength: 3 }),
    aliases: fc.array(given, { maxLength: 3 }),
  })
  await fc.assert(
    fc.asyncProperty(texts, async (said) => {
      const published = await openRegion('gulou', (centres) =>
        centres.slice(0, 3).map((centre) => ({ ...centre, ...said })),
      )
      for (const page of published.pages.filter(isOfCentre)) {
        const { rendered, joined } = await answerTwice(published, page)
        expect(joined?.body.toString()).toBe(rendered.body.toString())
      }
    }),
    { numRuns: 25 },
  )
})

test('what cannot be joined is left to Astro: an address that moved, one that is not there, a page for frames', async () => {
  const published = await openRegion('gulou')
  const [page] = published.pages.filter(isOfCentre)
  if (!page) throw new TypeError('The sample has no centre')
  await answerTwice(published, page)
  const { built, site } = published
  const locals = toPageLocals(site, page)
  for (const path of ['/centres/nowhere/', '/nowhere/', '/embed/'])
    expect(built.join?.(site.siteUrl + path, locals), path).toBeUndefined()
})
