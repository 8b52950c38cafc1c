import { randomBytes } from 'node:crypto'
import type { DraftFile, FileMeta } from '#src/complaints/answers.ts'
import type { CheckedContent } from '#src/complaints/files/checked-file.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { storeContent } from '#src/complaints/intake/store-content.ts'
import { sealTo } from '#src/complaints/seal/case-key.ts'
import { sealJson } from '#src/complaints/seal/sealed-values.ts'
import type { FileOwner, FinishedFile } from '#src/complaints/store/file-store.ts'

/** A checked file as a draft lists it. */
export function toDraftFile({ bytes, ...file }: CheckedContent & { name: string }): DraftFile {
  return { id: randomBytes(16).toString('hex'), bytes: bytes.length, ...file }
}

/**
 * Seals a file to its case and stores it, unfinished; from here on only the officers can open it. Nothing when
 * whoever it belongs to is gone.
 */
export async function sealFile(
  { store, clock }: IntakeContext,
  owner: FileOwner,
  caseRecipient: string,
  { thumbnail: _, ...meta }: DraftFile,
  bytes: Uint8Array,
): Promise<FinishedFile | undefined> {
  async function* sealed() {
    yield await sealTo([caseRecipient], bytes)
  }
  const stored = await storeContent(store, meta.id, owner, sealed(), clock)
  const sealedMeta = await sealJson([caseRecipient], meta satisfies FileMeta)
  return stored && { ...stored, sealedMeta }
}
