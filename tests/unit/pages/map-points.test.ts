import type { APIContext } from 'astro'
import { beforeAll, expect, it } from 'vitest'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import type { MapAnswer } from '#src/choosing/map/map-answers.ts'
import { problemSchema } from '#src/lib/problem.ts'
import { GET } from '#src/pages/centres/points.json.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'

const fixture = makeSearchFixture()
const search = openEmbeddedEngine(buildEmbeddedIndex(fixture))
const placed = fixture.centres.filter(({ locationWgs84 }) => locationWgs84).map(({ id }) => id)

const ask = async (address: string) => {
  const url = new URL(`http://portal.example/centres/points.json${address}`)
  const locals = { search, now: SEARCH_NOW, releaseVersion: 'fixture' }
  return await GET({ url, locals } as unknown as APIContext)
}
const read = async (address: string): Promise<MapAnswer> => (await ask(address)).json()

let all: MapAnswer
beforeAll(async () => {
  all = await read('')
})

it('puts every centre whose position is known on the map, not only those of a page', () => {
  const ids = all.points.map(([id]) => id)
  expect(all).toMatchObject({ release: 'fixture', total: fixture.centres.length })
  expect(ids.length).toBeGreaterThan(20)
  for (const id of ids) expect(placed).toContain(id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('never shows where a home point is, nor who has closed', () => {
  const hidden = fixture.centres.filter(
    ({ id, institutionType }) =>
      institutionType === 'homePoint' || ['suspended', 'withdrawn'].includes(id),
  )
  expect(hidden.length).toBeGreaterThan(2)
  const ids = all.points.map(([id]) => id)
  for (const { id } of hidden) expect(ids).not.toContain(id)
})

it('says of each its name, its place to a metre, and free places for the age asked for', async () => {
  const at = fixture.centres.find(({ id }) => id === 'bear')?.locationWgs84
  const of = async (age: number) =>
    (await read(`?age=${age}`)).points.find(([id]) => id === 'bear')?.slice(1)
  const place = [at?.lat, at?.lng].map((degrees) => Number(degrees?.toFixed(5)))
  expect(await of(8)).toEqual(['棕熊先生托育', ...place, 'available'])
  expect(await of(30)).toEqual(['棕熊先生托育', ...place, 'full'])
})

it('lists the nearest first, and nobody keeps an answer that tells where somebody is', async () => {
  const response = await ask('?lat=26.085&lng=119.294&sort=distance')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect((await ask('')).headers.get('cache-control')).toBe('public, no-cache')
})

it('names a wrong parameter as the interface does', async () => {
  const response = await ask('?age=200&colour=red')
  expect(response.status).toBe(400)
  const { errors } = problemSchema.parse(await response.json())
  expect(errors?.map(({ parameter }) => parameter)).toEqual(['age', 'colour'])
})
