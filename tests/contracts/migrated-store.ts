import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { makeCodeSalt, openResidentKey, toResidentKey } from '#src/complaints/seal/code.ts'
import { toComplaintRow } from '#src/complaints/store/cases.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toFirstTables } from '#src/complaints/store/migrations/0001-first-tables.ts'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import { PART_BYTES, type Tables } from '#src/complaints/store/tables.ts'
import { findWrong } from '#tests/contracts/record.ts'
import {
  allBytes,
  FILED_AT,
  type GivenFile,
  makeComplaint,
  makeDraft,
  makeEvent,
  makeFile,
} from '#tests/support/example-complaints.ts'
import { keepDraft, readWholeFiles, submitLatest } from '#tests/support/stored-drafts.ts'

type Db = Kysely<Tables>

const NOW = new Date(FILED_AT)
const STORE_ID = 'a store of tests'
const PEPPER = new Uint8Array(32).fill(5)
/** Of what somebody typed, as the first release kept them. */
const OLD_HASHES = ['c0ffee01'.repeat(8), 'c0ffee02'.repeat(8)] as const
const CODES = ['1111 2222 3333 4444', '5555 6666 7777 8888', '9999 0000 1111 2222']
/** Of the files of the first draft and of the first case, as they were cut before: not at all. */
const SIZES = [0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 2.5 * PART_BYTES]

async function insertFile(db: Db, file: GivenFile, owner: { draft?: string; reference?: string }) {
  const { id, hash, sealedMeta, content } = file
  const { draft = null, reference = null } = owner
  await sql`insert into complaint_files (id, draft_id, reference, hash, bytes, sealed_meta)
    values (${id}, ${draft}, ${reference}, ${hash}, ${content.length}, ${sealedMeta})`.execute(db)
  await sql`insert into complaint_file_contents (file_id, sealed_content)
    values (${id}, ${content})`.execute(db)
}

/** A store as the first release left it: drafts, cases with their receipts, events and files in one row each. */
async function fillFirstStore(db: Db, types: ColumnTypes) {
  for (const statement of toFirstTables(types)) await statement.execute(db)
  await sql`insert into complaint_store (id, schema_version) values (${STORE_ID}, 1)`.execute(db)
  const drafts = [makeDraft('one'), makeDraft('two', { sealed: allBytes(5000) })]
  for (const { id, sealed, expiresAt } of drafts)
    await sql`insert into complaint_drafts (id, sealed, expires_at)
      values (${id}, ${sealed}, ${expiresAt})`.execute(db)
  const cases = await Promise.all(
    CODES.map(async (code, number) => {
      const codeSalt = new Uint8Array(makeCodeSalt())
      const { check } = await toResidentKey(PEPPER, code, codeSalt)
      const sealed = { holder: null, listNumber: 0 }
      const typed = { contentHash: '', ...sealed }
      return makeComplaint(`old-${number}`, { codeSalt, codeCheck: check, ...typed })
    }),
  )
  for (const complaint of cases) {
    const { holder, listNumber, assignedTo, mergedInto, onHold, placeTag, ...row } =
      toComplaintRow(complaint)
    await db
      .insertInto('complaints')
      .values({ ...row, contentHash: OLD_HASHES[0], placeKey: OLD_HASHES[1] } as never)
      .execute()
    const event = { ...makeEvent(), reference: complaint.reference, position: 1 }
    await db.insertInto('complaintEvents').values(event).execute()
  }
  const toFiles = () => SIZES.map((size) => makeFile(allBytes(size)))
  const files = { ofDraft: toFiles(), ofCase: toFiles() }
  const [first] = drafts
  for (const file of files.ofDraft) await insertFile(db, file, { draft: first?.id ?? '' })
  for (const file of files.ofCase) await insertFile(db, file, { reference: 'GL-old-0' })
  return { drafts, cases, files }
}

const byId = (files: GivenFile[]) => files.toSorted((one, two) => (one.id < two.id ? -1 : 1))

/** `open`: a store on the database that `fill` was given, in which nothing else is. */
export function testMigration(
  name: string,
  fillDatabase: <T>(fill: (db: Db, types: ColumnTypes) => Promise<T>) => Promise<T>,
  open: (storeId: string) => ComplaintStore,
  /** Everything that lies on the disk of the cases, once the store is closed. */
  readDisk: () => Promise<Buffer>,
): void {
  test(`a store of the first release in ${name} becomes one of this release, with all that was in it`, async () => {
    const { drafts, cases, files } = await fillDatabase(fillFirstStore)
    const store = open(STORE_ID)

    for (const [number, complaint] of cases.entries()) {
      const found = await store.findByReference(complaint.reference)
      expect(found).toEqual(complaint)
      const key = await openResidentKey(PEPPER, CODES[number] ?? '', found ?? complaint)
      expect(key?.recipient).toBeDefined()
      expect(await store.readEvents(complaint.reference)).toHaveLength(1)
    }
    expect(await readWholeFiles(store, 'GL-old-0')).toEqual(byId(files.ofCase))
    for (const { reference } of cases) expect(await findWrong(store, reference)).toEqual([])
    const recorded = await Array.fromAsync(store.readRecord())
    expect(recorded.map(({ kind }) => kind)).toEqual(cases.map(() => 'takenOver'))

    const bytesOfFiles = SIZES.reduce((sum, size) => sum + size, 0)
    const sealed = drafts.reduce((sum, draft) => sum + draft.sealed.length, 0)
    const totals = { drafts: 2, bytes: sealed + bytesOfFiles }
    const [one, two] = drafts
    if (!one || !two) throw new Error('The drafts are gone')
    for (const draft of drafts)
      expect(await store.readDraft(draft.id, NOW)).toEqual({ ...draft, sourceKey: '', version: 1 })
    const ofNobody = { draftsOfSource: 2, bytesOfSource: totals.bytes }
    expect(await store.readDraftTotals('')).toEqual({ ...totals, ...ofNobody })
    expect(await store.check()).toMatchObject({ damagedFiles: 0, wrongTotals: 0, integrity: 'ok' })
    expect(await store.reports.listReports({ state: 'open', limit: 1 })).toEqual([])

    expect(await keepDraft(store, { ...two, sealed: allBytes(7) })).toBe('written')
    await submitLatest(store, makeComplaint('of the draft'), makeEvent(), one)
    expect(await readWholeFiles(store, 'GL-of the draft')).toEqual(byId(files.ofDraft))
    expect(await store.readDraftTotals('')).toMatchObject({ bytes: one.sealed.length + 7 })
    for await (const part of store.readParts(files.ofCase.at(-1)?.id ?? ''))
      expect(part.length).toBeLessThanOrEqual(PART_BYTES)
    await store.close()

    const disk = await readDisk()
    expect(disk.includes('GL-old-0')).toBe(true)
    for (const hash of OLD_HASHES) expect(disk.includes(hash)).toBe(false)
  }, 60_000)
}
