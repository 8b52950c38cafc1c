import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemSchema } from '#src/lib/problem.ts'
import { articlesAnswerSchema } from '#src/pages/api/_answer-schemas.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'
import { runCommand } from '#tests/support/run-portal.ts'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal?.remove())

const get = (path: string) => fetch(portal.url + path, { redirect: 'manual' })
const read = async (path: string) => (await get(path)).text()
const toPlain = (html: string) => html.replace(/<[^>]+>/g, '')

test('an article tells who reviewed it and when, when again, and where each fact is from', async () => {
  const page = toPlain(await read('/guidance/childcare-subsidy/'))
  expect(page).toContain('卫生健康局人口家庭工作岗（示例）审核，2026年11月20日')
  expect(page).toContain('2027年5月20日前再核对一次')
  expect(page).toContain('育儿补贴制度实施方案')
  expect(page).toContain('中共中央办公厅、国务院办公厅，2025年7月')
  expect(page).toContain('本地要做的一件事')
  expect(page).toMatch(/发现写错了？请告诉鼓楼区卫生健康局/)
})

test('warning signs lead to clinics of this district, each with its telephone', async () => {
  const page = await read('/guidance/warning-signs/')
  const block = /<section class="section warning"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
  expect(block).toContain('妇幼保健院')
  expect(block).toContain('鼓东街道社区卫生服务中心')
  expect(block.match(/href="tel:/g)?.length).toBeGreaterThanOrEqual(10)
})

test('a page says nothing of today: the banner of an article past its review waits for the script', async () => {
  const page = await read('/guidance/fever/')
  expect(page).toMatch(/data-shown-after="2028-11-19" hidden/)
})

test('every article stands under its topic, its months and its domains', async () => {
  expect(await read('/guidance/topic/feeding/')).toContain('/guidance/first-foods-6-8-months/')
  for (const [month, stands] of [
    [5, false],
    [6, true],
    [8, true],
    [9, false],
  ] as const) {
    const list = await read(`/guidance/age/${month}/`)
    expect(list.includes('/guidance/first-foods-6-8-months/'), String(month)).toBe(stands)
  }
  expect(await read('/guidance/domain/language/')).toContain('/guidance/play-13-24-months/')
  for (const missing of [
    '/guidance/age/37/',
    '/guidance/age/007/',
    '/guidance/topic/none/',
    '/guidance/none/',
  ]) {
    expect((await get(missing)).status, missing).toBe(404)
  }
})

test('the feed names every article once, with an address and a day', async () => {
  const response = await get('/guidance/feed.xml')
  expect(response.headers.get('content-type')).toContain('application/atom+xml')
  const feed = await response.text()
  const ids = [...feed.matchAll(/<entry>\n<id>([^<]+)<\/id>/g)].map((match) => match[1])
  expect(ids.length).toBeGreaterThan(40)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('http://portal.localhost/guidance/fever/')
  expect(feed.match(/<updated>\d{4}-\d\d-\d\dT00:00:00\+08:00<\/updated>/g)?.length).toBe(
    ids.length + 1,
  )
})

test.each([
  ['发烧', 'fever'],
  ['fashao', 'fever'],
  ['宝宝发烧怎么办', 'fever'],
  ['拉肚子', 'diarrhoea'],
  ['产假多少天', 'leave-fujian'],
  ['老人带', 'grandparents'],
  ['不肯吃饭', 'picky-eating-24-36-months'],
  ['打疫苗', 'immunisation'],
  ['误食', 'medicines-and-poisons'],
  ['怎么选托育', 'choose-a-centre'],
])('who asks %s finds %s first, on the page and through the interface', async (words, slug) => {
  const query = `?q=${encodeURIComponent(words)}`
  const answer = articlesAnswerSchema.parse(await (await get(`/api/articles${query}`)).json())
  expect(answer.hits[0]?.slug).toBe(slug)
  const page = await read(`/guidance/search/${query}`)
  expect(/class="article-title"[\s\S]*?href="([^"]+)"/.exec(page)?.[1]).toBe(`/guidance/${slug}/`)
})

test('a question nobody can answer still has ways on', async () => {
  const page = toPlain(await read('/guidance/search/?q=zzzzqqqq'))
  expect(page).toContain('没有找到')
  expect(page).toContain('营养与喂养')
})

test('wrong parameters are named in words by the interface and passed over by the page', async () => {
  const response = await get('/api/articles?topic=sports&age=99&colour=red')
  expect(response.status).toBe(400)
  const { errors } = problemSchema.parse(await response.json())
  expect(errors?.map(({ parameter }) => parameter).sort()).toEqual(['age', 'colour', 'topic'])
  for (const { message } of errors ?? []) expect(message).toMatch(/\p{Script=Han}/u)
  const page = await get('/guidance/search/?q=发烧&age=99&page=x')
  expect(page.status).toBe(200)
  expect(toPlain(await page.text())).toContain('有的条件用不了，已经略过：月龄、页码')
})

test('what a visitor types cannot become code', async () => {
  const typed = encodeURIComponent('"><script>alert(1)</script>')
  const page = await read(`/guidance/search/?q=${typed}`)
  // Within the quotes of an attribute it is text.
  expect(page.replace(/"[^"]*"/g, '')).not.toContain('<script>alert')
})

test('an edited article is public after a publication, without a build', async () => {
  const file = join(portal.folder, 'content', 'guidance', 'health', 'fever.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: 发烧了', 'title: 发热了'))
  const settings = {
    CONTENT_DIR: join(portal.folder, 'content'),
    DATA_DIR: join(portal.folder, 'data'),
  }
  const { code, out } = await runCommand('src/publishing/cli.ts', [], settings)
  expect(code, out).toBe(0)
  await expect.poll(() => read('/guidance/fever/'), { timeout: 20_000 }).toContain('发热了，今晚')
})
