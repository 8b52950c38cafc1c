import { checkInProcess } from '#src/complaints/files/check-in-process.ts'
import type { ContentCheck, FileCheck, WrongFile } from '#src/complaints/files/checked-file.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { toFileType } from '#src/complaints/files/to-file-type.ts'
import { toShownName } from '#src/complaints/files/to-shown-name.ts'
import { inTurn } from '#src/complaints/in-turn.ts'

const { bytes: MOST_BYTES, pdfBytes, imageMs, pdfMs, waitMs, memoryKilobytes, checks } = FILE_LIMITS

const takeTurn = inTurn(checks)

const wrong = (code: WrongFile['code']): WrongFile => ({ outcome: 'wrong', code })

/** The whole content, or nothing when it is longer than allowed. */
async function collect(content: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of content) {
    length += chunk.length
    if (length > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* once(bytes: Uint8Array) {
  yield bytes
}

/** Waits for a place among the files being checked, but not for ever. */
async function checkContent(
  type: 'image' | 'pdf',
  bytes: Buffer,
  keepsTime: boolean,
): Promise<ContentCheck> {
  const { promise: gaveUp, resolve: giveUp } = Promise.withResolvers<ContentCheck>()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    giveUp(wrong('fileNotUploaded'))
  }, waitMs)
  const checked = takeTurn(async () => {
    clearTimeout(timer)
    if (isLate) return wrong('fileNotUploaded')
    const milliseconds = type === 'pdf' ? pdfMs : imageMs
    return checkInProcess({ type, keepsTime }, once(bytes), { milliseconds, memoryKilobytes })
  })
  return Promise.race([checked, gaveUp])
}

/**
 * Looks at a file a resident adds: what it is by its content, whether it can be read, and what is kept of it
 * (`CheckedContent`). `keepsTime`: the time a photo was taken is returned beside it; place and everything
 * else the camera wrote never is. Never throws for what a visitor sends.
 */
export async function checkFile(
  content: AsyncIterable<Uint8Array>,
  name: string,
  keepsTime: boolean,
): Promise<FileCheck> {
  const bytes = await collect(content).catch(() => null)
  if (bytes === null) return wrong('fileNotUploaded')
  if (bytes === undefined) return wrong('fileTooLarge')
  if (bytes.length === 0) return wrong('fileEmpty')
  const type = toFileType(bytes)
  if (type === undefined) return wrong('fileType')
  if (type === 'heic') return wrong('fileIsHeic')
  if (type === 'pdf' && bytes.length > pdfBytes) return wrong('fileTooLarge')
  const checked = await checkContent(type === 'pdf' ? 'pdf' : 'image', bytes, keepsTime)
  if (checked.outcome === 'wrong') return checked
  const { content: kept } = checked
  return { outcome: 'ok', file: { ...kept, name: toShownName(name, kept.kind) } }
}
