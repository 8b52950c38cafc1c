import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EMPTY_PAGE_QUERY } from '#search/engine.ts'
import { publish } from '#src/publishing/publish.ts'
import { type PublishEvent, toEventLines } from '#src/publishing/publish-events.ts'
import { openRelease, readStaticFiles } from '#src/publishing/release/open-release.ts'
import { readReleaseFiles } from '#src/publishing/release/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'
import { TODAY, toArticleText } from '#tests/support/content-folder.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
let events: PublishEvent[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-publish-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const dataDir = () => join(folder, 'data')
const ARTICLES = {
  'guidance/health/fever.md': toArticleText({ title: '发烧' }),
  'guidance/feeding/milk.md': toArticleText({ title: '吃奶', topic: 'feeding', monthsTo: 5 }),
}

/** Publishes three centres and these files. */
async function publishFiles(files: Readonly<Record<string, string>>, clock = TODAY, note = {}) {
  const contentDir = join(folder, 'content')
  writeFilingsFolder(contentDir, toListRows(3))
  rmSync(join(contentDir, 'guidance'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true })
    writeFileSync(join(contentDir, path), text)
  }
  events = []
  const settings = {
    contentDir,
    shippedDir: contentDir,
    region: 'testing',
    dataDir: dataDir(),
    bundleDir: 'tests/fixtures/bundle',
    siteUrl: 'http://portal.example',
    clock: `${clock}T08:00:00+08:00`,
    meiliHost: undefined,
    meiliKey: undefined,
    force: false,
    ...note,
  }
  return publish(settings, (event) => events.push(event))
}

type Files = Record<string, { text: string; inputs: string | undefined }>

/** Files of the current release by address: text, and the hash of what each was rendered from. */
async function readFiles(): Promise<Files> {
  const current = releaseFolder(dataDir(), (await readCurrentVersion(dataDir())) ?? '')
  const list = await readReleaseFiles(current)
  const inputs = new Map(list.files.map((file) => [file.address, file.inputs]))
  return Object.fromEntries(
    [...(await readStaticFiles(current, list))].map(([address, file]) => {
      const bytes = 'br' in file ? brotliDecompressSync(file.br) : file.plain
      return [address, { text: bytes.toString(), inputs: inputs.get(address) }]
    }),
  )
}

const linesOf = (step: PublishEvent['step']) =>
  events.filter((event) => event.step === step).flatMap((event) => toEventLines(event, false))

test('an article has its page, stands in the lists and is found by the search', async () => {
  const release = await publishFiles(ARTICLES)
  const files = await readFiles()
  expect(files['/guidance/fever/']?.text).toContain('发烧')
  expect(files['/guidance/fever/']?.text).not.toContain('吃奶')
  expect(files['/guidance/age/8/']?.text).toContain('发烧')
  expect(Object.keys(files)).toContain('/guidance/feed.xml')
  const { search, library } = await openRelease(dataDir(), release?.version ?? '', {})
  expect(library.articles).toHaveLength(2)
  const found = async (ageInMonths: number) =>
    (await search.searchPages({ ...EMPTY_PAGE_QUERY, ageInMonths }, new Date())).hits.length
  expect([await found(5), await found(6), await found(36)]).toEqual([2, 1, 1])
})

test('when one article changes, its page and the lists are rendered again, no page of a centre is', async () => {
  await publishFiles(ARTICLES)
  const before = await readFiles()
  const changed = toArticleText({ title: '发烧了怎么办' })
  await publishFiles({ ...ARTICLES, 'guidance/health/fever.md': changed })
  const after = await readFiles()
  const isAnew = (address: string) => before[address]?.inputs !== after[address]?.inputs
  const anew = Object.keys(after).filter(isAnew)
  expect(anew).toContain('/guidance/fever/')
  expect(anew).toContain('/guidance/age/8/')
  expect(anew).toContain('/sitemap.xml')
  // Lists of centres are drawn anew in every release.
  expect(anew.filter((address) => /^\/centres\/(?!in\/|service\/)/.test(address))).toEqual([])
})

test('an article that nothing links to changes no other article', async () => {
  await publishFiles(ARTICLES)
  const before = await readFiles()
  const changed = toArticleText({ title: '发烧', todo: '明天去一趟社区。' })
  await publishFiles({ ...ARTICLES, 'guidance/health/fever.md': changed })
  const after = await readFiles()
  expect(after['/guidance/milk/']?.inputs).toBe(before['/guidance/milk/']?.inputs)
  expect(after['/guidance/fever/']?.inputs).not.toBe(before['/guidance/fever/']?.inputs)
})

test('pages taken over equal pages rendered from nothing, on any day of a week until the next review', async () => {
  await publishFiles(ARTICLES)
  const changed = { ...ARTICLES, 'guidance/health/fever.md': toArticleText({ title: '发热' }) }
  const first = await publishFiles(changed, '2026-11-23')
  const takenOver = await readFiles()
  for (const name of ['releases', 'current', 'kept'])
    rmSync(join(dataDir(), name), { recursive: true, force: true })
  const again = { force: true, reason: '重装后重新发布' }
  const second = await publishFiles(changed, '2026-11-29', again)
  expect(second?.version).toBe(first?.version)
  expect(await readFiles()).toEqual(takenOver)
})

test('the day after a review was due, the articles are rendered again, and no page of a centre', async () => {
  const first = await publishFiles(ARTICLES)
  const before = await readFiles()
  const second = await publishFiles(ARTICLES, '2029-01-01')
  expect(linesOf('library').join('\n')).toContain('2 处过期')
  expect(second?.version).not.toBe(first?.version)
  const after = await readFiles()
  const isAnew = (address: string) => before[address]?.inputs !== after[address]?.inputs
  const anew = Object.keys(after).filter(isAnew)
  expect(anew).toEqual(expect.arrayContaining(['/guidance/fever/', '/guidance/milk/']))
  // Lists of centres are drawn anew in every release.
  expect(anew.filter((address) => /^\/centres\/(?!in\/|service\/)/.test(address))).toEqual([])
})

test('no fault of an article keeps the centres from being published', async () => {
  const release = await publishFiles({
    ...ARTICLES,
    'guidance/health/a.md': '没有开头',
    'guidance/health/b.md': toArticleText({ title: undefined }),
    'guidance/health/c.md': toArticleText({}, '[点](/nowhere/)'),
    'guidance/health/d.md': '---\n: [\n---\n',
    'regions/testing/places/clinics.json': '[{',
  })
  expect(release?.centres).toBe(3)
  const files = await readFiles()
  expect(files['/centres/cs-2026-00001/']).toBeDefined()
  expect(files['/guidance/fever/']).toBeDefined()
  expect(files['/guidance/c/']).toBeUndefined()
  expect(linesOf('library').join('\n')).toContain('npm run content:check')
})

test('a page of the library that cannot be rendered is left out and told, the rest is published', async () => {
  const broken = { 'guidance/health/broken.md': toArticleText({ title: '坏' }) }
  expect(await publishFiles({ ...ARTICLES, ...broken })).toBeDefined()
  const files = await readFiles()
  expect(files['/guidance/broken/']).toBeUndefined()
  expect(files['/guidance/fever/']).toBeDefined()
  expect(files['/centres/cs-2026-00001/']).toBeDefined()
  expect(linesOf('written').join('\n')).toContain('没有生成 /guidance/broken/')
})

const EVENTS = 'regions/testing/events/classes.json'
const toEvent = (startsAt: string, changedOn: string, more = {}) =>
  JSON.stringify([
    {
      slug: 'first-foods',
      title: '辅食第一口',
      kind: 'class',
      summary: '看一遍做法。',
      place: '示例活动室',
      sessions: [{ startsAt, endsAt: `${startsAt.slice(0, 10)}T23:00:00+08:00` }],
      monthsFrom: 4,
      monthsTo: 12,
      feeInYuan: 0,
      signUp: { text: '打电话报名' },
      organiser: '妇幼保健院（示例）',
      changedOn,
      ...more,
    },
  ])

test('a file of the region that was cut off takes nothing from readers until somebody says why', async () => {
  const whole = toEvent('2026-12-05T09:30:00+08:00', '2026-11-01')
  const { version } = (await publishFiles({ [EVENTS]: whole })) ?? {}
  const cut = { [EVENTS]: whole.slice(0, 200) }
  expect(await publishFiles(cut)).toBeUndefined()
  expect(linesOf('refused').join('\n')).toMatch(
    /资料文件读不了.*regions\/testing\/events\/classes\.json.*content:check/,
  )
  expect(await readCurrentVersion(dataDir())).toBe(version)
  const note = { force: true, by: '托育科', reason: '活动都取消了' }
  expect(await publishFiles(cut, TODAY, note)).toBeDefined()
})

test.each([
  ['moved and nobody said when', '2027-01-09T10:00:00+08:00', '2026-11-10', {}, 1],
  [
    'is called off and nobody said when',
    '2027-01-08T10:00:00+08:00',
    '2026-11-10',
    { cancelled: '停电' },
    1,
  ],
  ['moved and says when', '2027-01-09T10:00:00+08:00', '2026-11-11', {}, 0],
  [
    'changed in what no calendar shows',
    '2027-01-08T10:00:00+08:00',
    '2026-11-10',
    { capacity: 9 },
    0,
  ],
  ['is the same', '2027-01-08T10:00:00+08:00', '2026-11-10', {}, 0],
])('the clerk is told when an event %s', async (_, startsAt, changedOn, more, told) => {
  await publishFiles({ [EVENTS]: toEvent('2027-01-08T10:00:00+08:00', '2026-11-10') })
  expect(linesOf('unraised')).toEqual([])
  const release = await publishFiles({ [EVENTS]: toEvent(startsAt, changedOn, more) })
  expect(linesOf('unraised')).toHaveLength(told)
  if (told) expect(linesOf('unraised')[0]).toContain('辅食第一口')
  expect(release).toBeDefined()
})
