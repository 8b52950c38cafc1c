import { describe, expect, test } from 'vitest'
import { parseCareAsked } from '#src/pages/temporary-care/_asked.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

const { region } = await loadShippedLibrary('gulou')
const parse = (query: string, now = '2026-11-20T10:00:00+08:00') =>
  parseCareAsked(new URLSearchParams(query), {
    region,
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
  const { asked, subdistrict, placeText, problems } = parse(
    'date=2026-12-01&from=9:00&to=11:30&age=10&subdistrict=350102001&place=路口',
  )
  expect(asked).toMatchObject({ on: '2026-12-01', from: '09:00', to: '11:30', ageInMonths: 10 })
  expect(subdistrict?.code).toBe('350102001')
  expect(placeText).toBe('路口')
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
])('%s is told, and answered as if it had not been asked', (query) => {
  const { asked, problems } = parse(query)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.length).toBeLessThan(100)
  expect(asked).toMatchObject({ on: '2026-11-20', ageInMonths: undefined })
  expect(asked.from < asked.to).toBe(true)
})

test('the sixtieth day is the last', () => {
  expect(parse('date=2027-01-19').asked.on).toBe('2027-01-19')
})

test('of a long word for a place no more is read than a place has letters', () => {
  expect(parse(`place=${'火'.repeat(500)}`).placeText).toHaveLength(40)
})
