import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { toRefusals } from '#src/publishing/publish-gates.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const TODAY = '2026-11-29'

const gates = (rows: number, badRows: number, centres: number, centresBefore: number) =>
  toRefusals(
    {
      report: { files: [], unreadFiles: [], counts: { rows, badRows, centres } },
      snapshot: { centres: [] },
    },
    { centres: centresBefore },
    TODAY,
  ).map(({ gate }) => gate)

type List = { files?: string[]; unreadFiles?: string[]; centres: Centre[] }

/** What stands against a list after another one that was published. */
const between = (before: List, now: List) =>
  toRefusals(
    {
      report: {
        files: now.files ?? [],
        unreadFiles: now.unreadFiles ?? [],
        counts: { rows: now.centres.length, badRows: 0, centres: now.centres.length },
      },
      snapshot: { centres: now.centres },
    },
    { centres: before.centres.length, files: before.files, snapshot: { centres: before.centres } },
    TODAY,
  )

const toCentres = (count: number, change: (at: number) => Partial<Centre> = () => ({})) =>
  Array.from(
    { length: count },
    (_, at): Centre => ({
      ...BARE_CENTRE,
      id: `c-${at}`,
      legalName: `示例第${at}托育园`,
      filedOn: '2025-01-01',
      phones: ['0591-00000201'],
      ...change(at),
    }),
  )

test.each([
  ['no bad row', 0, []],
  ['exactly a tenth', 10, []],
  ['one more', 11, ['badRows']],
  ['all but one', 99, ['badRows']],
])('of a hundred rows, %s', (_what, bad, expected) => {
  expect(gates(100, bad, 100, 100)).toEqual(expected)
})

test.each([
  ['as many as before', 100, []],
  ['a fifth less', 80, []],
  ['one less than that', 79, ['lostCentres']],
  ['one centre', 1, ['lostCentres']],
  ['none: then nothing else matters', 0, ['noCentres']],
  ['more than before', 300, []],
])('of a hundred centres before, %s', (_what, centres, expected) => {
  expect(gates(100, 0, centres, 100)).toEqual(expected)
})

test('the first release loses nothing, and both gates can close at once', () => {
  expect(gates(10, 0, 1, 0)).toEqual([])
  expect(gates(10, 2, 7, 10)).toEqual(['badRows', 'lostCentres'])
})

test('shares are the same for every size of list', () => {
  for (let size = 10; size <= 2000; size += 10) {
    expect([size, gates(size, size / 10, size, size)]).toEqual([size, []])
    expect(gates(size, size / 10 + 1, size, size)).toEqual(['badRows'])
    expect([size, gates(size, 0, size * 0.8, size)]).toEqual([size, []])
    expect(gates(size, 0, size * 0.8 - 1, size)).toEqual(['lostCentres'])
  }
})

test('a list that could not be read, and one that is gone, are named', () => {
  const centres = toCentres(10)
  const refusals = between(
    { files: ['收费.csv', '名单.xlsx'], centres },
    { files: ['名单.xlsx'], unreadFiles: ['名单.xlsx'], centres },
  )
  expect(refusals).toEqual([
    { gate: 'unreadFiles', files: ['名单.xlsx'] },
    { gate: 'missingFiles', files: ['收费.csv'] },
  ])
  expect(refusals.map(toRefusalLine).join()).toMatch(/名单\.xlsx.*收费\.csv/)
})

test.each([
  ['a tenth', 10, []],
  ['one more', 11, [{ gate: 'emptiedField', field: '联系电话', now: 89, before: 100 }]],
  ['all', 100, [{ gate: 'emptiedField', field: '联系电话', now: 0, before: 100 }]],
])('of a hundred telephones %s are gone', (_what, lost, expected) => {
  const now = toCentres(100, (at) => (at < lost ? { phones: [] } : {}))
  expect(between({ centres: toCentres(100) }, { centres: now })).toEqual(expected)
})

test('centres that left take their fields along, which is told once, as centres', () => {
  const refusals = between({ centres: toCentres(100) }, { centres: toCentres(70) })
  expect(refusals.map(({ gate }) => gate)).toEqual(['lostCentres'])
})

test('what ends by itself, and one field of a few, stops nobody', () => {
  const penalties = [{ decidedOn: '2026-01-01', summary: '示例' }]
  const before = toCentres(20, (at) => (at < 2 ? { penalties, brand: '示例' } : {}))
  const now = toCentres(20, (at) => (at < 1 ? { brand: '示例' } : {}))
  expect(between({ centres: before }, { centres: now })).toEqual([])
})

test('a withdrawn centre that is filed again without a new day is named, with a new one it is not', () => {
  const withdrawn = (at: number) => (at === 3 ? { withdrawnOn: '2026-01-01' } : {})
  const before = { centres: toCentres(20, withdrawn) }
  expect(between(before, { centres: toCentres(20) })).toEqual([
    { gate: 'revived', names: ['示例第3托育园'] },
  ])
  const again = toCentres(20, (at) => (at === 3 ? { filedOn: '2026-06-01' } : {}))
  expect(between(before, { centres: again })).toEqual([])
})

test('filings that end in a tenth of the centres at once are told with their numbers', () => {
  const now = toCentres(20, (at) => (at < 3 ? { withdrawnOn: '2026-11-01' } : {}))
  const [refusal, ...others] = between({ centres: toCentres(20) }, { centres: now })
  expect(others).toEqual([])
  expect(refusal).toEqual({ gate: 'noLongerFiled', noLonger: 3, filed: 20 })
  const two = toCentres(20, (at) => (at < 2 ? { withdrawnOn: '2026-11-01' } : {}))
  expect(between({ centres: toCentres(20) }, { centres: two })).toEqual([])
})
