import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Head } from '#src/record/record-entry.ts'
import { findLost, toAskedNumbers, withHead } from '#src/record/remembered-heads.ts'

const DAY = 24 * 60 * 60 * 1000
const toHead = (seq: number, day = seq): Head => ({
  seq,
  hash: String(seq).padStart(64, '0'),
  at: new Date(Date.UTC(2026, 0, 1, 4) + day * DAY).toISOString(),
})

test('a device remembers one head a day, the last one, and asks about few of them', () => {
  const many = Array.from({ length: 900 }, (_, at) => toHead(at + 1)).reduce<Head[]>(
    (kept, head) => withHead(kept, head),
    [],
  )
  expect([many.length, many.at(-1)?.seq]).toEqual([400, 900])
  const asked = toAskedNumbers(many)
  expect(asked.length).toBeLessThanOrEqual(20)
  expect([asked[0], asked.at(-1)]).toEqual([many[0]?.seq, 900])
  expect(withHead([toHead(1, 1)], toHead(2, 1))).toEqual([toHead(2, 1)])
  expect(withHead([toHead(1)], null)).toEqual([toHead(1)])
})

test('whatever entry that it remembers is gone or another one, it sees it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 20 }),
      fc.nat(),
      fc.boolean(),
      (numbers, which, isGone) => {
        const seen = numbers.toSorted((one, other) => one - other).map((seq) => toHead(seq))
        const asked = toAskedNumbers(seen)
        const same = asked.map((seq) => ({ seq, hash: toHead(seq).hash }))
        expect(findLost(seen, same)).toEqual([])
        const wrong = asked[which % asked.length] ?? 0
        const other = isGone ? null : 'f'.repeat(64)
        const changed = same.map((one) => (one.seq === wrong ? { ...one, hash: other } : one))
        expect(findLost(seen, changed)).toEqual([toHead(wrong)])
      },
    ),
  )
})
