import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'
import { readCalendar } from '#tests/support/read-calendar.ts'
import { runCommand } from '#tests/support/run-portal.ts'

/* Everything somebody can follow, read as readers of feeds and calendars read it, before and after a publication. */
let portal: SamplePortal
const TODAY = '2026-11-20'

const FEEDS = [
  '/changes/feed.xml',
  '/changes/in/gudong/feed.xml',
  '/centres/gl-2024-006/feed.xml',
  '/centres/feed.xml?service=hourly',
  '/events/feed.xml',
  '/notices/feed.xml',
  '/guidance/feed.xml',
]
const CALENDARS = [
  '/changes/calendar.ics',
  '/changes/in/gudong/calendar.ics',
  '/centres/gl-2024-006/calendar.ics',
  '/centres/calendar.ics?service=hourly',
  '/events/calendar.ics',
  '/events/in/gudong.ics',
]

beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal?.remove())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(portal.url + path, { headers })

type Feed = { root: XmlElement; entries: XmlElement[] }
const children = (element: XmlElement, name: string) =>
  (element.children as XmlElement[]).filter((child) => child.name === name)
const textOf = (element: XmlElement, name: string) => children(element, name)[0]?.text ?? ''

async function readFeed(path: string): Promise<Feed> {
  const answer = await get(path)
  expect(answer.headers.get('content-type'), path).toBe('application/atom+xml; charset=utf-8')
  const { root } = parseXml(await answer.text())
  if (!root) throw new Error(path)
  return { root, entries: children(root, 'entry') }
}

async function readEvents(path: string) {
  const answer = await get(path)
  expect(answer.headers.get('content-type'), path).toBe('text/calendar; charset=utf-8')
  return readCalendar(await answer.text())
}

test.each(FEEDS)('%s has what a reader asks of a feed', async (path) => {
  const { root, entries } = await readFeed(path)
  expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom' })
  const day = textOf(root, 'updated').slice(0, 10)
  expect(day > '2020' && day <= TODAY, `${path} ${day}`).toBe(true)
  const links = children(root, 'link').map(({ attributes }) => attributes)
  const self = links.find(({ rel }) => rel === 'self')?.['href'] ?? ''
  expect(self.endsWith(path), self).toBe(true)
  expect(textOf(root, 'title')).not.toBe('')
  expect(children(root, 'author')).toHaveLength(1)
  const ids = entries.map((entry) => textOf(entry, 'id'))
  expect(new Set(ids).size).toBe(ids.length)
  for (const entry of entries) {
    for (const name of ['title', 'summary', 'updated']) expect(textOf(entry, name)).not.toBe('')
    expect(textOf(entry, 'updated') <= textOf(root, 'updated')).toBe(true)
  }
})

test.each(CALENDARS)('%s has what a calendar asks', async (path) => {
  const events = await readEvents(path)
  const uids = events.map(({ uid }) => uid)
  expect(new Set(uids).size).toBe(uids.length)
  for (const { uid, summary, from, to, stampedAt } of events) {
    expect(summary).not.toBe('')
    expect(from < to, uid).toBe(true)
    expect(stampedAt > '2020' && stampedAt.slice(0, 10) <= TODAY, uid).toBe(true)
  }
})

test.each([...FEEDS, ...CALENDARS])('%s is sent again only when it differs', async (path) => {
  const etag = (await get(path)).headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
})

const LIST = 'content/regions/gulou/filings/托位申报-2026-11.csv'

test('after a publication what was there keeps its name, and what is new leads to its line', async () => {
  const before = await readEvents('/changes/calendar.ics')
  const etag = (await get('/centres/gl-2024-006/feed.xml')).headers.get('etag') ?? ''
  const list = join(portal.folder, LIST)
  writeFileSync(
    list,
    readFileSync(list, 'utf8').replace(',有位,2026-11-16,17,', ',有位,2026-11-16,18,'),
  )
  const settings = {
    CONTENT_DIR: join(portal.folder, 'content'),
    DATA_DIR: join(portal.folder, 'data'),
  }
  const { code, err, out } = await runCommand('src/publishing/cli.ts', [], settings)
  expect(code, err).toBe(0)
  // Nothing was left out: the clerk is told all the same where to see what changed for readers.
  const report = readFileSync(/网页报告：(\S+?)（/.exec(out)?.[1] ?? '', 'utf8')
  expect(report).toContain('17 → 18')
  await expect
    .poll(async () => (await readFeed('/changes/feed.xml')).entries.length, { timeout: 20_000 })
    .toBe(1)
  for (const path of FEEDS.slice(0, 3)) {
    const [entry, ...others] = (await readFeed(path)).entries
    expect(others).toEqual([])
    const link = new URL(entry ? textOf(entry, 'id') : '')
    expect(link.pathname).toBe('/centres/gl-2024-006/')
    const page = await (await get(link.pathname)).text()
    expect(page.split(`id="${link.hash.slice(1)}"`)).toHaveLength(2)
  }
  const answer = await get('/centres/gl-2024-006/feed.xml', { 'if-none-match': etag })
  expect(answer.status).toBe(200)
  const after = (await readEvents('/changes/calendar.ics')).map(({ uid }) => uid)
  expect(after).toEqual(expect.arrayContaining(before.map(({ uid }) => uid)))
  expect(after).toHaveLength(before.length + 1)
})
