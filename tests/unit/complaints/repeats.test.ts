import { expect, test } from 'vitest'
import { isIndependent, isRaised } from '#src/complaints/case-flags.ts'

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
