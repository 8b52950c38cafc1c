import { expect, test } from 'vitest'
import type { Moment } from '#src/desk/api/case-view.ts'
import type { HandOverView } from '#src/desk/api/hand-over-view.ts'
import { toHandOverMark } from '#src/desk/inbox/to-hand-over-mark.ts'

const at = (day: number) => `2026-11-0${day}T02:00:00.000Z`
const noted = (...kinds: Moment['kind'][]): Moment[] =>
  kinds.map((kind, index) => ({ at: at(index + 1), kind, actor: 'desk', state: null }))

const UNSIGNED: HandOverView = {
  ...{ id: '0'.repeat(32), reference: '7KX4-M2PA', fromUnit: 'health', toUnit: 'market' },
  ...{ way: 'desk', bytes: 10, hash: '0'.repeat(64), madeAt: at(2) },
  ...{ receivedAt: null, attempts: 0, nextAt: null, deliveredAt: null, endedAt: null },
  problem: null,
}
const ended: HandOverView = { ...UNSIGNED, way: 'webhook', attempts: 9, endedAt: at(3) }

test('a case waits until every unit has signed for what it was sent', () => {
  expect(toHandOverMark(noted('filed'), [])).toBeNull()
  expect(toHandOverMark(noted('filed', 'sent'), [UNSIGNED])).toBe('waiting')
  // One of two has signed.
  expect(toHandOverMark(noted('filed', 'sent', 'sent', 'handedOver'), [UNSIGNED])).toBe('waiting')
  expect(toHandOverMark(noted('filed', 'sent', 'handedOver', 'reportedBack'), [])).toBeNull()
})

test('paper waits until its receipt is noted', () => {
  expect(toHandOverMark(noted('filed', 'packaged', 'replied'), [])).toBe('waiting')
  expect(toHandOverMark(noted('filed', 'packaged', 'handedOver'), [])).toBeNull()
})

test('what arrived nowhere is said, until it was handed over another way', () => {
  expect(toHandOverMark(noted('filed', 'sent'), [ended])).toBe('failed')
  expect(toHandOverMark(noted('filed', 'sent', 'packaged'), [ended])).toBe('waiting')
  expect(toHandOverMark(noted('filed', 'sent', 'packaged', 'handedOver'), [ended])).toBeNull()
})
