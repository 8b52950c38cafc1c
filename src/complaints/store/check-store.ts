import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { StoreCheck } from '#src/complaints/store/complaint-store.ts'
import type { OpenedDatabase } from '#src/complaints/store/engine.ts'

const COUNTS = {
  complaints: sql`select count(*) as n from complaints`,
  drafts: sql`select count(*) as n from complaint_drafts`,
  files: sql`select count(*) as n from complaint_files`,
  filesWithoutOwner: sql`
    select count(*) as n from complaint_files f
    left join complaint_drafts d on d.id = f.draft_id
    left join complaints c on c.reference = f.reference
    where d.id is null and c.reference is null`,
  eventsWithoutCase: sql`
    select count(*) as n from complaint_events e
    left join complaints c on c.reference = e.reference
    where c.reference is null`,
} satisfies Partial<Record<keyof StoreCheck, RawBuilder<unknown>>>

const NOTHING: StoreCheck = {
  complaints: 0,
  drafts: 0,
  files: 0,
  filesWithoutOwner: 0,
  damagedFiles: 0,
  eventsWithoutCase: 0,
  integrity: 'ok',
}

/** Files whose content is gone or is not what was stored; read one by one, they are large. */
async function countDamagedFiles({ db }: OpenedDatabase): Promise<number> {
  const files = await db.selectFrom('complaintFiles').select(['id', 'hash', 'bytes']).execute()
  let damaged = 0
  for (const { id, hash, bytes } of files) {
    const row = await db
      .selectFrom('complaintFileContents')
      .select('sealedContent')
      .where('fileId', '=', id)
      .executeTakeFirst()
    const content = row?.sealedContent
    const found = content && createHash('sha256').update(content).digest('hex')
    if (found !== hash || content?.length !== bytes) damaged += 1
  }
  return damaged
}

/** Looks at everything that is stored. When the database itself is damaged, nothing is counted. */
export async function checkStore(opened: OpenedDatabase): Promise<StoreCheck> {
  const integrity = await opened.checkIntegrity()
  if (integrity !== 'ok') return { ...NOTHING, integrity }
  const found: StoreCheck = { ...NOTHING, damagedFiles: await countDamagedFiles(opened) }
  for (const [name, query] of Object.entries(COUNTS)) {
    const { rows } = await query.execute(opened.db)
    found[name as keyof typeof COUNTS] = Number((rows[0] as { n: unknown }).n)
  }
  return found
}
