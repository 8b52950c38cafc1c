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

test('a position has a range, and needs both of its numbers', async () => {
  const description = await (await get('/api/openapi.json')).json()
  const byName = Object.fromEntries(
    description.paths['/api/centres'].get.parameters.map((one: { name: string }) => [
      one.name,
      one,
    ]),
  )
  expect(byName.lat).toMatchObject({ schema: { type: 'number', minimum: -90, maximum: 90 } })
  expect(byName.lng).toMatchObject({ schema: { type: 'number', minimum: -180, maximum: 180 } })
  expect([byName.lat.description, byName.lng.description].join()).toMatch(/lng.*lat/)
  for (const half of ['lat=26.085', 'lng=119.294', 'lat=26&lng=190', 'radius=500']) {
    expect((await get(`/api/centres?${half}`)).status, half).toBe(400)
  }
})

test('an empty parameter is none, as the description says', async () => {
  const description = await (await get('/api/openapi.json')).json()
  for (const path of ['/api/centres', '/api/articles', '/api/pages']) {
    const { parameters } = description.paths[path].get
    for (const one of parameters) expect(one.allowEmptyValue, one.name).toBe(true)
    const { total } = await (await get(path)).json()
    expect((await (await get(`${path}?age=&q=`)).json()).total).toBe(total)
  }
})

test('an id with a control character is the problem that the description names', async () => {
  const response = await get('/api/centres/gl%00-2024-001')
  expect(response.status).toBe(400)
  expect(problemSchema.parse(await response.json()).status).toBe(400)
  const { paths, components } = await (await get('/api/openapi.json')).json()
  const { responses, parameters } = paths['/api/centres/{id}'].get
  expect(Object.keys(responses[400].content)).toEqual(['application/problem+json'])
  expect(components.schemas.Problem).toBeDefined()
  expect('gl\0-2024-001').not.toMatch(new RegExp(parameters[0].schema.pattern))
  expect('gl-2024-001').toMatch(new RegExp(parameters[0].schema.pattern))
})

test.each([
  ['/api/centres/GL-2024-001', '/api/centres/gl-2024-001'],
  ['/centres/GL-2024-001/', '/centres/gl-2024-001/'],
  ['/centres/GL-2024-001', '/centres/gl-2024-001/'],
  ['/Centres/In/Gudong?page=2', '/centres/in/gudong/?page=2'],
  ['/data/Centres.CSV', '/data/centres.csv'],
])('%s, written in capitals, leads to %s', async (written, address) => {
  const response = await get(written)
  expect([response.status, response.headers.get('location')]).toEqual([301, address])
})

test('capitals that no address has lead nowhere', async () => {
  for (const path of ['/centres/NOBODY/', '/api/centres/NOBODY', '/Nowhere']) {
    expect((await get(path)).status, path).toBe(404)
  }
})

test('the description names every address and parameter, and every reference in it resolves', async () => {
  const response = await get('/api/openapi.json')
  const description = await response.json()
  expect(description.openapi).toBe('3.1.0')
  expect(description.info.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(description.info['x-release']).toBe(response.headers.get('portal-release'))
  expect(Object.keys(description.paths)).toEqual([
    '/api/centres',
    '/api/centres/{id}',
    '/api/articles',
    '/api/pages',
    '/api/openapi.json',
  ])
  const parameters = ['/api/centres', '/api/articles', '/api/pages'].flatMap(
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
