import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { toCompleteness } from '#src/statistics/completeness.ts'
import { toPercent } from '#src/statistics/counted-centres.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const find = (centres: readonly Centre[], fact: string) =>
  toCompleteness(centres).find((one) => one.fact === fact)

const on = (asOf: string, path = 'places'): Partial<Centre> => ({
  provenance: { [path]: { source: 'centreReport', asOf } },
})

test('of a fact is told how many centres have it, and the first, the middle and the last day it is of', () => {
  const days = ['2026-03-01', '2026-01-01', '2026-02-01', '2026-01-01']
  const centres = days.map((day) => ({ ...BARE_CENTRE, places: 0, ...on(day) }))
  expect(find([...centres, BARE_CENTRE], 'places')).toEqual({
    fact: 'places',
    known: 4,
    oldest: '2026-01-01',
    middle: '2026-01-01',
    newest: '2026-03-01',
  })
  expect(find(centres.slice(0, 3), 'places')).toMatchObject({ middle: '2026-02-01' })
  expect(find([BARE_CENTRE], 'places')).toMatchObject({ known: 0, middle: undefined })
})

test('of staff the newest of its posts says how fresh it is, and a field of a like name says nothing', () => {
  const provenance = {
    'staff.carer': { source: 'centreReport', asOf: '2026-02-01' },
    'staff.health': { source: 'centreReport', asOf: '2026-01-01' },
    staffing: { source: 'centreReport', asOf: '2026-09-01' },
  } as const
  const centre: Centre = { ...BARE_CENTRE, staff: [{ role: 'carer', count: 2 }], provenance }
  expect(find([centre], 'staff')).toMatchObject({ known: 1, newest: '2026-02-01' })
})

test('a paper counts by its own kind, and a fee by the form of care it is for', () => {
  const centre: Centre = {
    ...BARE_CENTRE,
    certificates: [{ kind: 'food', validTo: '2027-01-01' }, { kind: 'fire' }],
    services: [{ serviceType: 'hourly', feeInYuan: 40 }, { serviceType: 'fullDay' }],
  }
  const known = ['foodValidTo', 'fireValidTo', 'hygieneResult', 'fullDayFeeInYuan'].map(
    (fact) => find([centre], fact)?.known,
  )
  expect(known).toEqual([1, 0, 0, 0])
})

test('a part of nothing is no part, and half is fifty in a hundred', () => {
  expect([toPercent({ value: 0, of: 0 }), toPercent({ value: 1, of: 2 })]).toEqual([0, 50])
})
