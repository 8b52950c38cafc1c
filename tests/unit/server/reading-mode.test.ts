import { afterAll, beforeAll, expect, test } from 'vitest'
import { toModeCookie, toPageInMode } from '#src/server/reading-mode.ts'
import { toFixtureSite, toStaticPage } from '#tests/support/fixture-site.ts'
import { type StartedServer, startServer } from '#tests/support/start-server.ts'

const PAGE = '<!doctype html><html lang="zh-CN"><body><html class="typed"></body></html>'
const ELDER = '<!doctype html><html data-mode="elder" lang="zh-CN">'

let started: StartedServer
beforeAll(async () => {
  const files = new Map([
    ...toFixtureSite().files,
    ['/', toStaticPage(PAGE)],
    ['/404/', toStaticPage(PAGE, 404)],
  ])
  const render = async () =>
    new Response(PAGE, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'draft=1; Path=/' },
    })
  const site = toFixtureSite('aaaaaaaaaaaa', { files, render })
  started = await startServer({ site: () => site })
})
afterAll(() => {
  started.server.closeAllConnections()
  started.server.close()
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(started.url + path, { headers })
const isElder = async (response: Response) => (await response.text()).startsWith(ELDER)

test.each(['/', '/centres/', '/nothing-here/'])(
  'whoever reads with large type gets %s so, and nobody else does',
  async (path) => {
    for (const cookie of ['mode=elder', 'a=b; mode=elder', 'mode=elder;c=d'])
      expect(await isElder(await ask(path, { cookie }))).toBe(true)
    for (const cookie of ['', 'mode=standard', 'amode=elder', 'mode=elderly'])
      expect(await (await ask(path, { cookie })).text()).toBe(PAGE)
  },
)

test.each(['br', 'gzip', 'identity'])('in every coding (%s)', async (coding) => {
  const response = await ask('/', { cookie: 'mode=elder', 'accept-encoding': coding })
  expect(response.headers.get('vary')).toBe('Accept-Encoding, Cookie')
  expect(await isElder(response)).toBe(true)
})

test('an address may ask for a mode; the browser keeps it, beside what a page keeps', async () => {
  const chosen = await ask('/centres/?mode=elder', { cookie: '' })
  expect(await isElder(chosen)).toBe(true)
  expect(chosen.headers.getSetCookie()).toEqual([toModeCookie('elder', false), 'draft=1; Path=/'])
  const left = await ask('/?mode=standard', { cookie: 'mode=elder' })
  expect(await left.text()).toBe(PAGE)
  expect(left.headers.getSetCookie()).toEqual([toModeCookie('standard', false)])
  expect((await ask('/?mode=anything')).headers.getSetCookie()).toEqual([])
})

test('a page that a browser has in one mode is sent anew in the other', async () => {
  const etag = (await ask('/')).headers.get('etag') ?? ''
  const elder = await ask('/', { cookie: 'mode=elder', 'if-none-match': etag })
  expect(elder.status).toBe(200)
  const own = elder.headers.get('etag') ?? ''
  expect((await ask('/', { cookie: 'mode=elder', 'if-none-match': own })).status).toBe(304)
  expect((await ask('/', { 'if-none-match': own })).status).toBe(200)
})

test('only the first tag of a page says the mode, and what is no page has none', async () => {
  expect(
    toPageInMode(Buffer.from(PAGE), 'elder')
      .toString()
      .match(/data-mode/g),
  ).toHaveLength(1)
  const late = Buffer.from(`${' '.repeat(300)}<html lang="a">`)
  expect(toPageInMode(late, 'elder')).toBe(late)
  const picture = await ask('/_astro/mark.png', { cookie: 'mode=elder' })
  expect(await picture.text()).toBe('not really a picture')
})
