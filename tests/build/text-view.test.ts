import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import { zhHans as nowWords } from '#src/assets/words.ts'
import { zhHans as centreWords } from '#src/components/centre/words.ts'
import { zhHans as words } from '#src/components/events/words.ts'
import { zhHans as guidanceWords } from '#src/components/guidance/words.ts'
import { zhHans as localWords } from '#src/components/local/words.ts'
import { zhHans as searchWords } from '#src/components/search/words.ts'
import type { ReleaseFiles } from '#src/publishing/release/release.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'
import { findGlued, findHiddenTexts, toLines } from '#tests/support/text-view.ts'

/** Pages that no release holds. */
const LIVE = [
  '/centres/',
  '/centres/?q=长景鹿&age=8',
  '/centres/?lat=26.085&lng=119.294&radius=1000',
  '/centres/?service=hourly&grade=D&affordable=1&age=7',
  '/guidance/search/?q=发热',
  '/check/',
  '/check/?q=小板凳',
  '/check/?q=阳光宝贝',
  '/check/?q=铃铛巷',
  '/complaints/',
  '/complaints/notice/',
  '/complaints/centre/?centre=gl-2025-002',
  '/complaints/status/',
]
/** Whole texts that hold on no page of the sample data, whose clock stands still: nothing is past its day there. */
const OTHER_STATES = [
  guidanceWords.article.pastReviewTag,
  centreWords.reportedLongAgo('2026-11-18'),
  words.event.over,
  localWords.notices.none,
  nowWords.expired,
  nowWords.suspended,
  searchWords.page.searching,
  sharedWords.endedAdvice,
]

const portals: SamplePortal[] = []
/** Pages by region and address. */
const pages = new Map<string, string>()

async function readPages(region: string) {
  const portal = await startSamplePortal({ REGION: region })
  portals.push(portal)
  const list = readFileSync(join(portal.folder, 'data', 'current', 'files.json'), 'utf8')
  const { files }: ReleaseFiles = JSON.parse(list)
  // A page that is gone says so: what it told of is over.
  const pagesOfRelease = files.filter(
    ({ address, status }) => address.endsWith('/') && status !== 410,
  )
  const addresses = pagesOfRelease.map(({ address }) => address)
  for (const address of [...addresses, ...LIVE]) {
    const html = await (await fetch(portal.url + address)).text()
    if (html.includes('</html>')) pages.set(`${region} ${address}`, html)
  }
}

beforeAll(async () => {
  await readPages('gulou')
  await readPages('jishishan')
}, 240_000)
afterAll(() => Promise.all(portals.map((portal) => portal.remove())))

const findOnPages = (find: (html: string) => string[]) =>
  [...pages].flatMap(([page, html]) => find(html).map((found) => `${page}: ${found}`))

test('every page is read', () => {
  expect(pages.size).toBeGreaterThan(500)
})

test('without styles no fact and no number runs into the next', () => {
  // A heading that goes on in an element of its own is one sentence.
  const isHeading = (line: string) => line.includes('|找一处安心的托育')
  expect(findOnPages(findGlued).filter((line) => !isHeading(line))).toEqual([])
})

test('nothing behind "hidden" says what does not hold', () => {
  expect([...new Set(findOnPages(findHiddenTexts))]).toEqual([])
})

test('no page tells of another state than its own', () => {
  const find = (html: string) => {
    const texts = new Set(toLines(html).flatMap((line) => line.map(({ text }) => text.trim())))
    return OTHER_STATES.filter((words) => texts.has(words))
  }
  expect(findOnPages(find)).toEqual([])
})

test('an id stands once on a page, and nothing after its end', () => {
  const find = (html: string) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
    return [...twice, ...(html.trimEnd().endsWith('</html>') ? [] : ['something after its end'])]
  }
  expect(findOnPages(find)).toEqual([])
})

test.each([
  ['<a>0591-00000202</a><a>0591-00000402</a>', ['0591-00000202|0591-00000402']],
  ['<span>3,680元/月</span><span>含三餐两点</span>', ['3,680元/月|含三餐两点']],
  ['12<b>34</b>', ['12|34']],
  ['<span>3,680元/月</span> <span>含三餐两点</span>', []],
  ['<p>3,680元/月</p><p>含三餐两点</p>', []],
  ['见<a>指南</a>第三条', []],
])('%s', (html, glued) => {
  expect(findGlued(html)).toEqual(glued)
})

test('what stands behind "hidden" is found at any depth, and not beyond', () => {
  const html = '<div hidden><p><br>过期</p><button>复制</button></div><p>在用</p><p hidden></p>'
  expect(findHiddenTexts(html)).toEqual(['过期'])
})
