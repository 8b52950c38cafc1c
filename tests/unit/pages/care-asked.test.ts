import { describe, expect, test } from 'vitest'
import type { Origin } from '#src/origins/origin.ts'
import { parseCareAsked } from '#src/pages/temporary-care/_asked.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

const { region } = await loadShippedLibrary('gulou')
const CROSSING: Origin = {
  id: 'crossing',
  name: '示例·路口',
  kind: 'landmark',
  aliases: ['路口'],
  initials: 'lk',
  pointWgs84: { lat: 26, lng: 119 },
  isApproximate: false,
}
const BY_NAME: Origin = {
  ...CROSSING,
  id: 'by-name',
  name: '某村',
  aliases: [],
  pointWgs84: undefined,
}

const parse = (query: string, now = '2026-11-20T10:00:00+08:00') =>
  parseCareAsked(new URLSearchParams(query), {
    region,
    origins: [BY_NAME, CROSSING],
    now: new Date(now),
  })

describe('without an answer the page asks for what can still be had', () => {
  test.each([
    ['at ten: from eleven today', '10:20', '2026-11-20', '11:00', '14:00'],
    ['before dawn: from eight today', '04:00', '2026-11-20', '08:00', '11:00'],
    ['in the afternoon: tomorrow morning', '15:00', '2026-11-21', '09:00', '12:00'],
    ['at night: tomorrow morning', '23:30', '2026-11-21', '09:00', '12:00'],
  ])('%s', (_name, time, on, from, to) => {
    const { asked, problems } = parse('', `2026-11-20T${time}:00+08:00`)
    expect(asked).toMatchObject({ on, from, to })
    expect(problems).toEqual([])
  })
})

test('what is asked is read, also a time without its nought', () => {
  const { asked, subdistrict, origin, problems } = parse(
    'date=2026-12-01&from=9:00&to=11:30&age=10&subdistrict=350102001&place=路口',
  )
  expect(asked).toMatchObject({ on: '2026-12-01', from: '09:00', to: '11:30', ageInMonths: 10 })
  expect(subdistrict?.code).toBe('350102001')
  expect(origin?.id).toBe('crossing')
  expect(problems).toEqual([])
})

test('a day without hours is asked about in the morning', () => {
  expect(parse('date=2026-12-01').asked).toMatchObject({ from: '09:00', to: '12:00' })
})

test.each([
  ['date=2026-11-19'],
  ['date=2027-01-20'],
  ['date=2026-02-30'],
  ['date=tomorrow'],
  ['from=12:00&to=09:00'],
  ['from=25:00&to=26:00'],
  ['from=09:00'],
  ['age=-1'],
  ['age=999'],
  ['age=10.5'],
  [`place=${'火'.repeat(500)}`],
])('%s is told, and answered as if it had not been asked', (query) => {
  const { asked, problems, origin } = parse(query)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.length).toBeLessThan(100)
  expect(asked).toMatchObject({ on: '2026-11-20', ageInMonths: undefined })
  expect(asked.from < asked.to).toBe(true)
  expect(origin).toBeUndefined()
})

test('the sixtieth day is the last', () => {
  expect(parse('date=2027-01-19').asked.on).toBe('2027-01-19')
})

test('a place is found by its id, its name or a part of it, and only where it has a position', () => {
  for (const query of ['origin=crossing', 'place=示例·路口', 'place=示例']) {
    expect(parse(query).origin?.id, query).toBe('crossing')
  }
  expect(parse('place=某村').origin).toBeUndefined()
})
