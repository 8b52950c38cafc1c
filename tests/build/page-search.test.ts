import { afterAll, beforeAll, expect, test } from 'vitest'
import { pagesAnswerSchema } from '#src/pages/api/_answer-schemas.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

let portal: SamplePortal

beforeAll(async () => {
  portal = await startSamplePortal()
}, 180_000)
afterAll(() => portal.remove())

const get = (path: string) => fetch(portal.url + encodeURI(path))
const read = async (path: string) => (await get(path)).text()

test.each([
  ['打疫苗在哪', '/places/'],
  ['补贴能领多少', '/tools/subsidy/'],
  ['怎么投诉', '/complaints/'],
  ['12345', '/who-does-what/'],
])('who asks %s finds %s first, on the page and through the interface', async (text, href) => {
  const answer = pagesAnswerSchema.parse(await (await get(`/api/pages?q=${text}`)).json())
  expect(answer.hits[0]?.href).toBe(href)
  const page = await read(`/search/?q=${text}`)
  expect(/class="article-title"[\s\S]*?href="([^"]+)"/.exec(page)?.[1]).toBe(href)
})

test('every page leads to the search with a plain form, the first one with a link', async () => {
  const form = /<form[^>]*action="\/search\/"[\s\S]*?name="q"/
  for (const path of ['/guidance/', '/complaints/', '/questions/']) {
    expect(await read(path), path).toMatch(form)
  }
  expect(await read('/')).not.toMatch(form)
  expect(await read('/')).toMatch(/<main[\s\S]*<a[^>]*href="\/search\/"[^>]*>[\s\S]*<\/main>/)
})

test('a kind narrows what is found, and each is named by a word', async () => {
  const page = await read('/search/?q=疫苗&kind=guidance')
  const kinds = Array.from(page.matchAll(/class="page-kind"[^>]*>([^<]+)</g), ([, kind]) => kind)
  expect(kinds.length).toBeGreaterThan(0)
  expect(new Set(kinds)).toEqual(new Set(['指南']))
})

test('a question with centres in it leads to them first', async () => {
  expect(await read('/search/?q=一岁半 普惠')).toMatch(/机构：\d+家[\s\S]*href="\/centres\/\?q=/)
})

test('a name with a wrong character finds the centre from any page, too', async () => {
  const page = await read('/search/?q=云多邮局')
  expect(page).toMatch(/您找的是不是下面这些[\s\S]*href="\/centres\/gl-2022-003\/"/)
  expect(page).not.toContain('没有找到')
})

test('nobody is given the number of a closed centre without its state', async () => {
  const page = await read('/search/?q=青团月亮')
  expect(page).toMatch(/href="\/centres\/gl-2022-006\/"[\s\S]{0,400}2026年6月30日注销/)
})

test('what no page has may be in the lists of who is registered', async () => {
  const [, address = ''] = /href="(\/check\/\?q[^"]+)"/.exec(await read('/search/?q=萤火数')) ?? []
  expect(await read(decodeURI(address))).toContain('已登记，未备案')
})

test('nothing found leads on to help in an emergency, to questions and the telephone', async () => {
  const page = await read('/search/?q=红烧肉')
  expect(page).toContain('没有找到')
  expect(page).toMatch(/when-to-go-to-hospital\/"[\s\S]*href="\/questions\/"[\s\S]*href="#help"/)
})

test('the search for centres leads to the page that has what is asked', async () => {
  const { elsewhere } = await (await get('/api/centres?q=补贴')).json()
  expect(elsewhere.href).toBe('/tools/subsidy/')
  expect(await read('/centres/?q=补贴')).toContain('href="/tools/subsidy/"')
})
