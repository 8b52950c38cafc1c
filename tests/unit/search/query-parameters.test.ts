import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CentreQuery, EMPTY_QUERY, toQuery, toSearchParams } from '#search/centre-query.ts'
import { type Filter, type FilterValue, YES } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { FILTERS } from '#search/filters/table.ts'
import { parseQueryParameters } from '#search/query-parameters.ts'

const ON = '2026-11-20'
const parse = (address: string) => parseQueryParameters(new URLSearchParams(address), ON)

const degrees = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((value) => value / 1000 || 0)

/** Any values of a filter. */
function toAnyValues(filter: Filter): fc.Arbitrary<FilterValue[]> {
  const upToOne = (value: fc.Arbitrary<FilterValue>) => fc.array(value, { maxLength: 1 })
  if (filter.kind === 'flag') return upToOne(fc.constant(YES))
  if (filter.kind === 'time') return upToOne(fc.constantFrom('07:00', '08:30', '18:00', '24:00'))
  if (filter.kind === 'number') return upToOne(fc.integer({ min: filter.min, max: filter.max }))
  if (filter.kind === 'numbers') {
    return fc.uniqueArray(fc.integer({ min: filter.min, max: filter.max }), {
      maxLength: filter.most,
    })
  }
  if (filter.kind === 'month') return upToOne(fc.constantFrom('2026-11', '2027-09', '2029-11'))
  if (filter.kind === 'exclusions') {
    return fc.subarray(['nature.forProfit', 'affordable.1', 'subdistrict.350102001', 'day.6'])
  }
  const { labels } = filter
  return fc.subarray(labels === 'subdistricts' ? ['350102001', '350102002'] : Object.keys(labels))
}

const anyFilters = Object.fromEntries(
  [...FILTERS, radius, unlocated].map((filter) => [filter.parameter, toAnyValues(filter)]),
)
const query: fc.Arbitrary<CentreQuery> = fc
  .tuple(
    fc.record({
      text: fc.string({ maxLength: 100 }).map((text) => text.trim()),
      place: fc.oneof(
        fc.record({ originId: fc.constantFrom('square', 'x-1') }),
        fc.record({ near: fc.record({ lat: degrees(90), lng: degrees(180) }) }),
        fc.record({ placeText: fc.constantFrom('东街口', '湖东路 9 号') }),
        fc.constant({}),
      ),
      sort: fc.constantFrom('relevance', 'distance', 'fee', 'filedOn'),
      page: fc.integer({ min: 1, max: 5000 }),
    }),
    fc.record(anyFilters),
  )
  .map(([{ place, ...frame }, values]) =>
    toQuery({ ...frame, ...place }, ({ parameter }) => values[parameter] ?? []),
  )
  .map((asked) => {
    if (asked.near || asked.originId || asked.placeText) return asked
    const sort = asked.sort === 'distance' ? 'relevance' : asked.sort
    return { ...asked, radiusInMetres: undefined, sort }
  })

describe('the address of a search', () => {
  it('gives back every question that was written into it', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseQueryParameters(toSearchParams(asked), ON)).toEqual({
          query: asked,
          issues: [],
          unknown: [],
        })
      }),
    )
  })

  it('without parameters asks for everything', () => {
    expect(parse('').query).toEqual(EMPTY_QUERY)
    expect(toSearchParams(EMPTY_QUERY).toString()).toBe('')
  })

  it('takes the empty fields of a form for no question at all', () => {
    expect(parse('q=&age=&maxFee=&opensBefore=&lat=&lng=&radius=&sort=&page=')).toEqual({
      query: EMPTY_QUERY,
      issues: [],
      unknown: [],
    })
  })

  it('tells a position on 100 metres only', () => {
    expect(parse('lat=26.0853961&lng=119.2944927').query.near).toEqual({
      lat: 26.085,
      lng: 119.294,
    })
  })

  it('measures from a place that was typed beside a position, and from the position beside an id', () => {
    const position = 'lat=26.085&lng=119.294&sort=distance&radius=3000'
    expect(parse(`${position}&place=听雨新村`)).toMatchObject({
      query: { near: undefined, placeText: '听雨新村', radiusInMetres: 3000, sort: 'distance' },
      issues: [],
    })
    expect(parse(`${position}&place=`).query.near).toEqual({ lat: 26.085, lng: 119.294 })
    expect(parse(`${position}&origin=square`).query.originId).toBeUndefined()
  })

  it.each([
    ['age=85', 'age'],
    ['age=1.5', 'age'],
    ['age=0x10', 'age'],
    ['otherAge=8&otherAge=20&otherAge=30&otherAge=31', 'otherAge'],
    ['otherAge=85', 'otherAge'],
    ['start=2026-10', 'start'],
    ['start=2029-12', 'start'],
    ['start=2027-13', 'start'],
    ['start=3', 'start'],
    ['minFee=-1', 'minFee'],
    ['day=8', 'day'],
    ['without=nature', 'without'],
    ['without=nature.strange', 'without'],
    ['without=availability.full', 'without'],
    ['without=affordable.0', 'without'],
    ['without=age.8', 'without'],
    ['origin=a%20b', 'origin'],
    ['age=8&age=9', 'age'],
    ['service=overnight', 'service'],
    ['subdistrict=1', 'subdistrict'],
    ['availability=unknown', 'availability'],
    ['maxFee=-1', 'maxFee'],
    ['grade=E', 'grade'],
    ['opensBefore=7:30', 'opensBefore'],
    ['affordable=maybe', 'affordable'],
    ['lat=91&lng=0', 'lat'],
    ['lat=26', 'lng'],
    ['lng=119', 'lat'],
    ['radius=1000', 'radius'],
    ['lat=26&lng=119&radius=99', 'radius'],
    ['lat=26&lng=119&radius=50001', 'radius'],
    ['sort=price', 'sort'],
    ['sort=distance', 'sort'],
    ['page=0', 'page'],
    ['page=Infinity', 'page'],
    [`q=${'a'.repeat(201)}`, 'q'],
  ])('%s is not used, and says so in words', (address, parameter) => {
    const { issues } = parse(address)
    expect(issues.map((issue) => issue.parameter)).toContain(parameter)
    expect(issues.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true)
  })

  it('keeps the good values beside a bad one', () => {
    const { query: kept, issues } = parse('service=hourly&service=overnight&service=fullDay&age=8')
    expect(kept).toMatchObject({ serviceTypes: ['hourly', 'fullDay'], ageInMonths: 8 })
    expect(issues).toHaveLength(1)
  })

  it('takes three more children, and says that a fourth is too many', () => {
    const { query: kept } = parse('otherAge=8&otherAge=20&otherAge=30&otherAge=31')
    expect(kept.otherAgesInMonths).toEqual([8, 20, 30])
  })

  it('leaves out a month in the past, and asks for today', () => {
    expect(parse('age=8&start=2026-10').query).toEqual({ ...EMPTY_QUERY, ageInMonths: 8 })
    expect(parse('start=2026-11').query.start).toBe('2026-11')
  })

  it('names parameters that do not exist apart from bad values', () => {
    const { issues, unknown } = parse('utm_source=x&toString=1')
    expect(issues).toEqual([])
    expect(unknown.map(({ parameter }) => parameter)).toEqual(['utm_source', 'toString'])
  })

  it('is never a reason to fail', () => {
    const name = fc.oneof(
      fc.constantFrom('q', 'age', 'service', 'lat', 'radius', 'page'),
      fc.string(),
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: -200, max: 60_000 }).map(String),
      fc.constantFrom('hourly', '26.1', '1e3', '07:30', ''),
    )
    const times = { used: 0, refused: 0, strange: 0 }
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const params = new URLSearchParams(pairs.map(([key, text]) => [key, text.toWellFormed()]))
        const { query: read, issues, unknown } = parseQueryParameters(params)
        expect(read.page).toBeGreaterThanOrEqual(1)
        times.used += Number(toSearchParams(read).toString() !== '')
        times.refused += Number(issues.length > 0)
        times.strange += Number(unknown.length > 0)
      }),
    )
    for (const [what, count] of Object.entries(times)) expect(count, what).toBeGreaterThan(10)
  })
})

it('a hundred parameters are read, one more is not, and ten strange names are told', () => {
  const toAddress = (strange: number) => {
    const params = new URLSearchParams()
    for (let n = 0; n < strange; n += 1) params.append(`x${n}`, '1')
    params.append('q', '托育')
    return params
  }
  expect(parseQueryParameters(toAddress(99)).query.text).toBe('托育')
  expect(parseQueryParameters(toAddress(100)).query.text).toBe('')
  expect(parseQueryParameters(toAddress(10)).unknown).toHaveLength(10)
  expect(parseQueryParameters(toAddress(11)).unknown).toHaveLength(10)
})
