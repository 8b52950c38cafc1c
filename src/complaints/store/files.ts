import type { Kysely } from 'kysely'
import type { SealedFile } from '#src/complaints/store/complaint-store.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

/** Whose file it is. */
type Owner = { draftId: string } | { reference: string }

export async function insertFile(db: Db, file: SealedFile, owner: Owner): Promise<void> {
  const { id, hash, sealedMeta, sealedContent } = file
  await db
    .insertInto('complaintFiles')
    .values({
      draftId: null,
      reference: null,
      ...owner,
      id,
      hash,
      sealedMeta,
      bytes: sealedContent.length,
    })
    .execute()
  await db.insertInto('complaintFileContents').values({ fileId: id, sealedContent }).execute()
}

/** The files of a draft become those of a case; no content is written again. */
export async function giveFilesToCase(db: Db, draftId: string, reference: string): Promise<void> {
  await db
    .updateTable('complaintFiles')
    .set({ draftId: null, reference })
    .where('draftId', '=', draftId)
    .execute()
}

/** Bytes of each file of a case. */
export async function readFileSizes(db: Db, reference: string): Promise<number[]> {
  const files = await db
    .selectFrom('complaintFiles')
    .select('bytes')
    .where('reference', '=', reference)
    .execute()
  return files.map(({ bytes }) => bytes)
}

/** The files of a case with their content. */
export function readFiles(db: Db, reference: string): Promise<SealedFile[]> {
  return db
    .selectFrom('complaintFiles')
    .innerJoin('complaintFileContents', 'fileId', 'id')
    .select(['id', 'sealedMeta', 'sealedContent', 'hash'])
    .where('reference', '=', reference)
    .orderBy('id')
    .execute()
}
