import { beforeAll, describe, expect, it } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { allBytes, FILED_AT, makeDraft, makeFile } from '#tests/support/example-complaints.ts'
import { addFile, keepDraft, sumDraftBytes } from '#tests/support/stored-drafts.ts'

const NOW = new Date(FILED_AT)

/** What every store does with drafts, in a store that is open when the first of these tests runs. */
export function describeStoredDrafts(opened: () => ComplaintStore): void {
  describe('a draft', () => {
    let store: ComplaintStore
    beforeAll(() => {
      store = opened()
    })

    it('is found again as it was last written', async () => {
      await keepDraft(store, makeDraft('kept'))
      const changed = makeDraft('kept', { sealed: allBytes(5000) })
      await keepDraft(store, changed)
      expect(await store.readDraft(changed.id, NOW)).toEqual({ ...changed, version: 2 })
    })

    it('is unknown when nobody wrote it, or after it was left', async () => {
      const { id } = makeDraft('left')
      expect(await store.readDraft(id, NOW)).toBeUndefined()
      await keepDraft(store, makeDraft('left'))
      await store.removeDraft(id)
      expect(await store.readDraft(id, NOW)).toBeUndefined()
    })

    it('is over at its time, and goes with its files when drafts are cleared away', async () => {
      const expiresAt = '2026-11-20T02:00:00.000Z'
      const draft = makeDraft('over', { expiresAt })
      const before = await sumDraftBytes(store)
      await keepDraft(store, draft)
      await addFile(store, draft, makeFile(allBytes(123)))
      const justBefore = new Date(Date.parse(expiresAt) - 1)
      expect(await store.readDraft(draft.id, justBefore)).toEqual({ ...draft, version: 2 })
      expect(await store.readDraft(draft.id, new Date(expiresAt))).toBeUndefined()
      expect(await sumDraftBytes(store)).toBe(before + draft.sealed.length + 123)
      expect(await store.removeExpiredDrafts(justBefore)).toBe(0)
      expect(await store.removeExpiredDrafts(new Date(expiresAt))).toBe(1)
      expect(await sumDraftBytes(store)).toBe(before)
      expect(await store.readDraft(draft.id, justBefore)).toBeUndefined()
    })

    it('gains and loses files together with its answers', async () => {
      const before = await sumDraftBytes(store)
      const draft = makeDraft('files')
      await keepDraft(store, draft)
      const [one, two] = [makeFile(allBytes(10)), makeFile(allBytes(20))]
      const withOne = { ...draft, sealed: allBytes(11) }
      expect(await addFile(store, withOne, one)).toBe('written')
      expect(await addFile(store, { ...draft, sealed: allBytes(12) }, two)).toBe('written')
      expect(await sumDraftBytes(store)).toBe(before + 12 + 30)
      const withTwo = { ...draft, sealed: allBytes(13) }
      expect(await store.removeDraftFile(withTwo, 3, one.id)).toBe('written')
      expect(await store.readDraft(draft.id, NOW)).toEqual({ ...withTwo, version: 4 })
      expect(await sumDraftBytes(store)).toBe(before + 13 + 20)
      await store.removeDraft(draft.id)
      expect(await sumDraftBytes(store)).toBe(before)
    })

    it('that is gone takes no file', async () => {
      const before = await sumDraftBytes(store)
      expect(await addFile(store, makeDraft('nobody'), makeFile())).toBe('gone')
      expect(await sumDraftBytes(store)).toBe(before)
    })

    it('does not lose a file that another draft asks to remove', async () => {
      const before = await sumDraftBytes(store)
      const [mine, other] = [makeDraft('mine'), makeDraft('other')]
      await keepDraft(store, mine)
      await keepDraft(store, other)
      const photo = makeFile(allBytes(77))
      await addFile(store, mine, photo)
      await store.removeDraftFile(other, 1, photo.id)
      expect(await sumDraftBytes(store)).toBe(
        before + mine.sealed.length + other.sealed.length + 77,
      )
    })
  })
}
