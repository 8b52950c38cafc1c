import type { APIContext } from 'astro'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemSchema } from '#src/lib/problem.ts'
import { centreAnswerSchema, searchAnswerSchema } from '#src/pages/api/_answer-schemas.ts'
import { GET as readCentre } from '#src/pages/api/centres/[id].ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal?.remove())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(portal.url + path, { redirect: 'manual', headers })

test.each([
  '/api/centres',
  '/api/centres/',
  '/api/centres?page=2',
  '/api/centres?q=鼓东',
  '/api/centres?q=8个月 临时托',
  '/api/centres?service=fullDay&service=hourly&age=18&sort=fee&maxFee=4000',
  '/api/centres?lat=26.085&lng=119.294&radius=3000&sort=distance',
  '/api/centres?affordable=1&availability=available&availability=limited&outsiders=1',
  '/api/centres?opensBefore=07:30&closesAfter=18:00&grade=A&type=centre&nature=nonProfit',
  '/api/centres?q=没有这样的名字啊&subdistrict=350102001',
])('%s answers as described', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(200)
  const answer = searchAnswerSchema.parse(await response.json())
  expect(answer.release).toBe(response.headers.get('portal-release'))
  expect(answer.version).toBe(answer.release)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})

test('every centre of the list can be read alone, with the source of each value', async () => {
  const { hits, pages } = searchAnswerSchema.parse(await (await get('/api/centres')).json())
  expect(pages).toBeGreaterThan(1)
  for (const { document } of hits) {
    const { centre } = centreAnswerSchema.parse(
      await (await get(`/api/centres/${document.id}`)).json(),
    )
    expect(centre.legalName).toBe(document.legalName)
    expect(Object.keys(centre.provenance)).toContain('legalName')
  }
})

test('an answer that is kept is asked for again, one that tells where somebody is is kept nowhere', async () => {
  const caching = async (path: string) => (await get(path)).headers.get('cache-control')
  expect(await caching('/api/centres?q=a')).toBe('public, no-cache')
  expect(await caching('/api/centres?lat=26.085&lng=119.294')).toBe('no-store')
})

test('an answer that did not change is not sent again', async () => {
  const etag = (await get('/api/centres')).headers.get('etag') ?? ''
  expect((await get('/api/centres', { 'if-none-match': etag })).status).toBe(304)
})

test('every wrong parameter is named in words, also one that does not exist', async () => {
  const response = await get('/api/centres?age=200&service=night&colour=red&radius=500')
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  const { errors, detail } = problemSchema.parse(await response.json())
  expect(errors?.map(({ parameter }) => parameter).sort()).toEqual([
    'age',
    'colour',
    'radius',
    'service',
  ])
  for (const { message } of errors ?? []) expect(message).toMatch(/\p{Script=Han}/u)
  expect(detail).toContain('age')
})

test('a centre nobody knows is a problem, not a page', async () => {
  for (const id of ['nobody', '%3Cscript%3E', '__proto__', 'constructor']) {
    const response = await get(`/api/centres/${id}`)
    expect(response.status, id).toBe(404)
    expect(problemSchema.parse(await response.json()).status).toBe(404)
  }
})

test('a former id leads to the id that stays', async () => {
  const locals = { releaseVersion: 'r', snapshot: { centres: [], formerIds: { old: 'new' } } }
  const context = { params: { id: 'old' }, locals } as unknown as APIContext
  const response = await readCentre(context)
  expect([response.status, response.headers.get('location')]).toEqual([301, '/api/centres/new'])
})

test('the description names every address and parameter, and every reference in it resolves', async () => {
  const response = await get('/api/openapi.json')
  const description = await response.json()
  expect(description.openapi).toBe('3.1.0')
  expect(description.info.version).toBe(response.headers.get('portal-release'))
  expect(Object.keys(description.paths)).toEqual([
    '/api/centres',
    '/api/centres/{id}',
    '/api/articles',
    '/api/openapi.json',
  ])
  const parameters = ['/api/centres', '/api/articles'].flatMap(
    (path) => description.paths[path].get.parameters,
  )
  for (const { name, schema, description: words } of parameters) {
    expect(words, name).toMatch(/\p{Script=Han}/u)
    expect(schema.type ?? schema.enum, name).toBeDefined()
  }
  const references = JSON.stringify(description).match(/"#\/[^"]+"/g) ?? []
  expect(references.length).toBeGreaterThan(5)
  for (const reference of references) {
    const path = reference.slice(3, -1).split('/')
    const target = path.reduce((part, key) => part?.[key], description)
    expect(target, reference).toBeDefined()
  }
})
