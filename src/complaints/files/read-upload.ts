import type { IncomingMessage } from 'node:http'
import type { WrongFile } from '#src/complaints/files/checked-file.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import type { Room } from '#src/complaints/files/room.ts'
import { UploadParser } from '#src/complaints/files/upload-parser.ts'

export type ReadUpload =
  | {
      outcome: 'read'
      /** As the resident's machine calls it. */
      name: string
      bytes: Uint8Array
      keepsTime: boolean
      /** Gives the memory back; to be called when the file is not needed any more. */
      release: () => void
    }
  | WrongFile

/** RFC 7578: without a boundary the parts cannot be told apart. */
const FORM_WITH_FILES = /^multipart\/form-data\s*;.*boundary=\s*"?[^\s";]/i

const wrong = (code: WrongFile['code']): WrongFile => ({ outcome: 'wrong', code })

function createParser({ headers }: IncomingMessage, room: Room): UploadParser | undefined {
  const type = headers['content-type']
  if (!type || !FORM_WITH_FILES.test(type)) return undefined
  try {
    return new UploadParser({ ...headers, 'content-type': type }, room)
  } catch {
    return undefined
  }
}

async function feed(parser: UploadParser, request: IncomingMessage): Promise<void> {
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length
    if (bytes > FILE_LIMITS.bytes + FILE_LIMITS.formBytes) parser.problem ??= 'fileTooLarge'
    else await parser.write(chunk)
    if (parser.problem) return
  }
}

/**
 * Reads a form with one file as it arrives. It stops at the first byte too many and leaves the rest unread;
 * a body that announces too much is not read at all. Never throws for what a visitor sends.
 */
export async function readUpload(request: IncomingMessage, room: Room): Promise<ReadUpload> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > FILE_LIMITS.bytes + FILE_LIMITS.formBytes) return wrong('fileTooLarge')
  const parser = createParser(request, room)
  if (!parser) return wrong('fileNotUploaded')
  const fed = await feed(parser, request).then(
    () => true,
    () => false,
  )
  const bytes = fed && !parser.problem ? await parser.end() : undefined
  if (bytes && !parser.problem) {
    const { name, keepsTime } = parser
    return { outcome: 'read', name, bytes, keepsTime, release: () => parser.release() }
  }
  parser.release()
  return wrong(parser.problem ?? 'fileNotUploaded')
}
