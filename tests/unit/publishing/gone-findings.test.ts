import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { findGoneFindings } from '#src/publishing/gates/gone-findings.ts'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { NO_FILES } from '#tests/support/no-files.ts'

const TODAY = '2026-11-29'
const OPEN = { foundOn: '2021-03-01', severity: 'serious', summary: '超员收托' } as const
const CORRECTED = { ...OPEN, foundOn: '2024-03-01', correctedOn: '2024-04-01' }
const PENALTY = { decidedOn: '2025-06-20', summary: '警告' }

const isGone = (was: Partial<Centre>, is: Partial<Centre>) =>
  findGoneFindings([{ was: { ...BARE_CENTRE, ...was }, is: { ...BARE_CENTRE, ...is } }], TODAY)
    .length > 0

test.each<[string, Partial<Centre>, Partial<Centre>, boolean]>([
  ['a violation nobody put right, however old', { violations: [OPEN] }, {}, true],
  ['a violation put right not three years ago', { violations: [CORRECTED] }, {}, true],
  ['a penalty', { penalties: [PENALTY] }, {}, true],
  [
    'one of two',
    { violations: [OPEN, { ...CORRECTED, summary: '餐具没有消毒' }] },
    { violations: [OPEN] },
    true,
  ],
  [
    'one of two in the same words',
    { violations: [OPEN, { ...OPEN, foundOn: '2021-08-01' }] },
    { violations: [OPEN] },
    true,
  ],
  [
    'a violation on the day of a penalty that stays',
    { violations: [{ ...OPEN, foundOn: '2025-06-20' }], penalties: [PENALTY] },
    { penalties: [PENALTY] },
    true,
  ],
  [
    'a violation that was put right long ago',
    { violations: [{ ...OPEN, correctedOn: '2021-04-01' }] },
    {},
    false,
  ],
  [
    'a penalty after its term',
    { penalties: [{ ...PENALTY, publishedUntil: '2026-11-28' }] },
    {},
    false,
  ],
  [
    'one put right since',
    { violations: [OPEN] },
    { violations: [{ ...OPEN, correctedOn: '2026-11-01' }] },
    false,
  ],
  [
    'another day of it',
    { violations: [OPEN] },
    { violations: [{ ...OPEN, foundOn: '2021-03-02' }] },
    false,
  ],
  [
    'other words for it',
    { violations: [OPEN] },
    { violations: [{ ...OPEN, summary: '收的孩子超过核定' }] },
    false,
  ],
  [
    'a penalty that was revoked',
    { penalties: [PENALTY] },
    { penalties: [{ ...PENALTY, appeal: 'revoked' }] },
    false,
  ],
])('what was told and is gone from the lists: %s', (_, was, is, isMissed) => {
  expect(isGone(was, is)).toBe(isMissed)
})

test('who publishes lists without it is told which centre, and what to do', () => {
  const before = Array.from({ length: 12 }, (_, at) => ({
    ...BARE_CENTRE,
    id: `c-${at}`,
    legalName: `示例第${at}托育园`,
    violations: [OPEN],
  }))
  const centres = before.map((one, at) => (at === 7 ? { ...one, violations: [] } : one))
  const refusals = toRefusals(
    {
      report: { ...NO_FILES, counts: { listRows: 12, badListRows: 0, centres: 12 } },
      snapshot: { centres },
    },
    { centres: 12, snapshot: { centres: before } },
    TODAY,
  )
  expect(refusals).toEqual([{ gate: 'goneFindings', names: ['示例第7托育园'] }])
  expect(refusals.map(toRefusalLine).join()).toContain('不要从表里删去')
})
