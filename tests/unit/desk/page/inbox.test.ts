import { expect, test } from 'vitest'
import type { ListedCase } from '#src/desk/api/case-view.ts'
import { findRows, type InboxRow, toInboxRows } from '#src/desk/page/inbox/inbox-row.ts'
import { toNames } from '#src/desk/page/published-names.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

const NOW = new Date('2026-11-29T02:00:00.000Z')
const published = {
  now: NOW.toISOString(),
  isClockFixed: true,
  rules: toRules(),
  subdistricts: [],
  centres: [{ id: 'gl-1', names: ['长颈鹿托育园'] }],
}
const names = toNames(published)

const toListed = (reference: string, parts: Partial<ListedCase> = {}): ListedCase => {
  const filedAt = parts.filedAt ?? '2026-11-28T02:00:00.000Z'
  return {
    reference,
    matter: 'sickness',
    centreId: null,
    placeTag: null,
    subdistrictCode: null,
    authority: 'health',
    copies: [],
    holder: 'health',
    listNumber: 1,
    assignedTo: null,
    mergedInto: null,
    onHold: false,
    urgent: false,
    toVerify: false,
    raised: false,
    noticeVersion: '2026-1',
    promises: [{ id: 'done', label: '办结', on: '2026-12-10', estimated: false, basis: '' }],
    state: 'received',
    outcome: null,
    filedAt,
    changedAt: filedAt,
    version: 1,
    sees: 'all',
    moments: [{ at: filedAt, kind: 'filed', actor: 'complainant', state: 'received' }],
    ...parts,
  }
}

const toRows = (cases: ListedCase[], looked = {}): InboxRow[] =>
  toInboxRows(cases, { published, names, looked, now: NOW, self: 'own key', unsigned: [] })

const due = (on: string) => [{ id: 'done', label: '办结', on, estimated: false, basis: '' }]
const ended = {
  at: '2026-11-28T05:00:00.000Z',
  kind: 'stateChanged',
  actor: 'desk',
  state: 'closed',
} as const

test('what is over stands first, then what is urgent, then what ends first, and ended cases last', () => {
  const rows = toRows([
    toListed('A', { promises: due('2026-12-05') }),
    toListed('B', { promises: due('2026-11-20') }),
    toListed('C', { promises: due('2026-12-25'), urgent: true }),
    toListed('D', { state: 'closed', outcome: 'nothingFound', moments: [ended] }),
    toListed('E', { promises: [] }),
  ])
  expect(rows.map(({ complaint }) => complaint.reference).slice(0, 3)).toEqual(['B', 'C', 'A'])
})

test('a row says how many days are left', () => {
  const daysOf = (on: string) => toRows([toListed('A', { promises: due(on) })])[0]?.due
  expect(daysOf('2026-11-29')).toEqual({ kind: 'due', days: 0 })
  expect(daysOf('2026-11-26')).toEqual({ kind: 'due', days: -3 })
  expect(daysOf('2026-12-01')).toEqual({ kind: 'due', days: 2 })
})

test('what an officer has not seen is new, and what changed or was written since he looked', () => {
  const newsOf = (looked: object, parts: Partial<ListedCase> = {}) =>
    toRows([toListed('A', { version: 3, ...parts })], looked)[0]?.news
  expect(newsOf({})).toBe('fresh')
  expect(newsOf({ A: 2 })).toBe('changed')
  expect(newsOf({ A: 3 })).toBeNull()
  const filed = toListed('A').moments
  const note = { at: ended.at, kind: 'noteAdded', actor: 'complainant', state: null } as const
  expect(newsOf({ A: 3 }, { moments: [...filed, note] })).toBe('written')
})

test('views and words narrow the list down', () => {
  const rows = toRows(
    [
      toListed('7KX4-M2PA', { centreId: 'gl-1' }),
      toListed('AAAA-AAAA', { urgent: true, promises: due('2026-11-01') }),
      toListed('DDDD-DDDD', { assignedTo: 'own key' }),
      toListed('BBBB-BBBB', { state: 'withdrawn', changedAt: '2026-11-20T02:00:00.000Z' }),
      toListed('CCCC-CCCC', { state: 'closed', outcome: 'nothingFound' }),
    ],
    { '7KX4-M2PA': 1 },
  )
  const found = (view: Parameters<typeof findRows>[1], typed = '') =>
    findRows(rows, view, typed).map(({ complaint }) => complaint.reference)
  expect(found('open')).toEqual(['AAAA-AAAA', '7KX4-M2PA', 'DDDD-DDDD'])
  expect(found('mine')).toEqual(['DDDD-DDDD'])
  expect(found('overdue')).toEqual(['AAAA-AAAA'])
  expect(found('closed')).toEqual(['CCCC-CCCC', 'BBBB-BBBB'])
  expect(found('news')).toContain('BBBB-BBBB')
  expect(found('news')).not.toContain('7KX4-M2PA')
  expect(found('open', '长颈鹿 生病')).toEqual(['7KX4-M2PA'])
  expect(found('open', '７kx4m2pa')).toEqual(['7KX4-M2PA'])
  expect(found('open', '没有的词')).toEqual([])
})

test('questions that wait for an answer stand in a view of their own, found by their name', () => {
  const rows = toRows([
    toListed('AAAA-AAAA', { matter: 'enquiry' }),
    toListed('BBBB-BBBB', { matter: 'enquiry', state: 'closed', moments: [ended] }),
    toListed('CCCC-CCCC'),
  ])
  const found = (view: 'enquiries' | 'open', typed = '') =>
    findRows(rows, view, typed).map(({ complaint }) => complaint.reference)
  expect(found('enquiries')).toEqual(['AAAA-AAAA'])
  expect(found('open', '咨询')).toEqual(['AAAA-AAAA'])
})
