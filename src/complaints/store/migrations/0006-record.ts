import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { findBy } from '#src/complaints/store/cases.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import { toFilingWords, toRecordHash, toWholeCase } from '#src/complaints/store/recorded-case.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { toCaseBytes } from '#src/record/commitment.ts'
import { toBody } from '#src/record/entry-body.ts'
import { NOTHING_BEFORE, toEntryBytes } from '#src/record/record-entry.ts'

const toTables = ({ key, sum, tableEnd }: ColumnTypes) => [
  sql`create table record_entries (
    seq ${sum} not null primary key check (seq > 0),
    at ${key} not null,
    kind ${key} not null,
    reference ${key} not null,
    by_key ${key},
    body text not null,
    commitment ${key},
    signature ${key},
    hash ${key} not null,
    salt ${key}
  ) ${tableEnd}`,
  sql`create index record_entries_reference on record_entries (reference)`,
  sql`create table record_head (
    seq ${sum} not null,
    hash ${key} not null,
    at ${key} not null,
    only_one integer not null default 1 primary key check (only_one = 1)
  ) ${tableEnd}`,
]

type Db = Kysely<Tables>

/** What the first entries say of a case that was there: where it stands, and what it was handed in with. */
async function toTakenOver(db: Db, complaint: Complaint) {
  const { reference } = complaint
  const { rows: files } = await sql<{ id: string; hash: string }>`select id, hash
    from complaint_files where reference = ${reference} and unfinished_since is null`.execute(db)
  const { rows } = await sql<{ n: unknown }>`select count(*) as n
    from complaint_events where reference = ${reference}`.execute(db)
  const ids = files.map(({ id }) => id)
  const salt = randomBytes(32).toString('hex')
  const hashes = files.map(({ id, hash }) => [id, hash] as const)
  return {
    reference,
    salt,
    body: toBody(['case 1', toWholeCase(complaint, Number(rows[0]?.n), ids)]),
    commitment: toRecordHash(toCaseBytes(salt, { ...toFilingWords(complaint), files: hashes })),
  }
}

/** The record begins, with an entry for each case that is there: from now on it is noticed when one goes. */
export async function addRecord(db: Db, types: ColumnTypes): Promise<void> {
  for (const statement of toTables(types)) await statement.execute(db)
  const { rows } = await sql<{ reference: string }>`
    select reference from complaints order by filed_at, reference`.execute(db)
  let head = { seq: 0, hash: NOTHING_BEFORE, at: '' }
  for (const { reference } of rows) {
    const complaint = await findBy(db, 'reference', reference)
    if (!complaint) continue
    const { salt, ...told } = await toTakenOver(db, complaint)
    const [seq, at] = [head.seq + 1, new Date().toISOString()]
    const entry = { ...told, seq, at, kind: 'takenOver', signature: null } as const
    const hash = toRecordHash(toEntryBytes(head.hash, { ...entry, by: null }))
    await db
      .insertInto('recordEntries')
      .values({ ...entry, hash, salt, byKey: null })
      .execute()
    head = { seq, hash, at }
  }
  await db.insertInto('recordHead').values(head).execute()
}
