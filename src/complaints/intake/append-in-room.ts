import { isDraftBoxFull } from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import type { Appended, FileOwner } from '#src/complaints/store/draft-store.ts'

/** An unfinished file, and whose room it takes: nobody's, where it is for a case, which has a limit of its own. */
export type FileInRoom = { id: string; owner: FileOwner; sourceKey: string | undefined }

/**
 * Adds a part to an unfinished file while its source has room for it. It is asked before every part, not once a
 * file: however many files a source begins at once, it takes its share and at most one part of each beyond it.
 */
export async function appendInRoom(
  { store, clock }: Pick<IntakeContext, 'store' | 'clock'>,
  { id, sourceKey }: FileInRoom,
  position: number,
  part: Uint8Array,
): Promise<Appended | 'full'> {
  if (sourceKey !== undefined && (await isDraftBoxFull({ store }, sourceKey, part.length)))
    return 'full'
  return store.appendPart(id, position, part, clock())
}
