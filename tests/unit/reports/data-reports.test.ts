import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportSum } from '#src/reports/report-store.ts'
import { toDataReports, toShownNeeds } from '#src/reports/to-data-reports.ts'
import { DIFFERS, MATCHES } from '#src/reports/topics.ts'

const DAYS = { asOf: '2026-11-20', since: '2025-11-20' }
const NEED = { month: '2026-10', subdistrictCode: 'a', ageInMonths: '10', serviceType: 'fullDay' }

const closed = (closedOn: string, entries = 1): ReportSum => ({
  kind: 'error',
  outcome: 'corrected',
  firstOn: '2026-11-01',
  closedOn,
  entries,
  reports: entries,
})

test('the median is the middle day of closed reports, and nothing of a few', () => {
  const days = ['2026-11-02', '2026-11-03', '2026-11-05', '2026-11-20'].map((day) => closed(day))
  expect(toDataReports(days, [], DAYS).medianDays).toBeNull()
  expect(toDataReports([...days, closed('2026-11-06')], [], DAYS).medianDays).toBe(4)
  expect(
    toDataReports([closed('2026-11-02', 3), closed('2026-11-03', 3)], [], DAYS).medianDays,
  ).toBe(1.5)
})

test('checks that found nothing take no days', () => {
  const match: ReportSum = { ...closed('2026-11-01', 9), kind: 'doorCheck', outcome: MATCHES }
  const figures = toDataReports([match], [], DAYS)
  expect(figures).toMatchObject({ matched: 9, medianDays: null, closed: { corrected: 0 } })
  expect(figures.received).toEqual({ error: 0, doorCheck: 9 })
})

test('a check of the door is one form, however much differs', () => {
  const of = (outcome: ReportSum['outcome'], closedOn: string | null): ReportSum => ({
    ...closed('2026-11-01'),
    kind: 'doorCheck',
    outcome,
    closedOn,
  })
  const mismatches = { ...of(null, null), entries: 3, reports: 3 }
  const forms = [of(MATCHES, '2026-11-01'), of(DIFFERS, '2026-11-01')]
  expect(toDataReports([mismatches, ...forms], [], DAYS)).toMatchObject({
    received: { error: 0, doorCheck: 2 },
    matched: 1,
    open: 3,
    medianDays: null,
  })
})

test('a report that came before the days told of is open, and counts where it was closed, not as received', () => {
  const old = { ...closed('2026-11-02', 5), firstOn: '2025-06-01' }
  const waits = { ...old, entries: 1, reports: 1, outcome: null, closedOn: null }
  expect(toDataReports([old, waits], [], DAYS)).toMatchObject({
    received: { error: 0 },
    open: 1,
    oldestOpenOn: '2025-06-01',
    closed: { corrected: 5 },
    medianDays: 519,
  })
})

test('small cells are one, shown when they come to ten', () => {
  const few = (ageInMonths: string, count: number) => ({ ...NEED, ageInMonths, count })
  expect(toShownNeeds([few('1', 9), few('2', 25)])).toEqual([
    { ...NEED, ageInMonths: '2', atLeast: 20 },
  ])
  expect(toShownNeeds([few('1', 9), few('2', 4)])).toEqual([
    {
      month: '2026-10',
      subdistrictCode: 'other',
      ageInMonths: 'other',
      serviceType: 'other',
      atLeast: 10,
    },
  ])
})

test('whatever was counted, nothing under ten is shown, nothing but whole tens, and no more than was counted', () => {
  const needs = array(
    record({
      month: constantFrom('2026-09', '2026-10'),
      subdistrictCode: constantFrom('a', 'b', 'any'),
      ageInMonths: constantFrom('9', '10'),
      serviceType: constantFrom('fullDay', 'any'),
      count: integer({ min: 1, max: 40 }),
    }),
  )
  assert(
    property(needs, (counted) => {
      const shown = toShownNeeds(counted)
      for (const { atLeast } of shown) expect(atLeast >= 10 && atLeast % 10 === 0).toBe(true)
      const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)
      expect(sum(shown.map(({ atLeast }) => atLeast))).toBeLessThanOrEqual(
        sum(counted.map(({ count }) => count)),
      )
    }),
  )
})
