import { expect, test } from 'vitest'
import type { FieldChange } from '#src/changes/centre-change.ts'
import { type ChangeRecord, toHistory } from '#src/changes/history.ts'

const publish = (at: string, ...fields: FieldChange[]): ChangeRecord => ({
  id: at,
  at,
  on: at.slice(0, 10),
  changes: [{ id: 'a', name: '甲园', subdistrictCode: '1', kind: 'changed', fields }],
})
const tell = (...records: ChangeRecord[]) =>
  toHistory(records, '2026-11-20').changes.map(({ on, fields }) => ({ on, fields }))
const phones = (before: string | undefined, after: string | undefined): FieldChange => ({
  field: 'phones',
  ...(before ? { before } : {}),
  ...(after ? { after } : {}),
})

test('what was changed and changed back on one day is not told', () => {
  const wrong = publish('2026-11-19T01:00:00Z', phones('1', '2'))
  const right = publish('2026-11-19T02:00:00Z', phones('2', '1'))
  expect(tell(wrong, right)).toEqual([])
  expect(
    tell(
      publish('2026-11-19T01:00:00Z', phones(undefined, '2')),
      publish('2026-11-19T02:00:00Z', phones('2', undefined)),
    ),
  ).toEqual([])
})

test('of several changes of a day the first words and the last are told', () => {
  const first = publish('2026-11-19T01:00:00Z', phones('1', '2'), {
    field: 'places',
    before: '30',
    after: '40',
  })
  const last = publish('2026-11-19T02:00:00Z', phones('2', '3'))
  expect(tell(first, last)).toEqual([
    {
      on: '2026-11-19',
      fields: [phones('1', '3'), { field: 'places', before: '30', after: '40' }],
    },
  ])
})

test('what was changed back on another day is told on both', () => {
  const wrong = publish('2026-11-18T01:00:00Z', phones('1', '2'))
  const right = publish('2026-11-19T01:00:00Z', phones('2', '1'))
  expect(tell(wrong, right)).toHaveLength(2)
})

test('records of authorities are told one by one, and words that may not be told are not held against each other', () => {
  const found = (before: string | undefined, after: string | undefined) => ({
    ...phones(before, after),
    field: 'penalties',
  })
  const day = [
    publish('2026-11-19T01:00:00Z', found('1', '2'), { field: 'address' }),
    publish('2026-11-19T02:00:00Z', found('2', '1'), { field: 'address' }),
  ]
  expect(tell(...day)[0]?.fields).toHaveLength(4)
})
