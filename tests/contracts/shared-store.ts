import { randomBytes } from 'node:crypto'
import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { NEW_DRAFT } from '#src/complaints/store/draft-store.ts'
import { PART_BYTES } from '#src/complaints/store/tables.ts'
import {
  allBytes,
  FILED_AT,
  type GivenFile,
  makeComplaint,
  makeDraft,
  makeEvent,
  makeFile,
} from '#tests/support/example-complaints.ts'
import {
  addFile,
  keepDraft,
  readWholeFiles,
  storeParts,
  submitLatest,
  sumDraftBytes,
} from '#tests/support/stored-drafts.ts'

const NOW = new Date(FILED_AT)
const HOUR = 60 * 60 * 1000
const toFinished = ({ content: _, ...file }: GivenFile) => file
const makeId = () => randomBytes(16).toString('hex')

/** What several processes on one store rely on: versions, parts of files, sums and counts. */
export function describeSharedStore(name: string, open: () => Promise<ComplaintStore>): void {
  describe(`complaints that several processes keep in ${name}`, () => {
    let store: ComplaintStore
    let other: ComplaintStore
    beforeAll(async () => {
      store = await open()
      other = await open()
    })
    afterAll(async () => {
      await store.close()
      await other.close()
    })

    describe('a draft', () => {
      it('is written by whoever saw its last version only', async () => {
        const draft = makeDraft('versions')
        expect(await store.writeDraft(draft, NEW_DRAFT)).toBe('written')
        expect(await other.writeDraft(draft, NEW_DRAFT)).toBe('stale')
        expect(await other.writeDraft({ ...draft, sealed: allBytes(2) }, 1)).toBe('written')
        expect(await store.writeDraft({ ...draft, sealed: allBytes(3) }, 1)).toBe('stale')
        expect(await store.writeDraft({ ...draft, sealed: allBytes(3) }, 3)).toBe('stale')
        const now = { ...draft, sealed: allBytes(2), version: 2 }
        expect(await store.readDraft(draft.id, NOW)).toEqual(now)
        await store.removeDraft(draft.id)
        expect(await other.writeDraft(draft, 2)).toBe('gone')
      })

      it('loses no answer when two write turn about and at once', async () => {
        const draft = makeDraft('at once', { sealed: new Uint8Array() })
        await store.writeDraft(draft, NEW_DRAFT)
        const write = async (through: ComplaintStore, letter: number): Promise<void> => {
          for (;;) {
            const found = await through.readDraft(draft.id, NOW)
            if (!found) throw new Error('The draft is gone')
            const sealed = Uint8Array.from([...found.sealed, letter])
            if ((await through.writeDraft({ ...draft, sealed }, found.version)) === 'written')
              return
          }
        }
        const letters = Array.from({ length: 40 }, (_, letter) => letter)
        await Promise.all(letters.map((letter) => write(letter % 2 ? store : other, letter)))
        const found = await store.readDraft(draft.id, NOW)
        expect([...(found?.sealed ?? [])].toSorted((one, two) => one - two)).toEqual(letters)
        expect(found?.version).toBe(41)
      })

      it('that was changed since cannot be handed in as it was', async () => {
        const draft = makeDraft('changed')
        await store.writeDraft(draft, NEW_DRAFT)
        await other.writeDraft({ ...draft, sealed: allBytes(20) }, 1)
        const complaint = makeComplaint('changed since')
        const late = await store.submit(complaint, makeEvent(), draft, 1)
        expect(late).toEqual({ outcome: 'draftStale' })
        expect(await store.findByReference(complaint.reference)).toBeUndefined()
        const again = await store.submit(complaint, makeEvent(), draft, 2)
        expect(again.outcome).toBe('stored')
      })

      it('keeps no file that its writer had not seen the last version for', async () => {
        const draft = makeDraft('late file')
        await store.writeDraft(draft, NEW_DRAFT)
        const photo = makeFile()
        await storeParts(store, photo, { draftId: draft.id })
        await other.writeDraft(draft, 1)
        expect(await store.finishDraftFile(draft, 1, toFinished(photo))).toBe('stale')
        expect(await store.finishDraftFile(draft, 2, toFinished(photo))).toBe('written')
        expect(await store.finishDraftFile(draft, 3, toFinished(photo))).toBe('gone')
        expect(await store.removeDraftFile(draft, 2, photo.id)).toBe('stale')
        expect(await store.readDraft(draft.id, NOW)).toMatchObject({ version: 3 })
      })
    })

    describe('a file', () => {
      it.each([
        ['no', 0],
        ['one', 1],
        ['a part of', PART_BYTES],
        ['a part and one of', PART_BYTES + 1],
        ['two parts and a half of', 2.5 * PART_BYTES],
      ])('of %s bytes comes back as it was stored', async (_, length) => {
        const draft = makeDraft(`sized ${length}`)
        await store.writeDraft(draft, NEW_DRAFT)
        const file = makeFile(allBytes(length))
        await addFile(store, draft, file)
        await submitLatest(store, makeComplaint(`sized ${length}`), makeEvent(), draft)
        expect(await readWholeFiles(other, `GL-sized ${length}`)).toEqual([file])
        for await (const part of store.readParts(file.id))
          expect(part.length).toBeLessThanOrEqual(PART_BYTES)
      })

      it('goes on where it broke off, and a part that is sent again changes nothing', async () => {
        const draft = makeDraft('resumed')
        const owner = { draftId: draft.id }
        await store.writeDraft(draft, NEW_DRAFT)
        const id = makeId()
        expect(await store.readUnfinished(id, owner)).toBeUndefined()
        expect(await store.appendPart(id, 0, allBytes(1), NOW)).toBe('gone')
        await store.beginFile(id, owner, NOW)
        expect(await store.readUnfinished(id, owner)).toEqual({ parts: 0, bytes: 0 })
        expect(await store.appendPart(id, 1, allBytes(1), NOW)).toBe('gap')
        expect(await store.appendPart(id, 0, allBytes(10), NOW)).toBe('stored')
        expect(await other.appendPart(id, 0, allBytes(10), NOW)).toBe('known')
        expect(await other.readUnfinished(id, owner)).toEqual({ parts: 1, bytes: 10 })
        expect(await store.readUnfinished(id, { draftId: makeId() })).toBeUndefined()
        expect(await other.appendPart(id, 1, allBytes(5), NOW)).toBe('stored')
        const at = await store.readDraftTotals(draft.sourceKey)
        const parts = await Array.fromAsync(other.readParts(id))
        expect(parts).toEqual([allBytes(10), allBytes(5)])
        await store.removeUnfinished(id, { draftId: makeId() })
        expect(await store.readUnfinished(id, owner)).toEqual({ parts: 2, bytes: 15 })
        await store.removeUnfinished(id, owner)
        const after = await store.readDraftTotals(draft.sourceKey)
        expect(at.bytesOfSource - after.bytesOfSource).toBe(15)
        expect(await Array.fromAsync(store.readParts(id))).toEqual([])
      })

      it('sent twice at the same moment is stored once', async () => {
        const draft = makeDraft('twice')
        await store.writeDraft(draft, NEW_DRAFT)
        const id = makeId()
        await store.beginFile(id, { draftId: draft.id }, NOW)
        const both = [store, other].map((one) => one.appendPart(id, 0, allBytes(1000), NOW))
        expect((await Promise.all(both)).toSorted()).toEqual(['known', 'stored'])
        const unfinished = await store.readUnfinished(id, { draftId: draft.id })
        expect(unfinished).toEqual({ parts: 1, bytes: 1000 })
      })

      it('that never arrived whole is not handed in, and takes no room', async () => {
        const draft = makeDraft('half')
        await store.writeDraft(draft, NEW_DRAFT)
        const [whole, half] = [makeFile(allBytes(50)), makeFile(allBytes(3000))]
        await addFile(store, draft, whole)
        await storeParts(store, half, { draftId: draft.id })
        const before = await sumDraftBytes(store)
        await submitLatest(store, makeComplaint('half'), makeEvent(), draft)
        expect(await readWholeFiles(store, 'GL-half')).toEqual([whole])
        expect(before - (await sumDraftBytes(store))).toBe(3050)
        expect(await store.appendPart(half.id, 1, allBytes(1), NOW)).toBe('gone')
        expect(await Array.fromAsync(store.readParts(half.id))).toEqual([])
      })

      it('of a case is not there before it is whole, and is forgotten when nothing more comes', async () => {
        const draft = makeDraft('later')
        await store.writeDraft(draft, NEW_DRAFT)
        await submitLatest(store, makeComplaint('later'), makeEvent(), draft)
        const owner = { reference: 'GL-later' }
        const [kept, left] = [makeFile(), makeFile()]
        await storeParts(store, kept, owner)
        await storeParts(store, left, owner)
        expect(await store.beginFile(makeId(), { reference: 'GL-nobody' }, NOW)).toBe('gone')
        expect(await store.readFiles('GL-later')).toEqual([])
        const change = { event: makeEvent({ kind: 'fileAdded' }), file: toFinished(kept) } as const
        expect(await store.change('GL-later', 1, change)).toBe('changed')
        expect(await store.change('GL-later', 2, change)).toBe('fileGone')
        expect(await store.readEvents('GL-later')).toHaveLength(2)
        expect(await store.removeUnfinishedFiles(new Date(NOW.getTime() - 1))).toBe(0)
        expect(await store.removeUnfinishedFiles(NOW)).toBeGreaterThan(0)
        expect(await store.readUnfinished(left.id, owner)).toBeUndefined()
        expect(await readWholeFiles(store, 'GL-later')).toEqual([kept])
      })
    })

    it('wrong tries of one source are seen by every process, until they are an hour old', async () => {
      const since = new Date(NOW.getTime() - HOUR)
      const limits = { since, ofSource: 2, ofAll: 5 }
      const [first, second] = [makeId(), makeId()]
      const none = { ofSource: [], ofAll: 0 }
      expect(await store.readGuesses('guesser', limits)).toEqual(none)
      expect(await store.noteGuess(first, 'guesser', NOW, limits)).toEqual(none)
      const one = { ofSource: [NOW], ofAll: 1 }
      expect(await other.noteGuess(second, 'guesser', NOW, limits)).toEqual(one)
      expect(await other.readGuesses('neighbour', limits)).toEqual({ ofSource: [], ofAll: 2 })
      await store.forgetGuess(second)
      expect(await other.readGuesses('guesser', limits)).toEqual(one)
      const later = { ...limits, since: NOW }
      expect(await other.readGuesses('guesser', later)).toEqual(none)
      await store.removeOldCounts(NOW)
      expect(await other.readGuesses('guesser', limits)).toEqual(one)
      await store.removeOldCounts(new Date(NOW.getTime() + 1))
      expect(await other.readGuesses('guesser', limits)).toEqual(none)
    })

    it('a puzzle is spent once, whoever is asked', async () => {
      const id = makeId()
      const spent = [store, other, store].map((one) => one.spendPuzzle(id, NOW))
      expect((await Promise.all(spent)).filter(Boolean)).toHaveLength(1)
    })

    it('all processes hash addresses under one secret a day', async () => {
      const keys = [store, other].map((one) => one.readDayKey('2026-11-20'))
      const [one, two] = await Promise.all(keys)
      expect(two).toEqual(one)
      const next = await other.readDayKey('2026-11-21')
      expect(next.id).not.toBe(one?.id)
      expect(next.secret).toHaveLength(32)
    })

    it('the sums of drafts are what the drafts take, whatever was done', async () => {
      const acts = ['write', 'addFile', 'begin', 'drop', 'removeFile', 'remove', 'submit', 'expire']
      const act = record({ what: constantFrom(...acts), draft: nat(2), size: nat(3000) })
      let handedIn = 0
      const tried = asyncProperty(array(act, { minLength: 5, maxLength: 25 }), async (steps) => {
        const sourceKey = makeId()
        const sizes = new Map<string, { sealed: number; files: GivenFile[]; half: GivenFile[] }>()
        for (const { what, draft: number, size } of steps) {
          const expiresAt = `2026-11-20T0${5 + number}:00:00.000Z`
          const sealed = allBytes(size)
          const draft = makeDraft(`${sourceKey} ${number}`, { sealed, sourceKey, expiresAt })
          const known = sizes.get(draft.id)
          if (what === 'write' && !known) sizes.set(draft.id, { sealed: 0, files: [], half: [] })
          if (what === 'expire') {
            const at = new Date(expiresAt)
            await store.removeExpiredDrafts(at)
            for (let n = 0; n <= number; n += 1) sizes.delete(makeDraft(`${sourceKey} ${n}`).id)
            continue
          }
          const held = sizes.get(draft.id)
          if (!held) continue
          const file = makeFile(allBytes(size % 997))
          const [first] = held.files
          const [half] = held.half
          if (what === 'begin') {
            await storeParts(other, file, { draftId: draft.id })
            held.half.push(file)
            continue
          }
          if (what === 'drop') {
            if (half) await store.removeUnfinished(half.id, { draftId: draft.id })
            held.half.shift()
            continue
          }
          if (what === 'remove') {
            await other.removeDraft(draft.id)
            sizes.delete(draft.id)
            continue
          }
          const version = (await store.readDraft(draft.id, new Date(0)))?.version ?? NEW_DRAFT
          if (what === 'write') await keepDraft(store, draft)
          if (what === 'addFile') await addFile(other, draft, file)
          if (what === 'addFile') held.files.push(file)
          if (what === 'removeFile' && !first) continue
          if (what === 'removeFile') await store.removeDraftFile(draft, version, first?.id ?? '')
          if (what === 'removeFile') held.files.shift()
          if (what === 'submit') {
            handedIn += 1
            await submitLatest(store, makeComplaint(makeId()), makeEvent(), draft)
            held.files = []
            held.half = []
          }
          held.sealed = size
        }
        const toBytes = (files: GivenFile[]) => files.reduce((sum, f) => sum + f.content.length, 0)
        const bytes = [...sizes.values()].map(
          ({ sealed, files, half }) => sealed + toBytes(files) + toBytes(half),
        )
        const totals = await store.readDraftTotals(sourceKey)
        expect(totals.draftsOfSource).toBe(sizes.size)
        expect(totals.bytesOfSource).toBe(bytes.reduce((sum, one) => sum + one, 0))
      })
      // Of random steps alone, none hands in one time in thirty-five.
      const filed = ['write', 'addFile', 'submit'].map((what) => ({ what, draft: 0, size: 1000 }))
      await assert(tried, { numRuns: 20, examples: [[filed]] })
      expect(handedIn).toBeGreaterThan(0)
      expect(await store.check()).toMatchObject({ wrongTotals: 0, damagedFiles: 0 })
    }, 120_000)
  })
}
