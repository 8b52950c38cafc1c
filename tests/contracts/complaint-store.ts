import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { describeEnquiries } from '#tests/contracts/enquiries.ts'
import { describeOfficerLists } from '#tests/contracts/officer-lists.ts'
import { describeOpenCases } from '#tests/contracts/open-cases.ts'
import { describeOutbox } from '#tests/contracts/outbox.ts'
import { describeStoredDrafts } from '#tests/contracts/stored-drafts.ts'
import {
  allBytes,
  FILED_AT,
  type GivenFile,
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
  readWholeFiles,
  storeParts,
  submitLatest,
  sumDraftBytes,
} from '#tests/support/stored-drafts.ts'

const NOW = new Date(FILED_AT)
const toFinished = ({ content: _, ...file }: GivenFile) => file

/**
 * What every store of complaints does. `open` opens the same database each time it is called; it is empty at the
 * beginning. Every test has cases and drafts of its own.
 */
export function describeComplaintStore(name: string, open: () => Promise<ComplaintStore>): void {
  describe(`complaints in ${name}`, () => {
    let store: ComplaintStore
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())

    const file = (caseName: string, rest: Partial<Complaint> = {}) =>
      fileCase(store, makeDraft(caseName), makeComplaint(caseName, rest))

    describeOpenCases(() => store)
    describeEnquiries(() => store)
    describeStoredDrafts(() => store)
    describeOfficerLists(() => store)
    describeOutbox(() => store)

    describe('handing in', () => {
      it('keeps the case, its first event and its files, and the draft as a stub', async () => {
        const draft = makeDraft('whole')
        const before = await sumDraftBytes(store)
        const photo = makeFile(allBytes(200_000))
        await keepDraft(store, draft)
        await addFile(store, draft, photo)
        const complaint = makeComplaint('whole', { copies: ['market', 'fire'], urgent: true })
        const stub = { ...draft, sealed: allBytes(64), expiresAt: '2026-11-20T04:00:00.000Z' }
        const answer = await submitLatest(store, complaint, makeEvent(), stub)
        expect(answer).toEqual({ outcome: 'stored', complaint })
        expect(await store.findByReference('GL-whole')).toEqual(complaint)
        expect(await store.findByToken(complaint.tokenHash)).toEqual(complaint)
        expect(await store.readEvents('GL-whole')).toEqual([{ ...makeEvent(), position: 1 }])
        expect(await readWholeFiles(store, 'GL-whole')).toEqual([photo])
        expect(await store.readFiles('GL-nobody')).toEqual([])
        expect(await store.readDraft(draft.id, NOW)).toEqual({ ...stub, version: 3 })
        expect(await sumDraftBytes(store)).toBe(before + stub.sealed.length)
      })

      it('fifty times at once with one token makes one case and fifty equal answers', async () => {
        const draft = makeDraft('often')
        await keepDraft(store, draft)
        await addFile(store, draft, makeFile())
        const { tokenHash } = makeComplaint('often')
        const answers = await Promise.all(
          Array.from({ length: 50 }, (_, at) =>
            submitLatest(store, makeComplaint(`often-${at}`, { tokenHash }), makeEvent(), draft),
          ),
        )
        const [first] = answers
        if (!first || !('complaint' in first)) throw new Error(first?.outcome)
        expect(answers.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1)
        for (const answer of answers) expect(answer).toMatchObject({ complaint: first.complaint })
        const { reference } = first.complaint
        expect(await store.readEvents(reference)).toHaveLength(1)
        expect(await readWholeFiles(store, reference)).toHaveLength(1)
        const others = answers.map((_, at) => `GL-often-${at}`).filter((id) => id !== reference)
        const found = await Promise.all(others.map((id) => store.findByReference(id)))
        expect(found.filter((complaint) => complaint !== undefined)).toEqual([])
      })

      it('again with other answers tells the case that is known, even without the draft', async () => {
        const stored = await file('again')
        const other = makeComplaint('again-other', { tokenHash: stored.tokenHash })
        await store.removeDraft(makeDraft('again').id)
        const answer = await submitLatest(store, other, makeEvent(), makeDraft('again'))
        expect(answer).toEqual({ outcome: 'known', complaint: stored })
        expect(await store.findByReference(other.reference)).toBeUndefined()
      })

      it('with the number of another case stores nothing and keeps the draft', async () => {
        const { reference } = await file('taken')
        const draft = makeDraft('taker')
        await keepDraft(store, draft)
        await addFile(store, draft, makeFile())
        const taker = makeComplaint('taker', { reference })
        const answer = await submitLatest(store, taker, makeEvent(), {
          ...draft,
          sealed: allBytes(9),
        })
        expect(answer).toEqual({ outcome: 'referenceTaken' })
        expect(await store.findByToken(taker.tokenHash)).toBeUndefined()
        expect(await store.readDraft(draft.id, NOW)).toEqual({ ...draft, version: 2 })
        expect(await readWholeFiles(store, reference)).toEqual([])
      })

      it('without its draft stores nothing', async () => {
        const complaint = makeComplaint('gone')
        const answer = await submitLatest(store, complaint, makeEvent(), makeDraft('gone'))
        expect(answer).toEqual({ outcome: 'draftGone' })
        expect(await store.findByReference(complaint.reference)).toBeUndefined()
        expect(await store.readEvents(complaint.reference)).toEqual([])
      })

      it.each([
        ['rare characters', '𠮷野家托育园 𬭸'],
        ['an emoji', '👶🏻 乐园'],
        ['quotes', `'"; drop table complaints; --`],
      ])('keeps %s as they are', async (kind, text) => {
        const complaint = await file(`text-${kind}`, {
          placeTag: text,
          centreId: null,
          matter: text,
        })
        expect(await store.findByReference(complaint.reference)).toMatchObject({ matter: text })
        expect(await store.findByPlace({ centreId: null, placeTag: text }, FILED_AT)).toHaveLength(
          1,
        )
      })

      it('keeps an empty seal and one of every byte', async () => {
        const rest = { sealedAnswers: allBytes(0), envelope: allBytes(256 * 7) }
        const { reference } = await file('bytes', rest)
        expect(await store.findByReference(reference)).toMatchObject(rest)
      })

      it('leaves what the caller handed over untouched', async () => {
        const photo = makeFile(allBytes(100_000))
        const draft = makeDraft('untouched')
        await keepDraft(store, draft)
        await addFile(store, draft, photo)
        expect(photo.content).toEqual(allBytes(100_000))
      })
    })

    describe('a case', () => {
      it('is changed by whoever saw its last version, and gains an event and a file', async () => {
        const filed = await file('changed')
        const photo = makeFile()
        await storeParts(store, photo, { reference: 'GL-changed' })
        expect(await store.readFiles('GL-changed')).toEqual([])
        const change = {
          event: REPLY,
          state: 'accepted',
          urgent: true,
          file: toFinished(photo),
        } as const
        expect(await store.change('GL-changed', 1, change)).toBe('changed')
        expect(await store.findByReference('GL-changed')).toEqual({
          ...filed,
          state: 'accepted',
          urgent: true,
          changedAt: REPLY.at,
          version: 2,
        })
        expect(await store.readEvents('GL-changed')).toEqual([
          { ...makeEvent(), position: 1 },
          { ...REPLY, position: 2 },
        ])
        expect(await readWholeFiles(store, 'GL-changed')).toEqual([photo])
      })

      it('goes to another authority, and its copies with it', async () => {
        const filed = await file('forwarded')
        const change = { event: REPLY, authority: 'fire', copies: [], toVerify: true }
        await store.change('GL-forwarded', 1, change)
        const expected = { ...filed, authority: 'fire', copies: [], toVerify: true }
        expect(await store.findByReference('GL-forwarded')).toMatchObject({
          ...expected,
          changedAt: REPLY.at,
          version: 2,
        })
      })

      it('refuses a change by somebody who saw an older version', async () => {
        await file('stale')
        await store.change('GL-stale', 1, { event: REPLY })
        const photo = makeFile()
        await storeParts(store, photo, { reference: 'GL-stale' })
        const late = { event: REPLY, state: 'withdrawn', file: toFinished(photo) } as const
        expect(await store.change('GL-stale', 1, late)).toBe('stale')
        expect(await store.findByReference('GL-stale')).toMatchObject({ state: 'received' })
        expect(await store.readEvents('GL-stale')).toHaveLength(2)
        expect(await readWholeFiles(store, 'GL-stale')).toEqual([])
      })

      it('takes one of twenty changes that were made at once', async () => {
        await file('race')
        const changes = Array.from({ length: 20 }, () =>
          store.change('GL-race', 1, { event: REPLY }),
        )
        const outcomes = await Promise.all(changes)
        expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(1)
        expect(await store.readEvents('GL-race')).toHaveLength(2)
      })

      it('that nobody filed cannot be changed', async () => {
        expect(await store.change('GL-nobody', 1, { event: REPLY })).toBe('unknown')
      })

      it('is closed with an outcome only', async () => {
        await file('closed')
        const closing = { event: REPLY, state: 'closed' } as const
        await expect(store.change('GL-closed', 1, closing)).rejects.toThrow('closed_has_outcome')
        expect(await store.findByReference('GL-closed')).toMatchObject({ version: 1 })
        expect(await store.readEvents('GL-closed')).toHaveLength(1)
        const withOutcome = { ...closing, outcome: 'nothingFound' } as const
        expect(await store.change('GL-closed', 1, withOutcome)).toBe('changed')
        const reopened = { event: REPLY, state: 'accepted', outcome: null } as const
        expect(await store.change('GL-closed', 2, reopened)).toBe('changed')
        expect(await store.findByReference('GL-closed')).toMatchObject({ outcome: null })
      })
    })

    describe('officers', () => {
      it('find other cases about a place since an instant, newest first', async () => {
        const at = ['2026-01-01', '2026-06-01', '2026-09-01'].map((day) => `${day}T00:00:00.000Z`)
        for (const [turn, filedAt] of at.entries()) {
          await file(`place-${turn}`, { centreId: 'one', filedAt, sourceKey: `s${turn}` })
        }
        expect(await store.findByPlace({ centreId: 'one', placeTag: null }, at[1] ?? '')).toEqual([
          { filedAt: at[2], sourceKey: 's2', reference: 'GL-place-2' },
          { filedAt: at[1], sourceKey: 's1', reference: 'GL-place-1' },
        ])
        const nowhere = { centreId: 'nowhere', placeTag: null }
        expect(await store.findByPlace(nowhere, FILED_AT)).toEqual([])
        const untagged = { centreId: null, placeTag: null }
        await file('place-untagged', untagged)
        expect(await store.findByPlace(untagged, '2026-01-01T00:00:00.000Z')).toEqual([])
      })

      it('list cases by every part of a filter, newest first, page by page', async () => {
        const authority = 'lists'
        const filedAt = '2026-12-01T00:00:00.000Z'
        await file('list-old', { authority })
        await file('list-urgent', { authority, urgent: true, filedAt })
        await file('list-verify', { authority, toVerify: true, filedAt, centreId: 'cs-2' })
        await file('list-unlisted', { authority, centreId: null, filedAt, state: 'accepted' })
        const list = async (filter: Partial<Parameters<ComplaintStore['list']>[0]>) => {
          const found = await store.list({ authority, limit: 10, offset: 0, ...filter })
          return found.map(({ reference }) => reference.replace('GL-list-', ''))
        }
        expect(await list({})).toEqual(['unlisted', 'urgent', 'verify', 'old'])
        expect(await list({ limit: 2, offset: 1 })).toEqual(['urgent', 'verify'])
        expect(await list({ urgent: true })).toEqual(['urgent'])
        expect(await list({ urgent: false, since: filedAt })).toEqual(['unlisted', 'verify'])
        expect(await list({ toVerify: true })).toEqual(['verify'])
        expect(await list({ centreId: 'cs-2' })).toEqual(['verify'])
        expect(await list({ state: 'accepted' })).toEqual(['unlisted'])
        expect(await list({ authority: 'nobody' })).toEqual([])
      })

      it('see at once what another process wrote', async () => {
        const desk = await open()
        const filed = await file('shared')
        expect(await desk.findByReference('GL-shared')).toEqual(filed)
        expect(await desk.change('GL-shared', 1, { event: REPLY })).toBe('changed')
        expect(await store.findByReference('GL-shared')).toMatchObject({ version: 2 })
        await desk.close()
      })

      it('are told that a sound store is sound', async () => {
        const check = await store.check()
        expect(check).toMatchObject({ filesWithoutOwner: 0, damagedFiles: 0 })
        expect(check).toMatchObject({ eventsWithoutCase: 0, integrity: 'ok' })
        expect(check.complaints).toBeGreaterThan(15)
        expect(check.files).toBeGreaterThan(3)
      })
    })

    it('that is closed says so', async () => {
      const closed = await open()
      await closed.close()
      await expect(sumDraftBytes(closed)).rejects.toThrow('closed')
    })
  })
}
