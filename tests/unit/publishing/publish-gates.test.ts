import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { NO_FILES } from '#tests/support/no-files.ts'

const TODAY = '2026-11-29'

const gates = (listRows: number, badListRows: number, centres: number, centresBefore: number) =>
  toRefusals(
    {
      report: { ...NO_FILES, counts: { listRows, badListRows, centres } },
      snapshot: { centres: [] },
    },
    { centres: centresBefore },
    TODAY,
  ).map(({ gate }) => gate)

type List = { lists?: Partial<typeof NO_FILES>; centres: Centre[] }

/** What stands against a list after another one that was published. */
const between = (before: List, now: List) =>
  toRefusals(
    {
      report: {
        ...NO_FILES,
        ...now.lists,
        counts: { listRows: now.centres.length, badListRows: 0, centres: now.centres.length },
      },
      snapshot: { centres: now.centres },
    },
    {
      centres: before.centres.length,
      files: before.lists?.files,
      snapshot: { centres: before.centres },
    },
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
  expect(gates(10, 3, 7, 10)).toEqual(['badRows', 'lostCentres'])
})

test('two faults of the pen do not stop a small list; a list of little else does', () => {
  expect(gates(12, 2, 12, 12)).toEqual([])
  expect(gates(12, 3, 12, 12)).toEqual(['badRows'])
  expect(gates(2, 2, 2, 2)).toEqual(['badRows'])
})

test('shares are the same for every size of list', () => {
  for (let size = 20; size <= 2000; size += 10) {
    expect([size, gates(size, size / 10, size, size)]).toEqual([size, []])
    expect(gates(size, size / 10 + 1, size, size)).toEqual(['badRows'])
    expect([size, gates(size, 0, size * 0.8, size)]).toEqual([size, []])
    expect(gates(size, 0, size * 0.8 - 1, size)).toEqual(['lostCentres'])
  }
})

test.each([
  ['one less than a tenth', 9, []],
  ['a tenth', 10, [{ gate: 'emptiedField', field: '联系电话', now: 90, before: 100 }]],
  ['all', 100, [{ gate: 'emptiedField', field: '联系电话', now: 0, before: 100 }]],
])('of a hundred telephones %s are gone', (_what, lost, expected) => {
  const now = toCentres(100, (at) => (at < lost ? { phones: [] } : {}))
  expect(between({ centres: toCentres(100) }, { centres: now })).toEqual(expected)
})

test('centres that left take their fields along, which is told once, as centres', () => {
  const refusals = between({ centres: toCentres(100) }, { centres: toCentres(70) })
  expect(refusals.map(({ gate }) => gate)).toEqual(['lostCentres'])
})

test('what ended by itself, and one field of a few, stops nobody', () => {
  const ended = {
    penalties: [{ decidedOn: '2022-01-01', summary: '示例' }],
    violations: [
      {
        foundOn: '2022-01-01',
        severity: 'minor' as const,
        summary: '示例',
        correctedOn: '2022-02-01',
      },
    ],
    suspendedFrom: '2026-01-01',
    suspendedTo: '2026-02-01',
  }
  const before = toCentres(20, (at) => (at < 2 ? { ...ended, brand: '示例' } : {}))
  const now = toCentres(20, (at) => (at < 1 ? { brand: '示例' } : {}))
  expect(between({ centres: before }, { centres: now })).toEqual([])
})

test.each([
  ['处罚记录', { penalties: [{ decidedOn: '2026-01-01', summary: '示例' }] }],
  ['违规记录', { violations: [{ foundOn: '2020-01-01', severity: 'minor', summary: '示例' }] }],
  ['检查记录', { inspections: [{ inspectedOn: '2026-01-01', result: '合格' }] }],
  ['暂停服务起', { suspendedFrom: '2026-12-20' }],
  ['注销日期', { withdrawnOn: '2026-12-20' }],
  ['备案有效期', { filedUntil: '2030-01-01' }],
] as [string, Partial<Centre>][])(
  '%s that would still be told, and is gone with its column, is missed',
  (field, had) => {
    const before = toCentres(20, (at) => (at < 2 ? had : {}))
    expect(between({ centres: before }, { centres: toCentres(20) })).toEqual([
      { gate: 'emptiedField', field, now: 0, before: 2 },
    ])
  },
)

test('a penalty that was revoked is told by its list, not missed', () => {
  const penalty = { decidedOn: '2026-01-01', summary: '示例' }
  const revoked = { penalties: [{ ...penalty, appeal: 'revoked' as const }] }
  const before = toCentres(20, () => ({ penalties: [penalty] }))
  expect(between({ centres: before }, { centres: toCentres(20, () => revoked) })).toEqual([])
})

test.each([
  [
    '全日托收费',
    { services: [{ serviceType: 'fullDay', feeInYuan: 2000 }] },
    { services: [{ serviceType: 'fullDay' }] },
  ],
  [
    '消防安全检查合格证明有效期',
    { certificates: [{ kind: 'fire', validTo: '2027-01-01' }, { kind: 'food' }] },
    { certificates: [{ kind: 'food' }] },
  ],
  [
    '乳儿班托位',
    { classGroups: [{ classGroup: 'infant', places: 10 }] },
    { classGroups: [{ classGroup: 'infant' }] },
  ],
  [
    '保健员人数',
    {
      staff: [
        { role: 'health', count: 1 },
        { role: 'carer', count: 3 },
      ],
    },
    { staff: [{ role: 'carer', count: 3 }] },
  ],
] as [string, Partial<Centre>, Partial<Centre>][])(
  'of what has several columns, %s is missed by itself',
  (field, had, has) => {
    const [before, now] = [toCentres(20, () => had), toCentres(20, () => has)]
    expect(between({ centres: before }, { centres: now })).toEqual([
      expect.objectContaining({ gate: 'emptiedField', now: 0, before: 20 }),
    ])
    expect(between({ centres: before }, { centres: now }).map(toRefusalLine).join()).toContain(
      field,
    )
  },
)

test.each([
  ['one neighbour gets the telephone of another', 1, []],
  ['a half of them', 10, []],
  ['one more, as when a column slips by a row', 11, ['replacedField']],
])('of twenty telephones, %s', (_what, changed, gates) => {
  const now = toCentres(20, (at) => (at < changed ? { phones: [`0591-000009${at + 10}`] } : {}))
  expect(between({ centres: toCentres(20) }, { centres: now }).map(({ gate }) => gate)).toEqual(
    gates,
  )
})

test('one day of filing for all centres is told with its column', () => {
  const before = toCentres(20, (at) => ({ filedOn: `2025-01-${at + 10}` }))
  const now = toCentres(20, () => ({ filedOn: '2026-01-01' }))
  expect(between({ centres: before }, { centres: now })).toEqual([
    { gate: 'replacedField', field: '备案日期', changed: 20, centres: 20 },
  ])
})

test.each([
  ['a fifth', 6, []],
  ['more than a fifth, as of a list that was cut off', 18, ['leftLatestList']],
  ['all', 30, ['leftLatestList']],
])('of thirty centres in the newest list %s are only in an older one', (_what, fell, gates) => {
  const before = toCentres(30, () => ({ inLatestList: true }))
  const now = toCentres(30, (at) => ({ inLatestList: at >= fell }))
  const refusals = between({ centres: before }, { centres: now })
  expect(refusals.map(({ gate }) => gate)).toEqual(gates)
  if (fell > 6) expect(refusals.map(toRefusalLine).join()).toContain(`30 家机构中有 ${fell} 家`)
})

const LISTED = { filedOn: undefined, listedState: undefined }

test.each([
  ['withdrawn by its day', { withdrawnOn: '2026-01-01' }],
  ['withdrawn by a word', { ...LISTED, listedState: { state: 'withdrawn', asOf: '2026-01-01' } }],
  ['withdrawn by a word without a day', { ...LISTED, listedState: { state: 'withdrawn' } }],
  ['unfiled by a word', { ...LISTED, listedState: { state: 'notFiled', asOf: '2026-01-01' } }],
  ['suspended by its day', { suspendedFrom: '2026-01-01' }],
  ['suspended by a word', { ...LISTED, listedState: { state: 'suspended', asOf: '2026-01-01' } }],
  ['expired by its day', { filedUntil: '2026-01-01' }],
  ['expired by a word', { ...LISTED, listedState: { state: 'expired', asOf: '2026-01-01' } }],
] as [string, Partial<Centre>][])(
  'a centre that was %s and is not any more, without a newer day, is named',
  (_what, was) => {
    const before = {
      centres: toCentres(40, (at) => (at === 3 ? was : { filedUntil: '2030-01-01' })),
    }
    const other = { filedUntil: '2030-01-01' }
    const turn = (is: Partial<Centre>) =>
      between(before, { centres: toCentres(40, (at) => (at === 3 ? is : other)) })
    const named = [{ gate: 'revived', names: ['示例第3托育园'] }]
    expect(turn({})).toEqual(named)
    expect(turn({ filedOn: '2019-01-01' })).toEqual(named)
    expect(turn({ filedOn: undefined })).toEqual(named)
    expect(turn(was)).toEqual([])
  },
)

test.each([
  ['filed anew after it was withdrawn', { withdrawnOn: '2026-01-01' }, { filedOn: '2026-06-01' }],
  [
    'filed after the list that called it unfiled',
    { ...LISTED, listedState: { state: 'notFiled', asOf: '2026-01-01' } },
    { filedOn: '2026-06-01' },
  ],
  [
    'open again, with the last day of its suspension',
    { suspendedFrom: '2026-01-01' },
    { suspendedFrom: '2026-01-01', suspendedTo: '2026-10-31' },
  ],
  ['renewed, with a new last day', { filedUntil: '2026-01-01' }, { filedUntil: '2031-01-01' }],
] as [string, Partial<Centre>, Partial<Centre>][])(
  'a centre that is %s stops nobody',
  (_what, was, is) => {
    const of = (one: Partial<Centre>) => ({ centres: toCentres(20, (at) => (at === 3 ? one : {})) })
    expect(between(of(was), of(is))).toEqual([])
  },
)

test('a filing older than the withdrawal revives nobody, though newer than the day known before', () => {
  const of = (one: Partial<Centre>) => ({ centres: toCentres(20, (at) => (at === 3 ? one : {})) })
  expect(between(of({ withdrawnOn: '2026-01-01' }), of({ filedOn: '2025-06-01' }))).toEqual([
    { gate: 'revived', names: ['示例第3托育园'] },
  ])
})

test('filings that end in a tenth of the centres at once are told with their numbers', () => {
  const now = toCentres(20, (at) => (at < 3 ? { withdrawnOn: '2026-11-01' } : {}))
  const [refusal, ...others] = between({ centres: toCentres(20) }, { centres: now })
  expect(others).toEqual([])
  expect(refusal).toEqual({ gate: 'noLongerFiled', noLonger: 3, filed: 20 })
  const two = toCentres(20, (at) => (at < 2 ? { withdrawnOn: '2026-11-01' } : {}))
  expect(between({ centres: toCentres(20) }, { centres: two })).toEqual([])
})
