import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publish } from '#src/publishing/publish.ts'
import type { PublishEvent } from '#src/publishing/publish-events.ts'
import { openRelease } from '#src/publishing/release/open-release.ts'
import { readCurrentVersion } from '#src/publishing/release/release-folders.ts'
import { isDue, renew } from '#src/publishing/renew.ts'
import { rollback } from '#src/publishing/rollback.ts'
import { countWholeSitePages } from '#tests/support/count-whole-site-pages.ts'
import { type ListRow, toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
let events: PublishEvent[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-renew-'))
  events = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const dataDir = () => join(folder, 'data')
const contentDir = () => join(folder, 'content')

/** A list whose first centre is suspended on two days to come, one after the other file. */
const toRows = (count: number): ListRow[] =>
  toListRows(count).map((row, at) =>
    at < 2 ? { ...row, suspendedFrom: `2026-11-2${at * 5}` } : row,
  )

const toClock = (day: string) => ({ clock: `${day}T00:00:00+08:00` })
const NO_SEARCH_SERVER = { meiliHost: undefined, meiliKey: undefined } as const

async function publishOn(day: string, rows: readonly ListRow[]) {
  writeFilingsFolder(contentDir(), rows)
  const settings = {
    contentDir: contentDir(),
    shippedDir: contentDir(),
    region: 'testing',
    dataDir: dataDir(),
    bundleDir: 'tests/fixtures/bundle',
    siteUrl: 'http://portal.example',
    force: false,
    ...toClock(day),
    ...NO_SEARCH_SERVER,
  }
  return publish(settings, () => {})
}

const renewOn = (day: string) =>
  renew({ dataDir: dataDir(), ...toClock(day), ...NO_SEARCH_SERVER }, (event) => events.push(event))

async function openCurrent() {
  const opened = await openRelease(dataDir(), (await readCurrentVersion(dataDir())) ?? '', {})
  const read = (address: string) => {
    const file = opened.files.get(address)
    if (!file) return undefined
    return String('br' in file ? brotliDecompressSync(file.br) : file.plain)
  }
  return { ...opened, read }
}

test('a release tells until when it holds', async () => {
  const release = await publishOn('2026-11-19', toRows(12))
  expect(release).toMatchObject({ since: '2026-01-13', until: '2026-11-20' })
  expect([isDue({ until: '2026-11-20' }, '2026-11-19'), isDue({}, '2036-01-01')]).toEqual([
    false,
    false,
  ])
  expect(await renewOn('2026-11-19')).toBeUndefined()
  expect(await readCurrentVersion(dataDir())).toBe(release?.version)
})

test('on its boundary it is made anew of its own data; what a clerk is writing does not go out', async () => {
  const first = await publishOn('2026-11-19', toRows(12))
  expect((await openCurrent()).read('/centres/cs-2026-00001/')).not.toContain('suspended')
  writeFilingsFolder(contentDir(), toListRows(3))
  writeFileSync(join(contentDir(), 'regions', 'testing', 'region.json'), '{"half')
  const renewed = await renewOn('2026-11-20')
  expect(renewed).toMatchObject({ since: '2026-11-20', until: '2026-11-25', centres: 12 })
  expect(renewed?.contentVersion).toBe(first?.contentVersion)
  expect(renewed?.version).not.toBe(first?.version)
  const { read, search } = await openCurrent()
  expect(read('/centres/cs-2026-00001/')).toContain('suspended')
  expect(read('/centres/cs-2026-00002/')).not.toContain('suspended')
  expect(read('/_astro/site.abc.css')).toContain('color')
  expect((await search.health()).centres).toBe(12)
  const written = events.find(({ step }) => step === 'written')
  // Besides: the centre, its form of service, its subdistrict here and for other sites.
  // Besides them the calendars of what changed, and the list of who takes no child in.
  const rendered = (await countWholeSitePages(dataDir())) + 4 + 9
  expect(written).toMatchObject({ rendered, failed: [] })
})

test('days that went by without anybody are made up for at once', async () => {
  await publishOn('2026-11-19', toRows(12))
  const renewed = await renewOn('2027-06-01')
  expect(renewed).toMatchObject({ since: '2026-11-25' })
  expect(renewed?.until).toBeUndefined()
  expect((await openCurrent()).read('/centres/cs-2026-00002/')).toContain('suspended')
  expect(await renewOn('2036-01-01')).toBeUndefined()
})

test('renewed as often as it may be, there is other data to go back to', async () => {
  const oldest = await publishOn('2026-11-17', toRows(11))
  const first = await publishOn('2026-11-18', toRows(12))
  await publishOn('2026-11-19', toRows(13))
  for (const day of ['2026-11-20', '2026-11-25']) expect(await renewOn(day)).toBeDefined()
  // What readers are just leaving stays until the next time.
  expect(readdirSync(join(dataDir(), 'releases'))).toHaveLength(4)
  expect(await rollback(dataDir())).toBe(first?.version)
  // That one was made before two boundaries; its own renewal takes its place.
  const renewed = await renewOn('2026-11-25')
  expect(renewed).toMatchObject({ contentVersion: first?.contentVersion, since: '2026-11-25' })
  expect(await rollback(dataDir())).toBe(oldest?.version)
  expect(await rollback(dataDir())).toBeUndefined()
})

test('a region without a release has nothing to renew', async () => {
  expect(await renewOn('2026-11-20')).toBeUndefined()
})
