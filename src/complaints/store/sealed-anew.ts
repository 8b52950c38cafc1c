import type { Kysely } from 'kysely'
import { findBy } from '#src/complaints/store/cases.ts'
import { appendEntry, makeSalt } from '#src/complaints/store/record.ts'
import { toFilingWords, toRecordHash } from '#src/complaints/store/recorded-case.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { toCaseBytes } from '#src/record/commitment.ts'
import { readBody, toBody } from '#src/record/entry-body.ts'

type Db = Kysely<Tables>

/**
 * Commits anew to what a case held when it was handed in: whoever reads its replies is another one from now on. The
 * first commitment cannot be checked any more, because what it was made of is gone.
 */
export async function recordSealedAnew(db: Db, reference: string, at: string): Promise<void> {
  const complaint = await findBy(db, 'reference', reference)
  if (!complaint) return
  const salt = makeSalt()
  const words = { ...toFilingWords(complaint), files: await readFilesOfFiling(db, reference) }
  const entry = {
    at,
    kind: 'act',
    reference,
    by: null,
    signature: null,
    body: toBody(['sealed anew 1', { why: 'code' }]),
    commitment: toRecordHash(toCaseBytes(salt, words)),
  } as const
  await appendEntry(db, entry, salt)
}

/** The files that a case was handed in with, as the record tells them. */
async function readFilesOfFiling(db: Db, reference: string) {
  const first = await db
    .selectFrom('recordEntries')
    .select('body')
    .where('reference', '=', reference)
    .where('kind', 'in', ['filed', 'takenOver'])
    .orderBy('seq')
    .executeTakeFirst()
  const body = first && readBody(first.body)
  const ids = body?.[0] === 'case 1' ? body[1].files : []
  if (ids.length === 0) return []
  const files = await db
    .selectFrom('complaintFiles')
    .select(['id', 'hash'])
    .where('reference', '=', reference)
    .where('id', 'in', ids)
    .execute()
  return files.map(({ id, hash }) => [id, hash] as const)
}
