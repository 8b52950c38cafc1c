import { expect, test } from 'vitest'
import { isIndependent, isRaised, isRepeated, isUrgent } from '#src/complaints/case-flags.ts'
import { toRoute } from '#src/complaints/routing/to-route.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

const rules = toRules()

test.each(['孩子摔倒了，头上流血', '頭上流 血了', '老师说孩子走丢了', '没有流血'])(
  '“%s” is looked at at once',
  (narrative) => {
    expect(isUrgent(rules, narrative, 'fees')).toBe(true)
  },
)

test.each(['饭菜太咸', '', '流水账，血压高'])('“%s” is not urgent', (narrative) => {
  expect(isUrgent(rules, narrative, 'fees')).toBe(false)
})

test('an urgent word in which nothing can be read makes nothing urgent', () => {
  const blank = toRules({ urgentWords: ['\u200b', '流血'] })
  expect(isUrgent(blank, '饭菜太咸', 'fees')).toBe(false)
  expect(isUrgent(blank, '流血', 'fees')).toBe(true)
})

test('a dangerous matter is urgent whatever is written', () => {
  expect(isUrgent(rules, '', 'harm')).toBe(true)
})

test('urgent words never change who gets a complaint', () => {
  const without = toRules({ urgentWords: [] })
  for (const { id } of rules.matters) {
    expect(isUrgent(rules, '孩子流血', id)).toBe(true)
    expect(toRoute(rules, id, ['某某托育园'])).toEqual(toRoute(without, id, ['某某托育园']))
  }
})

const NOW = new Date('2026-11-20T02:00:00Z')
const earlier = (filedAt: string, sourceKey = 'k1.a') => ({ filedAt, sourceKey })

test.each([
  ['a day later, from the same source', '2026-11-19T02:00:00Z', 'k1.a', true],
  ['a second less than a day later, from the same source', '2026-11-19T02:00:01Z', 'k1.a', false],
  ['at once, from another source', '2026-11-20T02:00:00Z', 'k1.b', true],
  ['at once, from a source nobody can compare any more', '2026-11-20T01:00:00Z', 'k0.b', false],
  ['a day later, from a source nobody can compare any more', '2026-11-18T01:00:00Z', 'k0.a', true],
  ['before a clock that was set back, from the same source', '2026-11-20T03:00:00Z', 'k1.a', false],
])('a complaint %s', (_what, filedAt, sourceKey, independent) => {
  expect(isIndependent(NOW, 'k1.a', earlier(filedAt, sourceKey))).toBe(independent)
})

test('the first complaint about a place raises nothing', () => {
  expect(isRaised(NOW, 'k1.a', [])).toBe(false)
})

test('the same person trying again raises nothing', () => {
  expect(
    isRaised(NOW, 'k1.a', [earlier('2026-11-20T01:00:00Z'), earlier('2026-11-20T01:30:00Z')]),
  ).toBe(false)
})

test('a second independent complaint within twelve months is raised', () => {
  const again = [earlier('2026-11-20T01:00:00Z'), earlier('2025-11-20T02:00:00Z')]
  expect(isRaised(NOW, 'k1.a', again)).toBe(true)
})

test('what is more than twelve months old counts no more', () => {
  expect(isRaised(NOW, 'k1.a', [earlier('2025-11-20T01:59:59Z', 'k0.b')])).toBe(false)
})

const DAY_MS = 24 * 60 * 60 * 1000

test('a complainant is told of other complaints about the place, of later ones after a week', () => {
  const own = { reference: 'own', filedAt: '2026-06-01T02:00:00.000Z', sourceKey: 'day.one' }
  const toOther = (filedAt: string, sourceKey = 'other.two') => [
    own,
    { reference: 'other', filedAt, sourceKey },
  ]
  const told = (days: number, ...other: Parameters<typeof toOther>) =>
    isRepeated(new Date(Date.parse(own.filedAt) + days * DAY_MS), own, toOther(...other))
  expect(told(0, '2026-05-01T02:00:00.000Z')).toBe(true)
  expect(told(0, '2025-05-01T02:00:00.000Z')).toBe(false)
  expect(told(10, '2026-06-09T02:00:00.000Z')).toBe(false)
  expect(told(15, '2026-06-09T02:00:00.000Z')).toBe(true)
  expect(told(900, '2027-07-01T02:00:00.000Z')).toBe(false)
  expect(isRepeated(new Date('2027-01-01'), own, [own])).toBe(false)
  // The same telephone, an hour before: somebody tried again.
  expect(told(30, '2026-06-01T01:00:00.000Z', 'day.one')).toBe(false)
})
