import { describe, expect, it } from 'vitest'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { keepWords, relax } from '#search/relax.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'

const fixture = makeSearchFixture()
const engine = openEmbeddedEngine(buildEmbeddedIndex(fixture))

async function ask(query: Partial<CentreQuery>) {
  const whole = { ...EMPTY_QUERY, ...query }
  const result = await engine.searchCentres(whole, SEARCH_NOW)
  expect(result.total).toBe(0)
  return relax(engine, result, whole, fixture.region.subdistricts, SEARCH_NOW)
}

describe('a question without an answer', () => {
  it('shows what to give up, most helpful first, with true counts', async () => {
    const ways = await ask({ text: '棕熊先生', natures: ['public'], ageInMonths: 84 })
    expect(ways.map(({ label }) => label)).toEqual(['适合7岁'])
    for (const { query, total } of ways) {
      expect((await engine.searchCentres(query, SEARCH_NOW)).total).toBe(total)
    }
    const totals = ways.map(({ total }) => total)
    expect(totals).toEqual(totals.toSorted((a, b) => b - a))
  })

  it('may do without its place, whoever knows it', async () => {
    const ways = await ask({ placeText: '紫荆城', sort: 'distance', page: 2 })
    expect(ways).toEqual([
      { label: '紫荆城', change: 'without', query: EMPTY_QUERY, total: fixture.centres.length },
    ])
  })

  it('is left with all its ways where words stand beside filters that fit nobody', async () => {
    const ways = await ask({ text: '棕熊先生', ageInMonths: 84, placeText: '紫荆城' })
    expect(ways.map(({ label, query }) => [label, query.ageInMonths])).toEqual([
      ['适合7岁', undefined],
    ])
  })

  it('lets others be served between one question and the next', async () => {
    let served = 0
    const serve = () => {
      served += 1
      next = setImmediate(serve)
    }
    let next = setImmediate(serve)
    const query = { ...EMPTY_QUERY, text: '棕熊先生', ageInMonths: 84, maxFeeInYuan: 0 }
    const result = await engine.searchCentres(query, SEARCH_NOW)
    served = 0
    await relax(engine, result, query, fixture.region.subdistricts, SEARCH_NOW)
    clearImmediate(next)
    expect(served).toBeGreaterThan(2)
  })

  it('drops an understood word from the text and keeps the others', async () => {
    const ways = await ask({ text: '棕熊先生 5岁 临时托' })
    expect(ways).toEqual([
      {
        label: '适合5岁',
        change: 'without',
        query: { ...EMPTY_QUERY, text: '棕熊先生 临时托' },
        total: 1,
      },
    ])
  })

  it('is none where chosen filters exclude a name: the name alone is one tap away', async () => {
    const query: CentreQuery = { ...EMPTY_QUERY, text: '棕熊先生', natures: ['public'] }
    const result = await engine.searchCentres(query, SEARCH_NOW)
    expect(result.total).toBeGreaterThan(0)
    const ways = await keepWords(engine, result, query, SEARCH_NOW)
    const alone = await engine.searchCentres({ ...EMPTY_QUERY, text: '棕熊先生' }, SEARCH_NOW)
    expect(ways).toEqual([
      { label: '棕熊先生', change: 'only', query: alone.effectiveQuery, total: alone.total },
    ])
  })

  it('offers no words alone that nobody has', async () => {
    const query: CentreQuery = { ...EMPTY_QUERY, text: '披萨外卖', natures: ['public'] }
    const result = await engine.searchCentres(query, SEARCH_NOW)
    expect(result.total).toBeGreaterThan(0)
    expect(await keepWords(engine, result, query, SEARCH_NOW)).toEqual([])
  })

  it('is rare where words are understood: the others are left out', async () => {
    const query = { ...EMPTY_QUERY, text: '披萨外卖 临时托' }
    const { total, unused } = await engine.searchCentres(query, SEARCH_NOW)
    expect(total).toBeGreaterThan(0)
    expect(unused).toEqual(['披萨外卖'])
  })

  it('names subdistricts and starts from the first page again', async () => {
    const ways = await ask({
      subdistrictCodes: ['350102003', '350102004'],
      institutionTypes: ['employer'],
      page: 3,
    })
    expect(ways.find(({ query }) => query.institutionTypes.length > 0)).toMatchObject({
      label: '温泉街道、东街街道',
      query: { page: 1, subdistrictCodes: [] },
      total: 2,
    })
  })

  it('offers wider radii beside none at all, each that finds more than the one before', async () => {
    const [first] = fixture.centres.flatMap(({ locationWgs84 }) => locationWgs84 ?? [])
    // North of them all: nobody is within the shortest radii there, or `ask` would say so.
    const near = { lat: 26.2, lng: first?.lng ?? 0 }
    const ways = await ask({ near, radiusInMetres: 500 })
    const wider = ways.filter(({ change }) => change === 'wider')
    expect(wider.length).toBeGreaterThan(0)
    for (const { label, query, total } of wider) {
      expect(label).toMatch(/公里以内$/)
      expect(query).toEqual({ ...EMPTY_QUERY, near, radiusInMetres: query.radiusInMetres })
      expect((await engine.searchCentres(query, SEARCH_NOW)).total).toBe(total)
    }
    expect(new Set(wider.map(({ total }) => total)).size).toBe(wider.length)
    expect(wider.every(({ query }) => (query.radiusInMetres ?? 0) > 500)).toBe(true)
    expect(ways[0]).toMatchObject({ label: '500米以内', change: 'without' })
  })

  it('gives up two conditions at once where none of them helps alone', async () => {
    const ways = await ask({ text: '5岁 棕熊先生', maxFeeInYuan: 0, natures: ['public'] })
    expect(ways.length).toBeGreaterThan(0)
    for (const { label, query, total } of ways) {
      expect(label).toContain('、')
      expect((await engine.searchCentres(query, SEARCH_NOW)).total).toBe(total)
    }
  })

  it('offers nothing that helps nobody', async () => {
    expect(await ask({ ageInMonths: 84, maxFeeInYuan: 0 })).toEqual([])
  })
})
