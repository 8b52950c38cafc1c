import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Complaint, ComplaintStore, Wrap } from '#src/complaints/store/complaint-store.ts'
import { findWrong } from '#tests/contracts/record.ts'
import {
  allBytes,
  makeComplaint,
  makeDraft,
  makeEvent,
  REPLY,
} from '#tests/support/example-complaints.ts'
import { fileCase } from '#tests/support/stored-drafts.ts'

const AT = '2026-11-22T02:00:00.000Z'

const toWrap = ({ reference, version, envelope }: Complaint, more: Partial<Wrap> = {}): Wrap => ({
  reference,
  version,
  listNumber: 2,
  at: AT,
  before: envelope,
  after: allBytes(400),
  by: 'key',
  signature: 'signature',
  ...more,
})

/** How every store has cases sealed anew. */
export function describeWraps(name: string, open: () => Promise<ComplaintStore>): void {
  describe(`sealing anew in ${name}`, () => {
    let store: ComplaintStore
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())
    const find = async (reference: string) => {
      const found = await store.findByReference(reference)
      if (!found) throw new Error(reference)
      return found
    }
    const file = (what: string, holder: string) =>
      fileCase(store, makeDraft(what), makeComplaint(what, { holder }))

    it('counts and lists what is sealed by other lists, a unit at a time, from any place on', async () => {
      for (const at of [1, 2, 3]) await file(`outdated ${at}`, 'unit-1')
      await file('outdated elsewhere', 'unit-2')
      const asked = { holder: 'unit-1', listNumber: 1, limit: 2 }
      expect(await store.countOutdated('unit-1', [2])).toEqual([{ listNumber: 1, cases: 3 }])
      expect(await store.countOutdated('unit-1', [1, 2])).toEqual([])
      const list = async (after: string) =>
        (await store.listOutdated({ ...asked, after })).map(({ reference }) => reference)
      expect(await list('')).toEqual(['GL-outdated 1', 'GL-outdated 2'])
      expect(await list('GL-outdated 2')).toEqual(['GL-outdated 3'])
    })

    it('replaces the envelope and nothing else, and agrees with the record, again and again', async () => {
      const filed = await file('anew once', 'unit-3')
      const { reference } = filed
      expect(await store.wrap([toWrap(filed)])).toEqual([reference])
      const once = await find(reference)
      expect(once).toEqual({ ...filed, envelope: once.envelope, listNumber: 2 })
      expect(Buffer.from(once.envelope)).toEqual(Buffer.from(allBytes(400)))
      expect(await findWrong(store, reference)).toEqual([])
      await store.wrap([toWrap(once, { listNumber: 3, after: allBytes(500) })])
      expect(await findWrong(store, reference)).toEqual([])
      expect(await store.readEvents(reference)).toHaveLength(1)
      const told = await store.readRecordOf([reference])
      expect(told.map(({ kind, by, signature }) => [kind, by, signature])).toEqual([
        ['filed', null, null],
        ['act', 'key', 'signature'],
        ['act', 'key', 'signature'],
      ])
    })

    it('leaves a case that somebody changed or sealed anew meanwhile, and keeps the others', async () => {
      const [stale, sealed, fresh] = [
        await file('anew stale', 'unit-4'),
        await file('anew sealed', 'unit-4'),
        await file('anew fresh', 'unit-4'),
      ]
      await store.change(stale.reference, 1, { event: REPLY })
      await store.wrap([toWrap(sealed)])
      const before = await store.readRecordHead()
      const wraps = [stale, sealed, fresh].map((one) => toWrap(one, { after: allBytes(600) }))
      const gone = toWrap(fresh, { reference: 'GL-nothing' })
      expect(await store.wrap([...wraps, gone, ...wraps])).toEqual([fresh.reference])
      expect((await store.readRecordHead())?.seq).toBe((before?.seq ?? 0) + 1)
      for (const { reference } of [stale, sealed, fresh])
        expect(await findWrong(store, reference)).toEqual([])
    })

    it('gives a case to another unit with its envelope, or not at all', async () => {
      const filed = await file('moved', 'unit-5')
      const { reference } = filed
      const event = makeEvent({ kind: 'stateChanged', actor: 'desk', state: 'forwarded' })
      const signed = { by: 'key', signature: 'signature', list: 4, salt: null }
      const moved = { holder: 'unit-6', before: filed.envelope, after: allBytes(410) }
      const change = { event, signed, state: 'forwarded', authority: 'unit-6' } as const
      const other = { ...moved, before: allBytes(3) }
      expect(await store.change(reference, 1, { ...change, moved: other })).toBe('stale')
      expect(await store.change(reference, 1, { ...change, moved })).toBe('changed')
      expect(await find(reference)).toMatchObject({
        holder: 'unit-6',
        authority: 'unit-6',
        listNumber: 4,
        version: 2,
      })
      expect(await findWrong(store, reference)).toEqual([])
      expect(await store.readSigned(reference)).toEqual([{ position: 2, by: 'key' }])
      const code = {
        codeSalt: allBytes(16),
        codeCheck: allBytes(32),
        pepperVersion: 2,
        residentRecipient: 'age1another',
      }
      const told = makeEvent({ kind: 'codeReissued', actor: 'desk', sealedPublic: allBytes(20) })
      expect(await store.change(reference, 2, { event: told, code })).toBe('changed')
      expect(await findWrong(store, reference)).toEqual([])
      await store.wrap([toWrap(await find(reference), { listNumber: 5, after: allBytes(700) })])
      expect(await findWrong(store, reference)).toEqual([])
    })
  })
}
