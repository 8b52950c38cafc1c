import { assert, double, property } from 'fast-check'
import { expect, test } from 'vitest'
import { toNextAttempt, WAITS_MS } from '#src/desk/webhook/to-next-attempt.ts'

const THREE_DAYS_MS = 72 * 3_600_000
const luck = double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('whoever is away for three days is still tried afterwards, and nobody is tried for ever', () => {
  assert(
    property(luck, (random) => {
      const begin = new Date('2026-11-20T00:00:00Z')
      let [now, attempts] = [begin, 1]
      for (;;) {
        const next = toNextAttempt(attempts, now, random)
        if (!next) break
        const wait = WAITS_MS[attempts - 1] ?? 0
        expect(next.getTime() - now.getTime()).toBeGreaterThanOrEqual(wait)
        expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(1.1 * wait + 1)
        now = next
        attempts += 1
      }
      const lasted = now.getTime() - begin.getTime()
      expect(attempts).toBe(WAITS_MS.length + 1)
      expect(lasted).toBeGreaterThan(THREE_DAYS_MS)
      expect(lasted).toBeLessThan(1.6 * THREE_DAYS_MS)
    }),
  )
})
