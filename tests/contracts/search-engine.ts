import { beforeAll, describe, expect, it } from 'vitest'
import { type CentreQuery, EMPTY_QUERY, PAGE_SIZE } from '#search/centre-query.ts'
import type { CentreSearchResult, SearchEngine } from '#search/engine.ts'
import type { IndexSource } from '#search/search-index.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import { FILTERS, NEAR, ROWS, SPELLINGS } from '#tests/contracts/search-cases.ts'
import {
  toComparedFee,
  toExpectedFacets,
  toExpectedIds,
  toExpectedUnlocated,
} from '#tests/support/expected-search.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'

const SQUARE = { lat: 26.0702, lng: 119.3001 }

/** What every search engine of the portal does; `open` makes one that serves the given data. */
export function describeSearchEngine(
  name: string,
  open: (source: IndexSource) => Promise<SearchEngine>,
): void {
  describe(`search with ${name}`, () => {
    const fixture = makeSearchFixture()
    const byId = new Map(fixture.centres.map((centre) => [centre.id, centre]))
    let engine: SearchEngine
    beforeAll(async () => {
      engine = await open(fixture)
    })
    const search = (query: Partial<CentreQuery>) =>
      engine.searchCentres({ ...EMPTY_QUERY, ...query }, SEARCH_NOW)
    const idsOf = ({ hits }: CentreSearchResult) => hits.map(({ document }) => document.id)
    const centresOf = (result: CentreSearchResult) =>
      idsOf(result).map((id) => byId.get(id) as Centre)
    async function searchAll(query: Partial<CentreQuery>): Promise<CentreSearchResult> {
      const first = await search(query)
      const pages = Array.from({ length: Math.max(0, first.pages - 1) }, (_, at) => at + 2)
      const others = await Promise.all(pages.map((page) => search({ ...query, page })))
      return { ...first, hits: [first, ...others].flatMap(({ hits }) => hits) }
    }

    it.each(SPELLINGS)('finds a centre by %s: %s', async (_, text, matchedBy, id) => {
      const result = await search({ text })
      expect(idsOf(result)).toContain(id)
      expect(result.matchedBy).toBe(matchedBy)
    })

    it('counts exactly what has the words', async () => {
      expect(new Set(idsOf(await search({ text: '棕熊先生' })))).toEqual(
        new Set(['bear', 'bear-branch', 'in-bear-lane']),
      )
    })

    it('puts the name before the address', async () => {
      expect(idsOf(await search({ text: '棕熊先生' })).at(-1)).toBe('in-bear-lane')
    })

    it('puts the centre of exactly this name first', async () => {
      expect(idsOf(await search({ text: '棕熊先生托育' }))[0]).toBe('bear')
      expect(idsOf(await search({ text: '棕熊' }))[0]).toBe('bear-branch')
    })

    it('takes a word as written only where its characters stand together', async () => {
      expect((await search({ text: '乐山巷' })).matchedBy).toBe('text')
      expect((await search({ text: '音乐山巷' })).matchedBy).not.toBe('text')
    })

    it('shows all centres when the words fit every one of them', async () => {
      const result = await search({ text: '托育机构' })
      expect(result).toMatchObject({ total: fixture.centres.length, matchedBy: 'all' })
    })

    it('finds nothing for words that are nowhere', async () => {
      const result = await search({ text: '披萨外卖' })
      expect(result).toMatchObject({ total: 0, pages: 0, hits: [] })
    })

    it.each(FILTERS)('filters and counts by %s', async (_, query) => {
      const result = await searchAll(query)
      expect(idsOf(result).toSorted()).toEqual(toExpectedIds(fixture.centres, query))
      expect(result.total).toBe(idsOf(result).length)
      expect(result.facets).toEqual(toExpectedFacets(fixture.centres, query))
      expect(result.unlocated).toBe(toExpectedUnlocated(fixture.centres, query).length)
    })

    it.each(ROWS)('filters and counts by %s, as the table says', async (_, questions) => {
      const tellsApart = []
      for (const query of questions) {
        const result = await searchAll(query)
        expect(idsOf(result).toSorted()).toEqual(toExpectedIds(fixture.centres, query))
        expect(result.facets).toEqual(toExpectedFacets(fixture.centres, query))
        tellsApart.push(result.total > 0 && result.total < fixture.centres.length)
      }
      expect(tellsApart, 'a centre of search-fixture.ts has it, another not').toContain(true)
    })

    it('counts the centres without a position that a radius leaves out, and shows them when asked', async () => {
      const asked = { text: '托育', near: NEAR, radiusInMetres: 3000, affordable: true }
      const within = await search(asked)
      const out = await searchAll({ ...asked, unlocated: true })
      expect(within.unlocated).toBeGreaterThan(0)
      expect(out).toMatchObject({ total: within.unlocated, unlocated: 0 })
      expect(out.hits.every(({ document }) => !document.pointWgs84)).toBe(true)
      const { total } = await search({ ...asked, near: undefined, radiusInMetres: undefined })
      expect(within.total + within.unlocated).toBeLessThan(total)
    })

    it('finds home points, which have no position, beside a radius', async () => {
      const homePoints = { institutionTypes: ['homePoint' as const] }
      const { total } = await search(homePoints)
      const result = await search({ ...homePoints, near: NEAR, radiusInMetres: 50_000 })
      expect(total).toBeGreaterThan(0)
      expect(result.total + result.unlocated).toBe(total)
    })

    it('searches words and filters together', async () => {
      const result = await search({ text: '棕熊先生', serviceTypes: ['temporary'] })
      expect(idsOf(result)).toEqual(['bear'])
      expect(result.facets.service).toEqual({ fullDay: 1, temporary: 1 })
    })

    it.each([
      ['a name that filters exclude', { text: '棕熊先生' }, '棕熊先生'],
      ['words that nobody has', { text: '披萨外卖' }, '披萨外卖'],
      ['a place that nobody knows', { placeText: '紫荆城' }, '紫荆城'],
    ])('answers with the chosen filters alone beside %s, and says so', async (_, asked, unused) => {
      const chosen: Partial<CentreQuery> = { natures: ['public'], ageInMonths: 18 }
      const result = await searchAll({ ...chosen, ...asked })
      expect(idsOf(result).toSorted()).toEqual(toExpectedIds(fixture.centres, chosen))
      expect(result.facets).toEqual(toExpectedFacets(fixture.centres, chosen))
      expect(result).toMatchObject({ matchedBy: 'all', unused: [unused] })
      const counts = await engine.countCentres(
        [{ ...EMPTY_QUERY, ...chosen, ...asked }],
        SEARCH_NOW,
        result.engine,
      )
      expect(counts).toEqual([result.total])
    })

    it('makes filters of words for age and service, and shows how to drop each', async () => {
      const result = await searchAll({ text: '8个月 临时托' })
      expect(idsOf(result).toSorted()).toEqual(
        toExpectedIds(fixture.centres, { ageInMonths: 8, serviceTypes: ['temporary'] }),
      )
      expect(result.understood).toEqual([
        { words: '8个月', label: '适合8个月', textWithout: '临时托' },
        { words: '临时托', label: '临时托', textWithout: '8个月' },
      ])
      expect(result.effectiveQuery).toMatchObject({ text: '', ageInMonths: 8 })
    })

    it.each<[string, Partial<CentreQuery>]>([
      ['孙子8个月能上吗', { ageInMonths: 8 }],
      ['不到一岁', { ageInMonths: 11 }],
      ['私立', { natures: ['forProfit', 'nonProfit'] }],
      ['三千以内的日托', { maxFeeInYuan: 3000, serviceTypes: ['fullDay'] }],
      ['质量A级', { qualityGrades: ['A'] }],
    ])('answers %s with filters alone', async (text, query) => {
      const result = await searchAll({ text })
      expect(idsOf(result).toSorted()).toEqual(toExpectedIds(fixture.centres, query))
      expect(result.matchedBy).toBe('all')
    })

    it('makes a filter of a subdistrict named in full, and finds the rest as text', async () => {
      const result = await search({ text: '鼓东街道棕熊先生' })
      expect(result.effectiveQuery.subdistrictCodes).toEqual(['350102001'])
      expect(new Set(idsOf(result))).toEqual(new Set(['bear', 'in-bear-lane']))
    })

    it.each(['八个月亮', '晴朗普惠'])('leaves %s alone: it is a name', async (text) => {
      const result = await search({ text })
      expect(result.understood).toEqual([])
      expect(result.total).toBe(1)
    })

    it('sorts by distance from a place that is named', async () => {
      const result = await search({ text: '五一广场附近' })
      expect(result.effectiveQuery).toMatchObject({ near: SQUARE, sort: 'distance' })
      expect(result.hits[0]?.distanceInMetres).toBeTypeOf('number')
    })

    it('says that it cannot sort by distance without a position', async () => {
      const result = await search({ text: '附近' })
      expect(result.effectiveQuery.sort).toBe('relevance')
      expect(result.understood[0]?.label).toContain('不知道您的位置')
    })

    it('sorts by distance, centres without a point last', async () => {
      const { hits } = await searchAll({ near: NEAR, sort: 'distance' })
      const [confirmed = []] = splitByRank(hits)
      const distances = confirmed.map(({ distanceInMetres }) => distanceInMetres ?? Infinity)
      expect(distances).toEqual(distances.toSorted((a, b) => a - b))
      const { document, distanceInMetres } = hits[0] as (typeof hits)[number]
      const exact = toDistanceInMetres(NEAR, document.pointWgs84 ?? NEAR)
      expect(Math.abs((distanceInMetres ?? Infinity) - exact)).toBeLessThan(1)
    })

    it('sorts by fee, centres without a fee to compare last', async () => {
      const [confirmed = []] = splitByRank((await searchAll({ sort: 'fee' })).hits)
      const fees = confirmed.map(({ document }) => toComparedFee(document, 'fullDay') ?? Infinity)
      expect(fees).toEqual(fees.toSorted((a, b) => a - b))
    })

    it('sorts by filing date, newest first', async () => {
      const [confirmed = []] = splitByRank((await searchAll({ sort: 'filedOn' })).hits)
      const days = confirmed.map(({ document }) => document.filedOn ?? '')
      expect(days).toEqual(days.toSorted().toReversed())
    })

    it.each(['relevance', 'fee', 'filedOn', 'distance'] as const)(
      'puts unconfirmed centres last and closed ones after them, sorted by %s',
      async (sort) => {
        const { hits } = await searchAll({ text: '紫藤萝', sort, near: NEAR })
        const ids = hits.map(({ document }) => document.id)
        expect(ids[0]).toBe('sound')
        expect(new Set(ids.slice(1, 3))).toEqual(new Set(['not-in-list', 'confirmed-long-ago']))
        expect(new Set(ids.slice(3))).toEqual(new Set(['suspended', 'withdrawn']))
      },
    )

    it('says what is true on the day of the question', async () => {
      const [before] = centreNamed(await search({ text: '棕熊先生' }), 'bear')
      expect(before).toMatchObject({ availability: 'available', filingState: 'filed' })
      const later = new Date('2027-01-20T10:00:00+08:00')
      const query = { ...EMPTY_QUERY, text: '棕熊先生' }
      const [after] = centreNamed(await engine.searchCentres(query, later), 'bear')
      expect(after?.availability).toBe('unknown')
    })

    it('tells free places for the age asked for', async () => {
      const ask = async (ageInMonths: number) =>
        centreNamed(await search({ text: '棕熊先生', ageInMonths }), 'bear')[0]?.availability
      expect([await ask(8), await ask(20), await ask(30)]).toEqual(['available', 'unknown', 'full'])
    })

    it('gives pages that together are everything once', async () => {
      const result = await searchAll({})
      expect(result.pages).toBe(Math.ceil(fixture.centres.length / PAGE_SIZE))
      expect(new Set(idsOf(result)).size).toBe(fixture.centres.length)
      expect(centresOf(await search({ page: 99 }))).toEqual([])
    })

    it.each([
      ...FILTERS,
      ...['紫藤萝', '棕熊先生 8个月', '五一广场附近', '披萨外卖 普惠'].map(
        (text) => [text, { text }] as const,
      ),
    ])('lists everybody whom its pages show, in their order: %s', async (_, query) => {
      const { hits, total, effectiveQuery } = await searchAll(query)
      const list = (atMost: number) =>
        engine.listCentres({ ...EMPTY_QUERY, ...query, page: 2 }, SEARCH_NOW, atMost)
      const { documents, ...listed } = await list(1000)
      expect(documents).toEqual(hits.map(({ document }) => document))
      expect(listed).toMatchObject({ total, effectiveQuery })
      const few = await list(7)
      expect(few).toMatchObject({ total, documents: documents.slice(0, 7) })
    })

    it('marks the words in names and addresses, piece by piece', async () => {
      const [hit] = centreNamed(await search({ text: '棕熊 开元路' }), 'bear')
      expect(hit?.highlights.name).toEqual([
        { text: '棕熊', marked: true },
        { text: '先生托育', marked: false },
      ])
      expect(hit?.highlights.address.find(({ marked }) => marked)?.text).toBe('开元路')
    })

    it('marks traditional characters where simplified ones were typed', async () => {
      const [hit] = centreNamed(await search({ text: '麦芽糖' }), 'malt')
      expect(hit?.highlights.name.find(({ marked }) => marked)?.text).toBe('麥芽糖')
    })

    it('survives whatever is typed', async () => {
      for (const text of ['"', '-', '* OR', "'); --", '\u202e\u0000', '😀', '的', '(((', 'a:b']) {
        await expect(search({ text })).resolves.toMatchObject({ version: 'fixture' })
      }
    })

    it('tells its version and how much it holds', async () => {
      expect(await engine.health()).toEqual({ version: 'fixture', centres: 60, articles: 6 })
    })
  })
}

type Hit = CentreSearchResult['hits'][number]

const isClosed = ({ filingState }: Hit) => ['suspended', 'withdrawn'].includes(filingState)

/** Hits in three groups: as they must come, confirmed, unconfirmed, closed. */
function splitByRank(hits: Hit[]): Hit[][] {
  const rankOf = (hit: Hit) => (isClosed(hit) ? 2 : hit.unconfirmed ? 1 : 0)
  expect(hits.map(rankOf)).toEqual(hits.map(rankOf).toSorted())
  return [0, 1, 2].map((rank) => hits.filter((hit) => rankOf(hit) === rank))
}

const centreNamed = ({ hits }: CentreSearchResult, id: string) =>
  hits.filter(({ document }) => document.id === id)
