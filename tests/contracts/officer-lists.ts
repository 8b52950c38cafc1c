import { describe, expect, it } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { makeUnit, signList, toList } from '#tests/support/officers.ts'

const NOW = new Date('2026-11-29T02:00:00.000Z')

const toSession = (tokenHash: string) => ({
  tokenHash,
  signingKey: 'key',
  listNumber: 1,
  openedAt: NOW.toISOString(),
  seenAt: NOW.toISOString(),
})

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

    it('end the session of whoever signed in by the list before, in the same moment', async () => {
      const store = open()
      const unit = await makeUnit('health')
      const before = (await store.readOfficerLists()).at(-1)
      const list = signList(await toList(unit, before), ...unit)
      await store.addOfficerList(list, NOW)
      const session = toSession('one')
      await store.openDeskSession(session)
      expect(await store.addOfficerList(list, NOW)).toBe('taken')
      expect(await store.findDeskSession('one')).toEqual(session)
      await store.addOfficerList(signList(await toList(unit, list), ...unit), NOW)
      expect(await store.findDeskSession('one')).toBeUndefined()
    })
  })

  describe('sessions of the desk', () => {
    it('are over when they are closed, opened too long ago, or not used for long', async () => {
      const store = open()
      const early = '2026-11-29T01:00:00.000Z'
      for (const id of ['closed', 'idle', 'used'])
        await store.openDeskSession({ ...toSession(id), seenAt: early })
      await store.openDeskSession({ ...toSession('old'), openedAt: '2026-11-28T01:00:00.000Z' })
      await store.closeDeskSession('closed')
      await store.touchDeskSession('used', NOW.toISOString())
      await store.touchDeskSession('closed', NOW.toISOString())
      await store.removeOldDeskSessions({
        openedAt: '2026-11-29T00:00:00.000Z',
        seenAt: '2026-11-29T01:30:00.000Z',
      })
      const left = []
      for (const id of ['closed', 'idle', 'used', 'old'])
        if (await store.findDeskSession(id)) left.push(id)
      expect(left).toEqual(['used'])
    })
  })
}
