import { checkFile, findRefusal } from '#src/complaints/files/check-file.ts'
import type { FileFacts, WrongFile } from '#src/complaints/files/checked-file.ts'
import { BrokenMovieError } from '#src/complaints/files/clean-movie.ts'
import { type FileType, TYPE_BYTES, toFileType } from '#src/complaints/files/to-file-type.ts'

/** A file as it is kept, content and all. */
export type KeptWhole = FileFacts & { bytes: Buffer }
export type SentCheck = { outcome: 'ok'; file: KeptWhole } | WrongFile

/** In pieces as they come over a line. */
export async function* inPieces(bytes: Uint8Array, size = 65_536) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What becomes of a file that was sent whole, as the intake takes it. */
export async function checkSent(
  bytes: Uint8Array,
  { name = '', keepsTime = false, piece = 65_536 } = {},
): Promise<SentCheck> {
  const type = toFileType(bytes.subarray(0, TYPE_BYTES))
  const refusal = findRefusal(type, bytes.length)
  if (refusal) return refusal
  const sent = { content: inPieces(bytes, piece), type: type as FileType, name, keepsTime }
  const checked = await checkFile({ ...sent, source: 'a' })
  if (checked.outcome === 'wrong') return checked
  const { content, toFacts } = checked.file
  const pieces = []
  try {
    for await (const kept of content) pieces.push(kept)
  } catch (error) {
    if (error instanceof BrokenMovieError) return { outcome: 'wrong', code: 'recordingUnreadable' }
    throw error
  }
  return { outcome: 'ok', file: { bytes: Buffer.concat(pieces), ...toFacts() } }
}

/** The same for a file that is taken; throws the code of one that is not. */
export async function keepSent(...sent: Parameters<typeof checkSent>): Promise<KeptWhole> {
  const checked = await checkSent(...sent)
  if (checked.outcome === 'wrong') throw new Error(checked.code)
  return checked.file
}
