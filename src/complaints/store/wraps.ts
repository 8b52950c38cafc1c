import type { Kysely } from 'kysely'
import { toComplaint } from '#src/complaints/store/cases.ts'
import type {
  Complaint,
  OutdatedAsked,
  OutdatedCount,
  Wrap,
} from '#src/complaints/store/complaint-store.ts'
import { appendEntry, toKeptEntry } from '#src/complaints/store/record.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { toBody } from '#src/record/entry-body.ts'
import type { KeptEntry } from '#src/record/replay.ts'

type Db = Kysely<Tables>

/** See `ComplaintStore`. */
export async function countOutdated(
  db: Db,
  holder: string,
  equalLists: readonly number[],
): Promise<OutdatedCount[]> {
  const rows = await db
    .selectFrom('complaints')
    .select(({ fn }) => ['listNumber', fn.countAll().as('cases')])
    .where('holder', '=', holder)
    .where('listNumber', 'not in', [0, ...equalLists])
    .groupBy('listNumber')
    .orderBy('listNumber')
    .execute()
  return rows.map(({ listNumber, cases }) => ({ listNumber, cases: Number(cases) }))
}

/** See `ComplaintStore`. */
export async function listOutdated(
  db: Db,
  { holder, listNumber, after, limit }: OutdatedAsked,
): Promise<Complaint[]> {
  const rows = await db
    .selectFrom('complaints')
    .selectAll()
    .where('holder', '=', holder)
    .where('listNumber', '=', listNumber)
    .where('reference', '>', after)
    .orderBy('reference')
    .limit(limit)
    .execute()
  return rows.map(toComplaint)
}

/** See `ComplaintStore`. */
export async function readRecordOf(db: Db, references: readonly string[]): Promise<KeptEntry[]> {
  if (references.length === 0) return []
  const rows = await db
    .selectFrom('recordEntries')
    .selectAll()
    .where('reference', 'in', references)
    .orderBy('seq')
    .execute()
  return rows.map(toKeptEntry)
}

/** Replaces envelopes; see `ComplaintStore`. */
export function wrapCases(db: Db, wraps: readonly Wrap[]): Promise<string[]> {
  return db.transaction().execute(async (transaction) => {
    const done: string[] = []
    for (const wrap of wraps) if (await wrapCase(transaction, wrap)) done.push(wrap.reference)
    return done
  })
}

/** The version stays: whoever has the case open writes on, with the same key of the case. */
async function wrapCase(
  db: Db,
  { reference, version, listNumber, before, after, ...signed }: Wrap,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('complaints')
    .set({ envelope: after, listNumber })
    .where('reference', '=', reference)
    .where('version', '=', version)
    .where('envelope', '=', before)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  const envelope: [string, string] = [toRecordHash(before), toRecordHash(after)]
  const body = toBody(['wrapped 1', { version, list: listNumber, envelope }])
  await appendEntry(db, { ...signed, kind: 'act', reference, body, commitment: null }, null)
  return true
}
