import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '#src/complaints/answers.ts'
import { toContentHash } from '#src/complaints/seal/keyed-hash.ts'

const TOKEN = 'a token of a form'
const answers = fc.record<Answers>(
  {
    place: fc.constant({ centreId: 'a' }),
    matter: fc.string(),
    narrative: fc.string({ unit: 'grapheme' }),
    when: fc.record({ year: fc.integer(), unknown: fc.boolean() }),
    files: fc.constant([]),
  },
  { requiredKeys: ['files'] },
)

const hash = (answers: Answers, rest: { noticeVersion?: string; receivers?: string[] } = {}) =>
  toContentHash(TOKEN, { answers, noticeVersion: '2026-1', receivers: ['health'], ...rest })

test('the same answers have the same hash, in whatever order they are kept', () => {
  let turnedRound = 0
  fc.assert(
    fc.property(answers, (given) => {
      const turned = Object.fromEntries(Object.entries(given).reverse()) as Answers
      turnedRound += Number(JSON.stringify(turned) !== JSON.stringify(given))
      expect(hash(turned)).toBe(hash(given))
    }),
  )
  expect(turnedRound).toBeGreaterThan(50)
})

test('any changed answer has another hash', () => {
  fc.assert(
    fc.property(answers, fc.string({ unit: 'grapheme' }), (given, narrative) => {
      fc.pre(given.narrative !== narrative)
      expect(hash({ ...given, narrative })).not.toBe(hash(given))
    }),
  )
  const told = { files: [], narrative: '打人' }
  const seen = { answers: told, noticeVersion: '2026-1', receivers: ['health'] }
  expect(toContentHash('another token', seen)).not.toBe(hash(told))
  expect(hash({ ...told, matter: 'harm' })).not.toBe(hash(told))
})

test('nobody is taken to agree to another notice, or to other authorities, than stood on the page', () => {
  const told = { files: [], narrative: '打人' }
  expect(hash(told, { noticeVersion: '2026-2' })).not.toBe(hash(told))
  expect(hash(told, { receivers: ['health', 'police'] })).not.toBe(hash(told))
})
