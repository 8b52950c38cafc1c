import { gzipSync } from 'node:zlib'
import type { APIContext } from 'astro'
import { beforeAll, expect, it } from 'vitest'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import { toOpeningHours, type WayAnswer } from '#src/choosing/way-answer.ts'
import { GET } from '#src/pages/centres/points.json.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'

const fixture = makeSearchFixture()
const search = openEmbeddedEngine(buildEmbeddedIndex(fixture))
const find = (id: string) => fixture.centres.find((centre) => centre.id === id)

const ask = async (address: string) => {
  const url = new URL(`http://portal.example/centres/points.json?for=way${address}`)
  const locals = {
    search,
    now: SEARCH_NOW,
    releaseVersion: 'fixture',
    region: { subdistricts: [] },
    snapshot: { asOf: '2026-11-10' },
  }
  return await GET({ url, locals } as unknown as APIContext)
}
const read = async (address: string): Promise<WayAnswer> => (await ask(address)).json()

let all: WayAnswer
beforeAll(async () => {
  all = await read('')
})

it('has every centre whose position is known, and counts those whose is not', () => {
  const ids = all.centres.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(20)
  expect(new Set(ids).size).toBe(ids.length)
  expect(all.unplaced).toBeGreaterThan(0)
  expect(all.leftOut).toBe(0)
})

it('counts who takes no child today, so that every centre found is accounted for', () => {
  expect(all.closed).toBeGreaterThan(0)
  expect(all.centres.length + all.unplaced + all.closed).toBe(fixture.centres.length)
})

it('never says where a home point is, nor names who has closed', () => {
  const ids = all.centres.map(({ id }) => id)
  for (const { id, institutionType } of fixture.centres) {
    const isHidden = institutionType === 'homePoint' || ['suspended', 'withdrawn'].includes(id)
    if (isHidden) expect(ids).not.toContain(id)
  }
})

it('says of each what a card says, for the age and the service that are asked for', async () => {
  const answer = await read('&age=8&service=fullDay')
  const bear = answer.centres.find(({ id }) => id === 'bear')
  expect(answer.asked).toEqual(['全日托', '适合8个月'])
  expect(bear).toMatchObject({ name: '棕熊先生托育', availability: 'available' })
  expect(bear?.places).toContain('乳儿班')
  expect(bear?.phone).toBe(find('bear')?.phones[0])
})

it('says of a centre that is not simply filed how it is, and nothing of the others', () => {
  const standings = new Map(all.centres.map(({ id, standing }) => [id, standing]))
  expect(standings.get('bear')).toBeUndefined()
  const told = fixture.centres.filter(({ id }) => standings.get(id))
  expect(told.length).toBeGreaterThan(0)
  for (const centre of told) {
    const isPlain = toFilingState(centre, '2026-11-10') === 'filed' && centre.inLatestList !== false
    expect(isPlain, centre.id).toBe(false)
  }
})

it('gives the hours of each centre, those of many once', () => {
  for (const { id, hours } of all.centres) {
    expect(toOpeningHours(all.hours[hours] ?? [])).toEqual(find(id)?.openingHours)
  }
  const lists = all.hours.map((each) => JSON.stringify(each))
  expect(new Set(lists).size).toBe(lists.length)
})

it('is the same for every position and every word: none changes what a device gets', async () => {
  const answer = await read('&lat=26.085&lng=119.294&radius=500&sort=distance&q=棕熊')
  expect(answer).toEqual(all)
})

it('names a wrong parameter as the interface does', async () => {
  expect((await ask('&age=200')).status).toBe(400)
})

it('takes little room for a centre', () => {
  const bytes = gzipSync(JSON.stringify(all)).length / all.centres.length
  expect(bytes).toBeLessThan(120)
})
