import { createHash } from 'node:crypto'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { StoreCheck } from '#src/complaints/store/complaint-store.ts'
import { readPart } from '#src/complaints/store/files.ts'
import { ALL_SOURCES, type Tables } from '#src/complaints/store/tables.ts'

const COUNTS = {
  complaints: sql`select count(*) as n from complaints`,
  drafts: sql`select count(*) as n from complaint_drafts`,
  files: sql`select count(*) as n from complaint_files where unfinished_since is null`,
  filesWithoutOwner: sql`
    select count(*) as n from complaint_files f
    left join complaint_drafts d on d.id = f.draft_id
    left join complaints c on c.reference = f.reference
    where d.id is null and c.reference is null`,
  eventsWithoutCase: sql`
    select count(*) as n from complaint_events e
    left join complaints c on c.reference = e.reference
    where c.reference is null`,
  wrongTotals: sql`
    select count(*) as n from (
      select source_key, count(*) as drafts, sum(bytes) as bytes
        from complaint_drafts group by source_key
      union all
      select ${sql.lit(ALL_SOURCES)}, count(*), coalesce(sum(bytes), 0) from complaint_drafts
    ) found
    left join complaint_draft_totals kept on kept.source_key = found.source_key
    where kept.source_key is null or kept.drafts <> found.drafts or kept.bytes <> found.bytes`,
} satisfies Partial<Record<keyof StoreCheck, RawBuilder<unknown>>>

const NOTHING: StoreCheck = {
  complaints: 0,
  drafts: 0,
  files: 0,
  filesWithoutOwner: 0,
  damagedFiles: 0,
  eventsWithoutCase: 0,
  wrongTotals: 0,
  integrity: 'ok',
}

/** Whole files whose content is gone or is not what was stored; read part by part, they are large. */
async function countDamagedFiles(db: Kysely<Tables>): Promise<number> {
  const files = await db
    .selectFrom('complaintFiles')
    .select(['id', 'hash', 'bytes'])
    .where('unfinishedSince', 'is', null)
    .execute()
  let damaged = 0
  for (const { id, hash, bytes } of files) {
    const found = createHash('sha256')
    let length = 0
    for (let position = 0; ; position += 1) {
      const part = await readPart(db, id, position)
      if (!part) break
      found.update(part)
      length += part.length
    }
    if (found.digest('hex') !== hash || length !== bytes) damaged += 1
  }
  return damaged
}

/**
 * Looks at everything that is stored. When the database itself is damaged, nothing is counted. `checkIntegrity`: the
 * database's own check, `ok` or what is wrong.
 */
export async function checkStore(
  db: Kysely<Tables>,
  checkIntegrity: () => Promise<string>,
): Promise<StoreCheck> {
  const integrity = await checkIntegrity()
  if (integrity !== 'ok') return { ...NOTHING, integrity }
  const found: StoreCheck = { ...NOTHING, damagedFiles: await countDamagedFiles(db) }
  for (const [name, query] of Object.entries(COUNTS)) {
    const { rows } = await query.execute(db)
    found[name as keyof typeof COUNTS] = Number((rows[0] as { n: unknown }).n)
  }
  return found
}
