import { randomBytes } from 'node:crypto'
import { BrokenUploadError } from '#src/complaints/file-intake.ts'
import { findRefusal } from '#src/complaints/files/check-file.ts'
import type { WrongFile } from '#src/complaints/files/checked-file.ts'
import { type FileType, toFileType } from '#src/complaints/files/to-file-type.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { appendInRoom, type FileInRoom } from '#src/complaints/intake/room.ts'
import { openPart, PART_SEAL_BYTES, sealPart } from '#src/complaints/seal/draft.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { PART_BYTES } from '#src/complaints/store/tables.ts'

/**
 * A file as it was sent, every byte of it, sealed in the store under `key`: it is looked at only when it is whole,
 * and never lies whole in memory.
 */
export type StagedFile = FileInRoom & {
  key: string
  type: FileType
  /** Of all parts. */
  bytes: number
}

export const makeFileId = (): string => randomBytes(16).toString('hex')

/** Stops the reading of a file; its content is not at fault. */
class NotStagedError extends Error {
  readonly why: WrongFile | 'gone'
  constructor(why: WrongFile | 'gone') {
    super('not staged')
    this.why = why
  }
}

async function stage(
  context: IntakeContext,
  file: Omit<StagedFile, 'type' | 'bytes'>,
  content: AsyncIterable<Uint8Array>,
): Promise<Pick<StagedFile, 'type' | 'bytes'>> {
  const { id, key } = file
  let type: FileType | undefined
  let bytes = 0
  let position = 0
  for await (const part of inParts(content, PART_BYTES - PART_SEAL_BYTES)) {
    if (position === 0) type = toFileType(part)
    bytes += part.length
    const refusal = findRefusal(type, bytes)
    if (refusal) throw new NotStagedError(refusal)
    const appended = await appendInRoom(context, file, position, sealPart(key, id, position, part))
    if (appended === 'full') throw new NotStagedError({ outcome: 'wrong', code: 'noRoom' })
    if (appended !== 'stored') throw new NotStagedError('gone')
    position += 1
  }
  if (type) return { type, bytes }
  throw new NotStagedError(findRefusal(type, bytes) ?? 'gone')
}

/**
 * Takes a file in as it arrives. A file that is refused for what it is or for its length is not read on, and nothing
 * of it stays. `gone`: whoever it was for is not there any more. Throws `StoreUnavailableError`.
 */
export async function stageFile(
  context: IntakeContext,
  { owner, sourceKey, key }: Omit<StagedFile, 'id' | 'type' | 'bytes'>,
  content: AsyncIterable<Uint8Array>,
): Promise<StagedFile | WrongFile | 'gone'> {
  const { store, clock } = context
  const staged = { id: makeFileId(), owner, sourceKey, key }
  if ((await store.beginFile(staged.id, owner, clock())) === 'gone') return 'gone'
  try {
    return { ...staged, ...(await stage(context, staged, content)) }
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error
    await store.removeUnfinished(staged.id, owner)
    if (error instanceof NotStagedError) return error.why
    if (!(error instanceof BrokenUploadError)) throw error
    return { outcome: 'wrong', code: 'fileNotUploaded' }
  }
}

/**
 * The file as it was sent. Throws `StoreUnavailableError` when not all of it is there (any more): its content is not
 * at fault, and what is left of a sound would pass for a whole one. Throws where a part is not the one that was staged.
 */
export async function* readStaged(
  { store }: IntakeContext,
  { id, key, bytes }: Pick<StagedFile, 'id' | 'key' | 'bytes'>,
): AsyncGenerator<Uint8Array, void> {
  let position = 0
  let read = 0
  for await (const sealed of store.readParts(id)) {
    const part = openPart(key, id, position, sealed)
    if (!part) throw new Error('A part of a file is damaged')
    yield part
    read += part.length
    position += 1
  }
  if (read < bytes) throw new StoreUnavailableError('Parts of a file are gone.')
}

/** Bytes in pieces of any size, as pieces of `size` and a last one that may be smaller. */
export async function* inParts(
  content: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array, void> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const piece of content) {
    let rest = piece
    while (length + rest.length >= size) {
      const head = rest.subarray(0, size - length)
      yield Buffer.concat([...held, head])
      rest = rest.subarray(head.length)
      held = []
      length = 0
    }
    if (rest.length > 0) held.push(rest)
    length += rest.length
  }
  if (length > 0) yield Buffer.concat(held)
}
