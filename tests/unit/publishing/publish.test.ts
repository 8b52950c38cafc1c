import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadFilings } from '#src/filings/load-filings.ts'
import { readPublications } from '#src/publishing/publications.ts'
import { publish } from '#src/publishing/publish.ts'
import { type PublishEvent, toEventLines } from '#src/publishing/publish-events.ts'
import { PublishRunningError, withPublishLock } from '#src/publishing/publish-lock.ts'
import { openRelease, readStaticFiles } from '#src/publishing/release/open-release.ts'
import { readReleaseFiles } from '#src/publishing/release/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'
import { holdAgainstCurrent } from '#src/publishing/report-of.ts'
import { rollback } from '#src/publishing/rollback.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { countWholeSitePages } from '#tests/support/count-whole-site-pages.ts'
import { type ListRow, toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
let events: PublishEvent[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-publish-'))
  events = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const dataDir = () => join(folder, 'data')
const eventOf = <S extends PublishEvent['step']>(step: S) =>
  events.findLast((event): event is Extract<PublishEvent, { step: S }> => event.step === step)

const BROKEN = 'tests/fixtures/broken-bundle'

type Options = {
  force?: boolean
  clock?: string
  meiliHost?: string
  rules?: ComplaintRules
  bundleDir?: string
  by?: string
  reason?: string
}

async function publishRows(
  rows: readonly ListRow[],
  {
    force = false,
    clock = '',
    meiliHost = '',
    rules,
    bundleDir = 'tests/fixtures/bundle',
    by,
    reason,
  }: Options = {},
) {
  writeFilingsFolder(join(folder, 'content'), rows)
  const rulesFile = join(folder, 'content', 'regions', 'testing', 'complaints.json')
  rmSync(rulesFile, { force: true })
  if (rules) writeFileSync(rulesFile, JSON.stringify(rules))
  events = []
  const settings = {
    contentDir: join(folder, 'content'),
    shippedDir: join(folder, 'content'),
    region: 'testing',
    dataDir: dataDir(),
    bundleDir,
    siteUrl: 'http://portal.example',
    clock: clock || undefined,
    meiliHost: meiliHost || undefined,
    meiliKey: undefined,
    force,
    by,
    reason,
  }
  return publish(settings, (event) => events.push(event))
}

/** Files of the current release, by address, as a visitor would see them. */
async function readFiles(): Promise<Record<string, string>> {
  const folder = releaseFolder(dataDir(), (await readCurrentVersion(dataDir())) ?? '')
  const files = await readStaticFiles(folder, await readReleaseFiles(folder))
  return Object.fromEntries(
    [...files].map(([address, file]) => {
      const text = 'br' in file ? brotliDecompressSync(file.br) : file.plain
      return [address, text.toString()]
    }),
  )
}

const changePhone = (rows: ListRow[], at: number): ListRow[] =>
  rows.map((row, index) => (index === at ? { ...row, name: `${row.name}新名` } : row))

test('a release holds a page for every centre, list and error', async () => {
  await publishRows(toListRows(12))
  const files = await readFiles()
  const addresses = Object.keys(files)
  expect(addresses.filter((address) => address.startsWith('/centres/cs-2026-'))).toHaveLength(12)
  for (const address of ['/', '/404/', '/500/', '/centres/service/full-day/']) {
    expect(addresses).toContain(address)
  }
  expect(files['/centres/in/dongjie/']).toContain('测试区第12示例托育园')
  expect(files['/centres/cs-2026-00003/']).toContain('测试区第3示例托育园')
  expect(files['/_astro/site.abc.css']).toBe('body { color: #123; }\n')
})

test('the same files make the same release, and nothing is written twice', async () => {
  const first = await publishRows(toListRows(12))
  const second = await publishRows(toListRows(12))
  expect(second?.version).toBe(first?.version)
  const steps = ['checked', 'library', 'switched', 'ids', 'removed']
  expect(events.map(({ step }) => step)).toEqual(steps)
})

/** What changed, of the region and of the subdistrict: a page, a feed, a calendar, a file. */
const CHANGE_FILES = 8

test('when one row changes, only its page and the lists it stands in are rendered again', async () => {
  const rows = toListRows(30)
  await publishRows(rows)
  const wholeSite = eventOf('written')
  await publishRows(changePhone(rows, 3))
  const written = eventOf('written')
  // Besides: the centre, its form of service, its subdistrict here and for other sites.
  expect(written?.rendered).toBe((await countWholeSitePages(dataDir())) + 4 + CHANGE_FILES)
  expect((written?.rendered ?? 0) + (written?.reused ?? 0)).toBe(wholeSite?.rendered)
})

test('a release that took pages over equals one rendered from nothing, on any day of its week; later lists are in another order', async () => {
  const rows = toListRows(30)
  await publishRows(rows, { clock: '2026-11-20T10:00:00+08:00' })
  await publishRows(changePhone(rows, 3), { clock: '2026-11-21T10:00:00+08:00' })
  const takenOver = await readFiles()
  const publishFromNothing = async (clock: string) => {
    // What was before stays known: it is in the history, and the pages tell it.
    for (const name of ['releases', 'current']) rmSync(join(dataDir(), name), { recursive: true })
    await publishRows(changePhone(rows, 3), { clock, force: true, reason: '重装后重新发布' })
    return readFiles()
  }
  expect(await publishFromNothing('2026-11-22T10:00:00+08:00')).toEqual(takenOver)
  const later = Object.entries(await publishFromNothing('2027-03-01T10:00:00+08:00'))
  const others = later.flatMap(([address, text]) => (text === takenOver[address] ? [] : address))
  expect(others.toSorted()).toEqual(['/centres/in/dongjie/', '/centres/service/full-day/'])
})

const openCurrent = async () =>
  openRelease(dataDir(), (await readCurrentVersion(dataDir())) ?? '', {})

test('pages and server read the complaint rules that were published with the list', async () => {
  await publishRows(toListRows(12), { rules: toRules() })
  expect((await openCurrent()).complaintRules).toEqual(toRules())
})

test('changed complaint rules make a new release, and every page that may know them is made again', async () => {
  const rows = toListRows(12)
  const first = await publishRows(rows, { rules: toRules() })
  const changed = await publishRows(rows, { rules: toRules({ urgentWords: ['火'] }) })
  expect(changed?.version).not.toBe(first?.version)
  expect(eventOf('written')?.reused).toBe(0)
})

test('a region without a complaint channel is published as a directory', async () => {
  await publishRows(toListRows(12))
  expect((await openCurrent()).complaintRules).toBeUndefined()
})

test('complaint rules that do not fit together are refused in words, and readers keep what they had', async () => {
  const before = await publishRows(toListRows(12), { rules: toRules() })
  const wrong = { ...toRules(), lead: 'nobody' }
  await expect(publishRows(toListRows(13), { rules: wrong })).rejects.toThrow('“nobody”的单位')
  expect(await readCurrentVersion(dataDir())).toBe(before?.version)
})

test('a list with more than a tenth of bad rows is not published', async () => {
  await publishRows(toListRows(20))
  const before = await readCurrentVersion(dataDir())
  const bad = toListRows(20).map((row, index) => (index < 3 ? { ...row, name: '' } : row))
  expect(await publishRows(bad)).toBeUndefined()
  expect(eventOf('refused')?.refusals).toEqual([{ gate: 'badRows', badRows: 3, rows: 20 }])
  expect(await readCurrentVersion(dataDir())).toBe(before)
})

test('a list that lost more than a fifth of its centres is published only when forced with a reason, which is kept', async () => {
  await publishRows(toListRows(20))
  expect(await publishRows(toListRows(15))).toBeUndefined()
  expect(eventOf('refused')?.refusals).toEqual([
    { gate: 'lostCentres', centres: 15, centresBefore: 20 },
  ])
  const loaded = await loadFilings({ contentDir: join(folder, 'content'), region: 'testing' })
  const { refusals } = await holdAgainstCurrent(dataDir(), loaded)
  expect(refusals).toEqual([expect.stringContaining('由 20 家减为 15 家')])
  expect(await publishRows(toListRows(15), { force: true })).toBeUndefined()
  const reason = '五家合并，已核对'
  const forced = await publishRows(toListRows(15), { force: true, reason })
  expect(await readCurrentVersion(dataDir())).toBe(forced?.version)
  expect((await readPublications(dataDir())).at(-1)).toMatchObject({
    act: 'publish',
    version: forced?.version,
    reason,
    overridden: [{ gate: 'lostCentres', centres: 15, centresBefore: 20 }],
  })
})

test('an empty list is not published as a portal without centres', async () => {
  expect(await publishRows([])).toBeUndefined()
  expect(eventOf('refused')?.refusals).toContainEqual({ gate: 'noCentres' })
  expect(await readCurrentVersion(dataDir())).toBeUndefined()
})

test('a rollback never shows another region', async () => {
  const first = await publishRows(toListRows(20))
  const second = await publishRows(toListRows(21))
  const file = join(dataDir(), 'releases', first?.version ?? '', 'release.json')
  const elsewhere = { ...JSON.parse(readFileSync(file, 'utf8')), regionCode: '999999' }
  writeFileSync(file, JSON.stringify(elsewhere))
  utimesSync(file, 1, 1)
  expect(await rollback(dataDir())).toBeUndefined()
  expect(await readCurrentVersion(dataDir())).toBe(second?.version)
})

test('a rollback shows the release before, and publishing again the newest', async () => {
  const first = await publishRows(toListRows(20))
  const second = await publishRows(toListRows(21))
  expect(await rollback(dataDir())).toBe(first?.version)
  expect(await readCurrentVersion(dataDir())).toBe(first?.version)
  const again = await publishRows(toListRows(21), { force: true, reason: '核对过，名单没有错' })
  expect(again).toMatchObject({ dataVersion: second?.dataVersion })
  expect(await readCurrentVersion(dataDir())).toBe(again?.version)
  expect(await rollback(dataDir())).toBe(first?.version)
  expect(await rollback(dataDir())).toBeUndefined()
})

test('a list is published even when Meilisearch cannot be reached, and the clerk is told', async () => {
  const release = await publishRows(toListRows(12), { meiliHost: 'http://127.0.0.1:9' })
  expect(await readCurrentVersion(dataDir())).toBe(release?.version)
  const event = eventOf('meilisearch')
  expect(event && toEventLines(event, false).join()).toContain('npm run search:rebuild')
})

test('two earlier releases are kept', async () => {
  for (const count of [20, 21, 22, 23]) await publishRows(toListRows(count))
  expect(readdirSync(join(dataDir(), 'releases'))).toHaveLength(3)
  expect(eventOf('removed')?.versions).toHaveLength(1)
})

test('a page that cannot be rendered stops the publication, readers keep what they had, no draft stays', async () => {
  const before = await publishRows(toListRows(20))
  await expect(publishRows(toListRows(21), { bundleDir: BROKEN })).rejects.toThrow(
    '/centres/cs-2026-00007/ answered 500',
  )
  expect(await readCurrentVersion(dataDir())).toBe(before?.version)
  expect(readdirSync(join(dataDir(), 'releases'))).toEqual([before?.version])
})

test('a publication and a rollback do not start while another one runs', async () => {
  await publishRows(toListRows(20))
  await publishRows(toListRows(21))
  await withPublishLock(dataDir(), async () => {
    await expect(publishRows(toListRows(22))).rejects.toThrow(PublishRunningError)
    await expect(rollback(dataDir())).rejects.toThrow(PublishRunningError)
  })
  expect(await publishRows(toListRows(22))).toBeDefined()
})

test('half of a release that was being removed stops neither a publication nor a rollback', async () => {
  const first = await publishRows(toListRows(20))
  const leaveHalf = (name: string) =>
    mkdirSync(join(dataDir(), 'releases', name, 'search'), { recursive: true })
  leaveHalf('aaaaaaaaaaaa')
  const second = await publishRows(toListRows(21))
  leaveHalf('bbbbbbbbbbbb')
  leaveHalf('.removing-cccccccccccc')
  expect(await rollback(dataDir())).toBe(first?.version)
  expect(readdirSync(join(dataDir(), 'releases')).sort()).toEqual(
    [first?.version, second?.version].sort(),
  )
})

test('new ids are written beside the filing files, so that addresses stay', async () => {
  await publishRows(toListRows(20))
  const ids = join(folder, 'content', 'regions', 'testing', 'filings', 'ids.json')
  const first = readFileSync(ids, 'utf8')
  const writtenAt = statSync(ids).mtimeMs
  await publishRows(toListRows(20))
  expect(readFileSync(ids, 'utf8')).toBe(first)
  expect(statSync(ids).mtimeMs).toBe(writtenAt)
})
