import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepMedia } from '#src/complaints/files/keep-media.ts'
import { toFileType } from '#src/complaints/files/to-file-type.ts'
import { toSeconds } from '#src/library/recordings/to-seconds.ts'

/** Ten minutes of speech; an article is read in five. */
export const MOST_SECONDS = 600
export const MOST_BYTES = 8 * 1024 * 1024

/** Why a file is no recording that can be published. */
export type RecordingFault =
  | 'recordingMissing'
  | 'recordingTooBig'
  | 'recordingNotSound'
  | 'recordingTooLong'

export type RecordingFile = { bytes: Buffer; address: string; seconds: number }

/** The folder that holds the recordings of a region. */
export const recordingsFolder = (place: { contentDir: string; region: string }) =>
  join(place.contentDir, 'regions', place.region, 'recordings')

/** Sound alone, without what a telephone or a program wrote beside it: place, device, names. */
async function clean(bytes: Buffer, file: string): Promise<Buffer | undefined> {
  const type = toFileType(bytes)
  if (type !== 'm4a' && type !== 'mp4' && type !== 'mp3') return undefined
  const parts: Uint8Array[] = []
  const whole = (async function* () {
    yield bytes
  })()
  try {
    const kept = keepMedia(whole, type, file, false)
    for await (const part of kept.content) parts.push(part)
    return kept.toFacts().kind === 'sound' ? Buffer.concat(parts) : undefined
  } catch {
    return undefined
  }
}

/** Reads a recording as it may be published; the same file gives the same bytes and the same address. */
export async function readRecording(
  folder: string,
  file: string,
): Promise<RecordingFile | RecordingFault> {
  const path = join(folder, file)
  const found = await lstat(path).catch(() => undefined)
  if (!found?.isFile()) return 'recordingMissing'
  if (found.size > MOST_BYTES) return 'recordingTooBig'
  const bytes = await clean(await readFile(path), file)
  const seconds = bytes && toSeconds(bytes)
  if (!bytes || !seconds) return 'recordingNotSound'
  if (seconds > MOST_SECONDS) return 'recordingTooLong'
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const ending = toFileType(bytes) === 'mp3' ? 'mp3' : 'm4a'
  return { bytes, seconds, address: `/recordings/${hash}.${ending}` }
}
