import { randomBytes } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type {
  CaseChange,
  Complaint,
  OfficeEntry,
  OfficeRow,
  SignedEvent,
  Told,
} from '#src/complaints/store/complaint-store.ts'
import {
  toEventWords,
  toFilingWords,
  toPromisedDays,
  toRecordHash,
  toWholeCase,
} from '#src/complaints/store/recorded-case.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { toCaseBytes, toEventBytes } from '#src/record/commitment.ts'
import { readBody, toBody } from '#src/record/entry-body.ts'
import { type Head, type NewEntry, toEntryBytes } from '#src/record/record-entry.ts'
import type { KeptEntry } from '#src/record/replay.ts'

type Db = Kysely<Tables>

const SALT_BYTES = 32
export const makeSalt = () => randomBytes(SALT_BYTES).toString('hex')

/**
 * Adds an entry, last in the transaction that does what it tells of: its number is drawn under the head's row, which
 * everybody else waits for until the end.
 */
export async function appendEntry(
  db: Db,
  { by, ...entry }: NewEntry,
  salt: string | null,
): Promise<void> {
  const { seq, hash: previous } = await db
    .updateTable('recordHead')
    .set((eb) => ({ seq: eb('seq', '+', 1) }))
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow()
  const hash = toRecordHash(toEntryBytes(previous, { ...entry, by, seq }))
  await db
    .insertInto('recordEntries')
    .values({ ...entry, seq, hash, byKey: by, salt })
    .execute()
  await db.updateTable('recordHead').set({ hash, at: entry.at }).execute()
}

/** What the host itself writes. */
const UNSIGNED = { by: null, signature: null }

/** A case was handed in; `files`: those it was handed in with. */
export async function recordFiling(
  db: Db,
  complaint: Complaint,
  files: readonly { id: string; hash: string }[],
): Promise<void> {
  const salt = makeSalt()
  const ids = files.map(({ id }) => id)
  const hashes = files.map(({ id, hash }) => [id, hash] as const)
  const words = { ...toFilingWords(complaint), files: hashes }
  const entry: NewEntry = {
    ...UNSIGNED,
    at: complaint.filedAt,
    kind: 'filed',
    reference: complaint.reference,
    body: toBody(['case 1', toWholeCase(complaint, 1, ids)]),
    commitment: toRecordHash(toCaseBytes(salt, words)),
  }
  await appendEntry(db, entry, salt)
}

/** A case was changed to `version` by its event number `events`. */
export async function recordChange(
  db: Db,
  reference: string,
  { event, file, signed, ...changed }: CaseChange,
  { version, events }: { version: number; events: number },
): Promise<void> {
  const words = { ...toEventWords(event), file: file ? ([file.id, file.hash] as const) : null }
  const holdsWords = Object.values(words).some((word) => word !== null)
  const salt = signed ? signed.salt : holdsWords ? makeSalt() : null
  const told = { event: event.kind, version, events, file: file?.id ?? null }
  const entry: NewEntry = {
    by: signed?.by ?? null,
    signature: signed?.signature ?? null,
    at: event.at,
    kind: event.actor === 'desk' ? 'act' : 'public',
    reference,
    body: toBody(toChangeBody(changed, told, signed)),
    commitment: salt && toRecordHash(toEventBytes(salt, words)),
  }
  await appendEntry(db, entry, salt)
}

/** What a change tells; the first form of it knew neither terms, nor who works on a case, nor signatures. */
function toChangeBody(
  {
    promises,
    assignedTo,
    mergedInto,
    onHold,
    handOver,
    received,
    reported,
    published,
    publication: __,
    code: _,
    moved,
    ...first
  }: Omit<CaseChange, 'event' | 'file' | 'signed'>,
  told: { event: string; version: number; events: number; file: string | null },
  signed: CaseChange['signed'],
): Parameters<typeof toBody>[0] {
  const later = {
    ...(promises !== undefined && { promises: toPromisedDays(promises) }),
    ...(assignedTo !== undefined && { assignedTo }),
    ...(mergedInto !== undefined && { mergedInto }),
    ...(signed && { list: signed.list }),
    ...(onHold !== undefined && { onHold }),
    ...(handOver && { handOver }),
    ...(received !== undefined && { received }),
    ...(reported && { reported }),
    ...(published !== undefined && { published }),
  }
  const body = { ...first, ...told }
  if (moved && signed) {
    const { holder, before, after } = moved
    const envelope: [string, string] = [toRecordHash(before), toRecordHash(after)]
    return ['change 3', { ...body, ...later, list: signed.list, holder, envelope }]
  }
  return Object.keys(later).length === 0 ? ['change 1', body] : ['change 2', { ...body, ...later }]
}

/** Something was done about cases without changing them. */
export async function tell(db: Db, told: readonly Told[]): Promise<void> {
  await db.transaction().execute((transaction) => tellIn(transaction, told))
}

/** The same, last in the transaction of what it tells. */
export async function tellIn(db: Db, told: readonly Told[]): Promise<void> {
  for (const { what, ...entry } of told) {
    const body = toBody(['told 1', { what }])
    await appendEntry(db, { ...entry, body, commitment: null, signature: null }, null)
  }
}

/** What was done at the host, by whom, as its entry. */
export async function recordOffice(
  db: Db,
  { at, reference, by, signature, office }: OfficeEntry,
): Promise<void> {
  const body = toBody(['office 1', office])
  const entry = { at, kind: 'office', reference, by, signature, body, commitment: null } as const
  await appendEntry(db, entry, null)
}

/** The same in a transaction of its own. */
export function tellOfOffice(db: Db, told: OfficeEntry): Promise<void> {
  return db.transaction().execute((transaction) => recordOffice(transaction, told))
}

/** A case was removed: no salt of it is left, so that nobody can try what its words were. */
export async function recordRemoval(
  db: Db,
  reference: string,
  at: string,
  why: 'retention' | 'request' | 'drill',
): Promise<void> {
  await db
    .updateTable('recordEntries')
    .set({ salt: null })
    .where('reference', '=', reference)
    .execute()
  const body = toBody(why === 'retention' ? ['removed 1', { why }] : ['removed 2', { why }])
  const entry: NewEntry = {
    ...UNSIGNED,
    at,
    kind: 'removed',
    reference,
    body,
    commitment: null,
  }
  await appendEntry(db, entry, null)
}

/** Who signed which events of a case; see `ComplaintStore`. */
export async function readSigned(db: Db, reference: string): Promise<SignedEvent[]> {
  const entries = await db
    .selectFrom('recordEntries')
    .select(['body', 'byKey'])
    .where('reference', '=', reference)
    .where('kind', '=', 'act')
    .orderBy('seq')
    .execute()
  return entries.flatMap(({ body, byKey }) => {
    const said = readBody(body)
    if (byKey === null || (said?.[0] !== 'change 2' && said?.[0] !== 'change 3')) return []
    return [{ position: said[1].events, by: byKey }]
  })
}

export async function readRecordHead(db: Db): Promise<Head | undefined> {
  const head = await db.selectFrom('recordHead').select(['seq', 'hash', 'at']).executeTakeFirst()
  return head && head.seq > 0 ? head : undefined
}

/** How many entries are held at a time. */
export const ENTRIES_AT_A_TIME = 500

export async function readEntries(db: Db, after: number): Promise<KeptEntry[]> {
  const rows = await db
    .selectFrom('recordEntries')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(ENTRIES_AT_A_TIME)
    .execute()
  return rows.map(toKeptEntry)
}

/** The entry that a row is. */
export const toKeptEntry = ({ byKey, ...row }: Selectable<Tables['recordEntries']>): KeptEntry => ({
  ...row,
  by: byKey,
})

/** The hashes of single entries, by number. */
export async function readHashes(db: Db, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('recordEntries')
    .select(['seq', 'hash'])
    .where('seq', 'in', [...numbers])
    .execute()
  return new Map(rows.map(({ seq, hash }) => [seq, hash]))
}

/** Entries that tell of a backup that was put back: they are about no case, as few others are. */
export async function readRestored(db: Db): Promise<OfficeRow[]> {
  const rows = await db
    .selectFrom('recordEntries')
    .selectAll()
    .where('reference', '=', '')
    .where('kind', '=', 'office')
    .orderBy('seq')
    .execute()
  return rows.flatMap(({ byKey, salt: _, ...row }) => {
    const said = readBody(row.body)
    const isRestored = said?.[0] === 'office 1' && said[1].what === 'restored'
    return isRestored ? [{ ...row, kind: 'office' as const, commitment: null, by: byKey }] : []
  })
}
