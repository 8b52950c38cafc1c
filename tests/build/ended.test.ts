import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

/** Two days of one region: while something goes on, and when all of it is over. */
const DURING = '2026-11-20T10:00:00+08:00'
const OVER = '2027-12-31T10:00:00+08:00'
let during: SamplePortal
let over: SamplePortal
beforeAll(async () => {
  during = await startSamplePortal({ CLOCK: DURING })
  over = await startSamplePortal({ CLOCK: OVER })
})
afterAll(async () => {
  await during?.remove()
  await over?.remove()
})

const read = async ({ url }: SamplePortal, path: string) => {
  const answer = await fetch(url + path)
  return { status: answer.status, text: await answer.text() }
}

/** Addresses and anchors of what begins and ends, as the feeds of the day name them. */
async function readNamed(portal: SamplePortal, feed: string, form: RegExp): Promise<string[]> {
  const { text } = await read(portal, feed)
  return [...new Set([...text.matchAll(form)].map(([name]) => name))]
}

test('what is over is gone from pages, lists, feeds, calendars and the site map, without script', async () => {
  const events = await readNamed(during, '/events/feed.xml', /\/events\/[a-z0-9-]+\//g)
  const notices = await readNamed(during, '/notices/feed.xml', /\/notices\/#[a-z0-9-]+/g)
  expect([events.length > 0, notices.length > 0]).toEqual([true, true])
  const places = [
    '/events/',
    '/events/feed.xml',
    '/events/calendar.ics',
    '/notices/',
    '/notices/feed.xml',
    '/sitemap.xml',
    '/local/',
  ]
  for (const place of places) {
    const { status, text } = await read(over, place)
    expect(status, place).toBe(200)
    for (const name of [...events, ...notices]) expect(text, `${place} ${name}`).not.toContain(name)
  }
})

test('guidance, rules and tables past their last day say so without script, and only then', async () => {
  const guidance = await readNamed(during, '/guidance/feed.xml', /\/guidance\/[a-z0-9-]+\//g)
  const [policy = ''] = await readNamed(during, '/sitemap.xml', /\/policies\/[a-z0-9-]+\//g)
  const says = async (portal: SamplePortal, path: string, words: RegExp) =>
    words.test((await read(portal, path)).text)
  for (const [path, words] of [
    [guidance[0] ?? '', /<p data-words="[^"]+">[^<]+<\/p>/],
    [policy, /<p data-words="[^"]+">[^<]+<\/p>/],
    ['/tools/leave/', /<strong data-words="[^"]+">[^<]+<\/strong>/],
  ] as const) {
    expect([await says(during, path, words), await says(over, path, words)], path).toEqual([
      false,
      true,
    ])
  }
  expect((await read(over, '/tools/leave/')).text).not.toContain('data-shown-to')
})

test('the address of an event that is over says so with 410, and asks nobody to come', async () => {
  const [event = ''] = await readNamed(during, '/events/feed.xml', /\/events\/[a-z0-9-]+\//g)
  expect(await read(during, event)).toMatchObject({ status: 200 })
  const { status, text } = await read(over, event)
  expect(status).toBe(410)
  expect(text).toContain('这个活动的日子都过去了')
  expect(text).not.toContain('.ics')
  expect(text).not.toMatch(/怎么报名|去之前/)
})
