import { createHash, randomBytes } from 'node:crypto'
import type { DraftFile, FileMeta } from '#src/complaints/answers.ts'
import type { CheckedContent } from '#src/complaints/files/checked-file.ts'
import { sealTo } from '#src/complaints/seal/case-key.ts'
import { sealJson } from '#src/complaints/seal/sealed-values.ts'
import type { SealedFile } from '#src/complaints/store/complaint-store.ts'

/** A checked file as a draft lists it. */
export function toDraftFile({ bytes, ...file }: CheckedContent & { name: string }): DraftFile {
  return { id: randomBytes(16).toString('hex'), bytes: bytes.length, ...file }
}

/** A file sealed to its case; from here on only the officers can open it. */
export async function sealFile(
  caseRecipient: string,
  { thumbnail: _, ...meta }: DraftFile,
  bytes: Uint8Array,
): Promise<SealedFile> {
  const sealedContent = await sealTo([caseRecipient], bytes)
  return {
    id: meta.id,
    sealedMeta: await sealJson([caseRecipient], meta satisfies FileMeta),
    sealedContent,
    hash: createHash('sha256').update(sealedContent).digest('hex'),
  }
}
