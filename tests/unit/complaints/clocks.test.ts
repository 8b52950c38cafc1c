import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/children/add-to-date.ts'
import { toLastKnownDay } from '#src/complaints/clocks/last-known-day.ts'
import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import { toWorkingDays } from '#src/complaints/clocks/to-working-days.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

const NO_OWN_DAYS = { holidays: [], workdays: [] }
const days = toWorkingDays(NO_OWN_DAYS)

test.each([
  ['over the National Day, with a Saturday that is worked', '2026-09-30', 5, '2026-10-13'],
  ['over the Spring Festival, with a Saturday that is worked', '2026-02-13', 5, '2026-02-27'],
  ['one more, on the next Saturday that is worked', '2026-02-13', 6, '2026-02-28'],
  ['from one year into the next', '2025-12-30', 3, '2026-01-05'],
  ['over a leap day', '2024-02-28', 2, '2024-03-01'],
  ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
  ['on an ordinary week', '2026-11-20', 7, '2026-12-01'],
])('working days are counted %s', (_what, from, count, on) => {
  expect(days.add(from, count)).toBe(on)
})

test('holidays are known to the end of 2026; the year after is not announced yet', () => {
  expect(days.knownTo).toBe('2026-12-31')
})

test('a New Year’s break that reaches into the next year does not make that year known', () => {
  const days = ['2025-10-01', '2026-10-01', '2026-10-07', '2027-01-01', '2027-01-02']
  expect(toLastKnownDay(days)).toBe('2026-12-31')
})

test('beyond the known holidays, Monday to Friday are counted', () => {
  expect(days.add('2026-12-30', 3)).toBe('2027-01-04')
})

test('the operator’s own days go before those of the library', () => {
  const own = toWorkingDays({
    holidays: ['2027-01-01', '2026-11-23'],
    workdays: ['2026-10-02', '2027-01-02'],
    knownTo: '2027-12-31',
  })
  expect(own.add('2026-10-01', 1)).toBe('2026-10-02')
  expect(own.add('2026-11-20', 1)).toBe('2026-11-24')
  expect(own.add('2026-12-31', 1)).toBe('2027-01-02')
  expect(own.knownTo).toBe('2027-12-31')
})

test('an operator cannot make holidays less known than they are', () => {
  expect(toWorkingDays({ ...NO_OWN_DAYS, knownTo: '2020-12-31' }).knownTo).toBe('2026-12-31')
})

test('the n-th working day is a working day with n − 1 before it', () => {
  const day = fc.integer({ min: 0, max: 365 * 25 }).map((at) => addDays('2004-01-01', at))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const on = days.add(from, count)
      let worked = 0
      for (let at = addDays(from, 1); at <= on; at = addDays(at, 1))
        worked += Number(days.isWorkday(at))
      expect([worked, days.isWorkday(on)]).toEqual([count, true])
    }),
  )
})

const promise = (matter: string, filedAt: string, rules = toRules()) =>
  toPromises(rules, matter, new Date(filedAt)).map(({ label, on, estimated }) => [
    label,
    on,
    estimated,
  ])

test('a complaint is promised the general terms, counted from the day after', () => {
  expect(promise('harm', '2026-11-20T10:00:00+08:00')).toEqual([
    ['告知', '2026-12-05', false],
    ['办结', '2027-01-19', false],
  ])
})

test('a matter with a term of its own has that one instead', () => {
  expect(promise('fees', '2026-09-30T10:00:00+08:00')).toEqual([
    ['答复', '2026-10-15', false],
    ['办结', '2026-11-29', false],
  ])
})

test('a working day beyond the known holidays is only an estimate; a calendar day is not', () => {
  expect(promise('fees', '2026-12-28T10:00:00+08:00')).toEqual([
    ['答复', '2027-01-06', true],
    ['办结', '2027-02-26', false],
  ])
  expect(promise('fees', '2026-12-22T10:00:00+08:00')[0]).toEqual(['答复', '2026-12-31', false])
})

test('the day of handing in is the day in China', () => {
  expect(promise('harm', '2026-11-20T15:59:59Z')[0]).toEqual(['告知', '2026-12-05', false])
  expect(promise('harm', '2026-11-20T16:00:00Z')[0]).toEqual(['告知', '2026-12-06', false])
  expect(promise('harm', '2028-02-28T15:59:59Z')[0]).toEqual(['告知', '2028-03-14', false])
  expect(promise('harm', '2026-12-31T16:30:00Z')[0]).toEqual(['告知', '2027-01-16', false])
})

test('a promise says where it comes from', () => {
  const [told] = toPromises(toRules(), 'fees', new Date('2026-11-20T02:00:00Z'))
  expect(told).toMatchObject({ id: 'told', basis: '七个工作日' })
})
