import { describe, expect, it } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { makeUnit, signList, toList } from '#tests/support/officers.ts'

const NOW = new Date('2026-11-29T02:00:00.000Z')

/** What every store does with officers' lists. */
export function describeOfficerLists(open: () => ComplaintStore): void {
  describe('officers’ lists', () => {
    it('come back in their order and as they were signed; one that is there is never replaced', async () => {
      const store = open()
      expect(await store.readOfficerLists()).toEqual([])
      const unit = await makeUnit('health')
      const first = signList(await toList(unit), ...unit)
      const second = signList(await toList(unit, first), ...unit)
      const other = { ...second, madeOn: '2027-01-01' }
      expect(await store.addOfficerList(second, NOW)).toBe('added')
      expect(await store.addOfficerList(first, NOW)).toBe('added')
      const again = await Promise.all([1, 2].map(() => store.addOfficerList(other, NOW)))
      expect(again).toEqual(['taken', 'taken'])
      expect(await store.readOfficerLists()).toEqual([first, second])
    })
  })
}
