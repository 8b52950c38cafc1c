import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash, toStoredCase } from '#src/complaints/store/recorded-case.ts'
import { checkCase } from '#src/record/check-case.ts'
import { type RecordedCase, replayEntry } from '#src/record/replay.ts'
import { verifyRecord } from '#src/record/verify-record.ts'
import {
  allBytes,
  FILED_AT,
  makeComplaint,
  makeDraft,
  makeEvent,
  makeFile,
  REPLY,
} from '#tests/support/example-complaints.ts'
import {
  addFile,
  fileCase,
  keepDraft,
  storeParts,
  submitLatest,
} from '#tests/support/stored-drafts.ts'

/** A case held against what the record says of it. */
export async function findWrong(store: ComplaintStore, reference: string) {
  const cases = new Map<string, RecordedCase>()
  for await (const entry of store.readRecord()) replayEntry(cases, entry)
  const complaint = await store.findByReference(reference)
  const stored =
    complaint &&
    toStoredCase(complaint, await store.readEvents(reference), await store.readFiles(reference))
  return checkCase(reference, cases.get(reference), stored, toRecordHash)
}

const verify = async (store: ComplaintStore) =>
  verifyRecord(
    { entries: store.readRecord(), kept: await store.readRecordHead() },
    [],
    toRecordHash,
  )

/** What every store writes down of what is done. */
export function describeRecord(name: string, open: () => Promise<ComplaintStore>): void {
  describe(`the record in ${name}`, () => {
    let store: ComplaintStore
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())

    it('tells of a term that was extended', async () => {
      const complaint = await fileCase(store, makeDraft('extended'), makeComplaint('extended'))
      const promises = complaint.promises.map((one) => ({
        ...one,
        on: '2027-02-18',
        extendedFrom: one.on,
      }))
      const event = makeEvent({
        kind: 'extended',
        actor: 'desk',
        state: null,
        sealedPublic: allBytes(20),
      })
      const { reference, version } = complaint
      expect(await store.change(reference, version, { event, promises })).toBe('changed')
      expect((await store.findByReference(reference))?.promises).toEqual(promises)
      expect(await findWrong(store, reference)).toEqual([])
    })

    it('knows who signed which event of a case', async () => {
      const { reference, version } = await fileCase(
        store,
        makeDraft('signed'),
        makeComplaint('signed'),
      )
      const event = makeEvent({ kind: 'noteAdded', actor: 'desk', state: null })
      const signed = { by: 'key of somebody', signature: 'of it', list: 1, salt: null }
      await store.change(reference, version, {
        event: makeEvent({ kind: 'noteAdded', state: null }),
      })
      await store.change(reference, version + 1, { event, signed })
      expect(await store.readSigned(reference)).toEqual([{ position: 3, by: signed.by }])
      expect(await store.readSigned('nobody')).toEqual([])
    })

    it('tells of a code issued anew, of a hold, and of a case erased on request', async () => {
      const draft = makeDraft('anew')
      await keepDraft(store, draft)
      await addFile(store, draft, makeFile(allBytes(300)))
      const complaint = makeComplaint('anew')
      await submitLatest(store, complaint, makeEvent(), draft)
      const { reference } = complaint
      const code = {
        codeSalt: allBytes(16),
        codeCheck: allBytes(32),
        pepperVersion: 2,
        residentRecipient: 'age1another',
      }
      const told = makeEvent({ kind: 'codeReissued', actor: 'desk', sealedPublic: allBytes(20) })
      expect(await store.change(reference, 1, { event: told, code })).toBe('changed')
      expect(await store.findByReference(reference)).toMatchObject(code)
      expect(await findWrong(store, reference)).toEqual([])

      const held = makeEvent({ kind: 'held', actor: 'desk', state: 'withdrawn' })
      const kept = { onHold: true, state: 'withdrawn' } as const
      expect(await store.change(reference, 2, { event: held, ...kept })).toBe('changed')
      expect(await findWrong(store, reference)).toEqual([])
      const now = new Date('2026-11-22T02:00:00.000Z')
      expect(await store.eraseCase(reference, 3, now, 'request')).toBe('stale')
      expect(await store.findEndedCases('2030-01-01T00:00:00.000Z')).not.toContain(reference)
      await store.change(reference, 3, { event: held, onHold: false })
      expect(await store.findEndedCases('2030-01-01T00:00:00.000Z')).toContain(reference)
      expect(await store.eraseCase(reference, 3, now, 'request')).toBe('stale')
      expect(await store.eraseCase(reference, 4, now, 'request')).toBe('erased')
      expect(await store.findByReference(reference)).toBeUndefined()
      expect(await findWrong(store, reference)).toEqual([])
      expect(await verify(store)).toMatchObject({ findings: [] })
    })

    it('tells of a case from handing in to its end, and agrees with it all the way', async () => {
      const draft = makeDraft('recorded')
      await keepDraft(store, draft)
      await addFile(store, draft, makeFile(allBytes(3000)))
      const complaint = makeComplaint('recorded')
      await submitLatest(store, complaint, makeEvent(), draft)
      const { reference } = complaint
      expect(await findWrong(store, reference)).toEqual([])

      const late = makeFile(allBytes(500))
      await storeParts(store, late, { reference })
      const { content: _, ...file } = late
      await store.change(reference, 1, { event: makeEvent({ kind: 'fileAdded' }), file })
      await store.change(reference, 2, { event: REPLY, authority: 'market', copies: [] })
      await store.change(reference, 3, {
        event: makeEvent({ ...REPLY, kind: 'stateChanged', state: 'closed' }),
        state: 'closed',
        outcome: 'upheldCorrected',
        urgent: true,
      })
      expect(await findWrong(store, reference)).toEqual([])
      const told = (await Array.fromAsync(store.readRecord())).filter(
        (entry) => entry.reference === reference,
      )
      expect(told.map(({ kind }) => kind)).toEqual(['filed', 'public', 'act', 'act'])
      const { head, findings } = await verify(store)
      expect(findings).toEqual([])
      expect(await store.readRecordHead()).toEqual(head)
    })

    it('holds nothing of what did not happen', async () => {
      const complaint = await fileCase(store, makeDraft('quiet'), makeComplaint('quiet'))
      const before = await store.readRecordHead()
      const { reference } = complaint
      const { content: _, ...gone } = makeFile()
      expect(await store.change(reference, 7, { event: REPLY })).toBe('stale')
      expect(await store.change(reference, 1, { event: REPLY, file: gone })).toBe('fileGone')
      const again = makeDraft('quiet again')
      await keepDraft(store, again)
      expect(await submitLatest(store, complaint, makeEvent(), again)).toMatchObject({
        outcome: 'known',
      })
      expect(await store.readRecordHead()).toEqual(before)
    })

    it('has no gap and no fork when many write at once', async () => {
      const names = Array.from({ length: 12 }, (_, at) => `at once ${at}`)
      await Promise.all(names.map((name) => fileCase(store, makeDraft(name), makeComplaint(name))))
      expect((await verify(store)).findings).toEqual([])
      for (const name of names) expect(await findWrong(store, `GL-${name}`)).toEqual([])
    })

    it('says that a case was removed, keeps no salt of it, and still holds together', async () => {
      const complaint = await fileCase(store, makeDraft('erased'), makeComplaint('erased'))
      const { reference } = complaint
      const event = makeEvent({ kind: 'withdrawn', state: 'withdrawn', at: FILED_AT })
      await store.change(reference, 1, { event, state: 'withdrawn' })
      const now = new Date('2027-11-20T02:00:00.000Z')
      expect(await store.removeEndedCases('2026-11-21T00:00:00.000Z', now)).toBe(1)
      const told = (await Array.fromAsync(store.readRecord())).filter(
        (entry) => entry.reference === reference,
      )
      expect(told.map(({ kind, salt }) => [kind, salt])).toEqual([
        ['filed', null],
        ['public', null],
        ['removed', null],
      ])
      expect(told.at(-1)?.at).toBe(now.toISOString())
      expect(await findWrong(store, reference)).toEqual([])
      expect((await verify(store)).findings).toEqual([])
    })
  })
}
