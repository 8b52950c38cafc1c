import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import type { CentreChange } from '#src/changes/centre-change.ts'
import { type HistoryRecord, toHistory, toUntoldDays } from '#src/changes/history.ts'
import { findDiffering, toCentreChanges } from '#src/changes/to-centre-changes.ts'
import { toFieldChanges } from '#src/changes/to-field-changes.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const ON = '2026-11-20'
const toChanges = (after: Partial<Centre>, before = FULL_CENTRE) =>
  toFieldChanges(before, { ...before, ...after }, generateRegion(), ON)

const toSnapshot = (centres: Centre[], formerIds = {}) => ({
  regionCode: '350102',
  version: '000000000000',
  centres,
  formerIds,
})

test('a change is told in words, with where the newer value comes from and as of when', () => {
  const provenance = {
    ...FULL_CENTRE.provenance,
    places: { source: 'filingSystem', asOf: '2026-11-19', authority: '示例卫健局' },
  } as const
  expect(toChanges({ places: 60, provenance })).toEqual([
    {
      field: 'places',
      before: String(FULL_CENTRE.places),
      after: '60',
      source: 'filingSystem',
      asOf: '2026-11-19',
      authority: '示例卫健局',
    },
  ])
})

test('a withdrawal changes the day and the state', () => {
  expect(toChanges({ withdrawnOn: '2026-11-01' })).toMatchObject([
    { field: 'filingState', before: '已备案', after: '已注销备案' },
    { field: 'withdrawnOn', after: '2026-11-01' },
  ])
})

test('each value that is new of a shipped centre is told with where it comes from', async () => {
  const { snapshot, region } = await loadFilings({ contentDir: 'content', region: 'gulou' })
  const untold = snapshot.centres.flatMap((centre) =>
    toFieldChanges({ ...BARE_CENTRE, legalName: centre.legalName }, centre, region, ON)
      .filter(({ source }) => !source)
      .map(({ field }) => field),
  )
  // That follows from all lists together.
  expect([...new Set(untold)]).toEqual(['inLatestList'])
})

test('a state that turned is told with the source of the day it turned on', () => {
  const withdrawal = { source: 'siteCheck', asOf: '2026-11-19', authority: '示例卫健局' } as const
  const provenance = { ...FULL_CENTRE.provenance, withdrawnOn: withdrawal }
  expect(toChanges({ withdrawnOn: '2026-11-18', provenance })[0]).toMatchObject({
    field: 'filingState',
    ...withdrawal,
  })
})

test('what is taken away and what is only now provided are told as gaps', () => {
  const [gone] = toChanges({ phones: [] })
  expect(gone).toMatchObject({ field: 'phones', before: FULL_CENTRE.phones.join('；') })
  expect(gone).not.toHaveProperty('after')
})

test('places that move from one class to another are told, though their sum is the same', () => {
  const toGroups = (infant: number, toddler: number) => ({
    classGroups: [
      { classGroup: 'infant' as const, classes: 1, places: infant },
      { classGroup: 'youngToddler' as const, places: toddler },
    ],
  })
  const before = { ...FULL_CENTRE, ...toGroups(10, 20) }
  expect(toChanges({ ...toGroups(12, 18) }, before)).toMatchObject([
    {
      field: 'classPlaces',
      before: '乳儿班 1个班 10个托位；托小班 20个托位',
      after: '乳儿班 1个班 12个托位；托小班 18个托位',
    },
  ])
})

test('a report of the same on a later day changes nothing, and neither does a newer source', () => {
  const groups = [
    { classGroup: 'infant', availability: 'limited', availabilityOn: '2026-11-01' },
  ] as const
  const before = { ...FULL_CENTRE, classGroups: [...groups] }
  const classGroups = groups.map((group) => ({ ...group, availabilityOn: '2026-11-19' }))
  const provenance = { places: { source: 'centreReport', asOf: '2026-11-19' } } as const
  expect(toChanges({ classGroups, provenance }, before)).toEqual([])
})

test('of records their number is told, and what is still open', () => {
  const found = { foundOn: '2026-10-01', severity: 'minor', summary: '示例问题' } as const
  const before = { ...BARE_CENTRE, violations: [found] }
  const after = [{ ...found, correctedOn: '2026-10-09' }]
  expect(toChanges({ violations: after }, before)).toMatchObject([
    { field: 'violations', before: '1条，1条没有改正日期', after: '1条，都已改正' },
  ])
  expect(toChanges({}, before)).toEqual([])
})

test('a penalty is told without its words, and no longer than it may be shown', () => {
  const penalty = { decidedOn: '2026-11-01', summary: '示例处罚', publishedUntil: '2026-12-01' }
  const fields = toChanges({ penalties: [penalty] }, BARE_CENTRE)
  expect(fields).toEqual([{ field: 'penalties', of: '2026-11-01', until: '2026-12-01' }])
  const change = { kind: 'changed', id: 'a', name: '示例', subdistrictCode: '1', fields } as const
  const record = { id: '1', at: '2026-11-02T00:00:00Z', on: '2026-11-02', changes: [change] }
  expect(toHistory([record], '2026-12-01').changes).toHaveLength(1)
  expect(toHistory([record], '2026-12-02').changes).toEqual([])
})

test('a count of what was found is told for three years, also of what was kept without a last day', () => {
  const found = { foundOn: '2026-10-01', severity: 'minor', summary: '示例' } as const
  const fields = toChanges({ violations: [{ ...found, correctedOn: '2026-10-09' }] }, BARE_CENTRE)
  expect(fields).toMatchObject([{ field: 'violations', until: '2029-10-01' }])
  const told = (day: string, of: object[]) =>
    toHistory([toRecord('2026-11-02', { fields: of })], day).changes.length
  expect([told('2029-10-01', fields), told('2029-10-02', fields)]).toEqual([1, 0])
  const kept = fields.map(({ until: _, ...field }) => field)
  expect([told('2029-11-02', kept), told('2029-11-03', kept)]).toEqual([1, 0])
  expect(toUntoldDays([toRecord('2026-11-02', { fields })])).toEqual(['2029-10-02'])
})

test('an old problem that is put right is told on that day, not after its three years', () => {
  const old = { foundOn: '2020-01-01', severity: 'minor', summary: '示例' } as const
  const before = { ...BARE_CENTRE, violations: [old] }
  const [field] = toChanges({ violations: [{ ...old, correctedOn: '2026-11-01' }] }, before)
  expect(field).toMatchObject({ field: 'violations', until: ON })
})

test('a penalty without a last day is told for three years, a revoked one never', () => {
  const penalty = { decidedOn: '2026-06-12', summary: '示例处罚' }
  expect(toChanges({ penalties: [penalty] }, BARE_CENTRE)).toEqual([
    { field: 'penalties', of: '2026-06-12', until: '2029-06-12' },
  ])
  const revoked = { ...penalty, publishedUntil: '2027-06-12', appeal: 'revoked' } as const
  expect(toChanges({ penalties: [revoked] }, BARE_CENTRE)).toEqual([])
})

const toRecord = (on: string, change: object) => ({
  id: on,
  at: `${on}T00:00:00Z`,
  on,
  changes: [
    { kind: 'changed', id: 'a', name: '示例', subdistrictCode: '1', ...change } as CentreChange,
  ],
})

test('a penalty that is revoked, or that leaves the list, is told no longer', () => {
  const penalty = { decidedOn: '2026-06-12', summary: '示例处罚' }
  const [came] = [toChanges({ penalties: [penalty] }, BARE_CENTRE)]
  for (const penalties of [[], [{ ...penalty, appeal: 'revoked' } as const]]) {
    const went = toChanges({ penalties }, { ...BARE_CENTRE, penalties: [penalty] })
    const records = [
      toRecord('2026-07-01', { fields: came }),
      toRecord('2026-08-01', { fields: went }),
    ]
    expect(toHistory(records.slice(0, 1), ON).changes).toHaveLength(1)
    expect(toHistory(records, ON).changes).toEqual([])
  }
})

test('where a home is, is told neither when its address goes nor in what was told before', () => {
  const home = { institutionType: 'homePoint', address: undefined } as const
  const [differing] = [{ before: FULL_CENTRE, after: { ...FULL_CENTRE, ...home } as Centre }]
  const [change] = toCentreChanges([differing], generateRegion(), ON, () => false)
  const address = change?.kind === 'changed' && change.fields.find((one) => one.field === 'address')
  expect(address).toMatchObject({ field: 'address' })
  expect(JSON.stringify(change)).not.toContain(FULL_CENTRE.address)
  const moved = [{ field: 'address', before: '示例路9号', after: FULL_CENTRE.address }]
  const records = [toRecord('2026-07-01', { fields: moved }), toRecord('2026-08-01', change ?? {})]
  expect(JSON.stringify(toHistory(records.slice(0, 1), ON))).toContain('示例路9号')
  const { changes } = toHistory(
    records.map((record) => ({
      ...record,
      changes: record.changes.map((one) => ({ ...one, id: 'a' })),
    })),
    ON,
  )
  expect(changes).toHaveLength(2)
  expect(JSON.stringify(changes)).not.toMatch(/示例路/)
})

test.each(['13912345678', '139 1234 5678', '139-1234-5678'])(
  'of a mobile number that comes or goes (%s), no digit is kept',
  (mobile) => {
    const before = { ...FULL_CENTRE, phones: [mobile] }
    const [gone] = toChanges({ phones: ['0591-87100000'] }, before)
    expect(gone).toMatchObject({ before: '（手机号码）', after: '0591-87100000' })
    const [came] = toChanges({ phones: [mobile] })
    expect(came).toMatchObject({ after: '（手机号码）' })
  },
)

test('a centre that is gone is told for five years', () => {
  const change = {
    kind: 'lost',
    id: 'a',
    name: '示例',
    subdistrictCode: '1',
    centre: BARE_CENTRE,
  } as const
  const record = { id: '1', at: '2026-11-02T00:00:00Z', on: '2026-11-02', changes: [change] }
  expect(toHistory([record], '2031-11-01').gone).toHaveLength(1)
  expect(toHistory([record], '2031-11-02').gone).toEqual([])
})

test('of a point on the map only that it moved is told', () => {
  const locationWgs84 = { lat: 26.09, lng: 119.31, sourceDatum: 'gcj02' } as const
  expect(toChanges({ locationWgs84 })).toMatchObject([{ field: 'position' }])
})

test('a home point that moves within its subdistrict tells nothing', () => {
  const home = { ...FULL_CENTRE, institutionType: 'homePoint' } as const
  expect(toChanges({ locationWgs84: undefined }, home)).toEqual([])
})

test('new, returned, lost: each once, and a centre whose number was joined to another is not lost', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ ...BARE_CENTRE, id })) as [
    Centre,
    Centre,
    Centre,
    Centre,
  ]
  const differing = findDiffering(toSnapshot([a, b, c]), toSnapshot([a, d], { c: 'a' }))
  const changes = toCentreChanges(differing, generateRegion(), ON, (id) => id === 'd')
  expect(changes.map(({ kind, id }) => [kind, id])).toEqual([
    ['returned', 'd'],
    ['lost', 'b'],
  ])
  expect(changes[1]).toMatchObject({ centre: b })
})

test('what is taken back counts as a later telling of the same day', () => {
  const at = (id: string) => ({
    ...toRecord(ON, { fields: [{ field: 'places', after: id }] }),
    id,
    at: `${ON}T0${id}:00:00Z`,
  })
  const back = { id: '3', at: `${ON}T03:00:00Z`, on: '2026-11-21', back: ['2'], again: [] }
  const again = { ...back, id: '4', at: `${ON}T04:00:00Z`, back: [], again: ['2'] }
  const tell = (...records: HistoryRecord[]) =>
    toHistory(records, '2026-11-21').changes.map(({ times, fields }) => [times, fields.length])
  expect(tell(at('1'))).toEqual([[undefined, 1]])
  expect(tell(at('1'), at('2'))).toEqual([[2, 2]])
  expect(tell(at('1'), at('2'), back)).toEqual([[3, 1]])
  expect(tell(at('1'), at('2'), back, again)).toEqual([[4, 2]])
})

test('what changed twice on a day is told as one change with all of it, what came last first', () => {
  const at = (id: string, field: string, on = ON) => ({
    ...toRecord(on, { fields: [{ field, after: '1' }] }),
    id,
    at: `${on}T0${id}:00:00Z`,
  })
  const records = [at('1', 'places'), at('2', 'phones'), at('3', 'phones', '2026-11-21')]
  const { changes } = toHistory(records, '2026-11-21')
  expect(
    changes.map(({ on, times, fields }) => [on, times, fields.map(({ field }) => field)]),
  ).toEqual([
    ['2026-11-21', undefined, ['phones']],
    [ON, 2, ['phones', 'places']],
  ])
})
