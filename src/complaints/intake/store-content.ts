import { createHash } from 'node:crypto'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { appendInRoom, type FileInRoom } from '#src/complaints/intake/room.ts'
import { inParts } from '#src/complaints/intake/stage-file.ts'
import type { FinishedFile } from '#src/complaints/store/draft-store.ts'
import { PART_BYTES } from '#src/complaints/store/tables.ts'

/**
 * Stores sealed content as an unfinished file while it arrives, a part at a time, and gives what finishing it
 * needs; `gone` when whoever it belongs to is. What is left of it after a failure goes with its owner, or after an
 * hour. Throws what `content` throws, and `StoreUnavailableError`.
 */
export async function storeContent(
  context: IntakeContext,
  file: FileInRoom,
  content: AsyncIterable<Uint8Array>,
): Promise<Pick<FinishedFile, 'id' | 'hash'> | 'gone' | 'full'> {
  const { store, clock } = context
  if ((await store.beginFile(file.id, file.owner, clock())) === 'gone') return 'gone'
  const hash = createHash('sha256')
  let position = 0
  for await (const part of inParts(content, PART_BYTES)) {
    hash.update(part)
    const appended = await appendInRoom(context, file, position, part)
    if (appended !== 'stored') return appended === 'full' ? appended : 'gone'
    position += 1
  }
  return { id: file.id, hash: hash.digest('hex') }
}
