import {
  Busboy,
  type BusboyFileStream,
  type BusboyHeaders,
  type BusboyInstance,
} from '@fastify/busboy'
import type { ProblemCode } from '#src/complaints/complaint-intake.ts'
import { FIELDS, TICKED } from '#src/complaints/fields.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import type { Room } from '#src/complaints/files/room.ts'

/** A form has two places to choose a file, and a few small fields. */
const LIMITS = {
  files: 2,
  fields: 10,
  parts: 12,
  fieldNameSize: 100,
  fieldSize: 1000,
  fileSize: FILE_LIMITS.bytes,
  headerPairs: 20,
  headerSize: 8 * 1024,
} as const

/**
 * Takes a form apart as it arrives (`multipart/form-data`, RFC 7578) and keeps its one file in memory.
 * `problem` says why to stop feeding it.
 */
export class UploadParser {
  name = ''
  keepsTime = false
  problem: ProblemCode | undefined
  readonly #chunks: Uint8Array[] = []
  readonly #busboy: BusboyInstance
  readonly #stopped = Promise.withResolvers<void>()
  readonly #room: Room
  #bytes = 0
  #files = 0

  /** Throws when `headers` announce no form with files. */
  constructor(headers: BusboyHeaders, room: Room) {
    this.#room = room
    this.#busboy = new Busboy({ headers, limits: LIMITS })
    this.#busboy.on('file', (_field, stream, name) => this.#takeFile(stream, name))
    this.#busboy.on('field', (field, value) => {
      if (field === FIELDS.files.keepsTime) this.keepsTime = value === TICKED
    })
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit', 'error'] as const) {
      this.#busboy.on(limit, () => this.#stop('fileNotUploaded'))
    }
    this.#busboy.on('finish', () => this.#stopped.resolve())
  }

  /** Ready for more when it returns. */
  async write(chunk: Uint8Array): Promise<void> {
    const written = new Promise<void>((resolve) => this.#busboy.write(chunk, () => resolve()))
    await Promise.race([written, this.#stopped.promise])
  }

  /** The file as it was sent, whole. */
  async end(): Promise<Uint8Array> {
    this.#busboy.end()
    await this.#stopped.promise
    if (this.#files === 0) this.problem ??= 'fileMissing'
    return Buffer.concat(this.#chunks)
  }

  /** Gives the memory back. */
  release(): void {
    this.#chunks.length = 0
    this.#room.give(this.#bytes)
    this.#bytes = 0
  }

  #stop(problem: ProblemCode) {
    this.problem ??= problem
    this.#stopped.resolve()
  }

  #takeFile(stream: BusboyFileStream, name: string | undefined) {
    let isFirstChunk = true
    const count = () => {
      if (isFirstChunk) this.#files += 1
      isFirstChunk = false
      if (this.#files > 1) this.#stop('fileNotUploaded')
    }
    // A place where nothing was chosen is sent as a file without name and content.
    if (name) {
      this.name = name
      count()
    }
    stream.on('error', () => this.#stop('fileNotUploaded'))
    stream.on('limit', () => this.#stop('fileTooLarge'))
    stream.on('data', (chunk: Buffer) => {
      count()
      if (this.problem) return
      if (!this.#room.take(chunk.length)) return this.#stop('fileNotUploaded')
      this.#bytes += chunk.length
      this.#chunks.push(chunk)
    })
  }
}
