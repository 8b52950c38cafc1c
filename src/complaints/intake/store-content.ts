import { createHash } from 'node:crypto'
import { inParts } from '#src/complaints/intake/in-parts.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { FileOwner, FinishedFile } from '#src/complaints/store/file-store.ts'
import { PART_BYTES } from '#src/complaints/store/limits.ts'

/**
 * Stores sealed content as an unfinished file while it arrives, a part at a time, and gives what finishing it
 * needs; nothing when whoever it belongs to is gone. What is left of it after a failure goes with its owner, or
 * after an hour. Throws what `content` throws, and `StoreUnavailableError`.
 */
export async function storeContent(
  store: ComplaintStore,
  fileId: string,
  owner: FileOwner,
  content: AsyncIterable<Uint8Array>,
  clock: () => Date,
): Promise<Pick<FinishedFile, 'id' | 'hash'> | undefined> {
  if ((await store.beginFile(fileId, owner, clock())) === 'gone') return undefined
  const hash = createHash('sha256')
  let position = 0
  for await (const part of inParts(content, PART_BYTES)) {
    hash.update(part)
    if ((await store.appendPart(fileId, position, part, clock())) !== 'stored') return undefined
    position += 1
  }
  return { id: fileId, hash: hash.digest('hex') }
}
