import type { IncomingMessage } from 'node:http'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { BrokenUploadError } from '#src/complaints/file-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { MOST_FILES } from '#src/complaints/questions/files/question.ts'
import { atPace } from '#src/server/uploads/at-pace.ts'

/** Places to choose files may stay empty; a form has a few small fields besides. */
const LIMITS = {
  files: MOST_FILES + 10,
  fields: 20,
  parts: MOST_FILES + 30,
  fieldNameSize: 100,
  fieldSize: 1000,
  // Each file is measured by who reads it: what it may have depends on what it is.
  fileSize: FILE_LIMITS.caseBytes,
  headerPairs: 20,
  headerSize: 8 * 1024,
} as const

/** RFC 7578: without a boundary the parts cannot be told apart. */
const FORM_WITH_FILES = /^multipart\/form-data\s*;.*boundary=\s*"?[^\s";]/i

export type FormPart =
  | { kind: 'field'; name: string; value: string }
  /** To be read before the next part is asked for; what is left of it then is passed over. */
  | { kind: 'file'; name: string; content: AsyncIterable<Uint8Array> }

/** A body that is no form with files, breaks off, or has more parts or bytes than a form of ours. */
export class BrokenFormError extends BrokenUploadError {}

/** Whatever reading a body or taking it apart throws comes of what was sent. */
const toFormError = (error: unknown): unknown =>
  error instanceof BrokenUploadError ? error : new BrokenFormError('broken off', { cause: error })

/** Values as they come, for one who takes them one after the other. */
class Queue<T> {
  readonly #values: T[] = []
  #wake: (() => void) | undefined
  #ended: { error?: unknown } | undefined

  push(value: T): void {
    this.#values.push(value)
    this.#wake?.()
  }

  end(error?: unknown): void {
    this.#ended ??= { error }
    this.#wake?.()
  }

  async *take(): AsyncGenerator<T, void> {
    while (true) {
      const value = this.#values.shift()
      if (value !== undefined) yield value
      else if (!this.#ended)
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      else if (this.#ended.error) throw this.#ended.error
      else return
    }
  }
}

/** Content of a file; nothing where no file was chosen, which is sent as one without name and content. */
async function* readFile(stream: BusboyFileStream): AsyncGenerator<Uint8Array, void> {
  try {
    yield* stream.iterator({ destroyOnReturn: false })
    if (stream.truncated) throw new BrokenFormError('a file is cut')
  } finally {
    stream.resume()
  }
}

async function feed(busboy: BusboyInstance, request: IncomingMessage, isOver: () => boolean) {
  let bytes = 0
  for await (const chunk of atPace(request)) {
    bytes += chunk.length
    if (bytes > FILE_LIMITS.caseBytes + FILE_LIMITS.formBytes) throw new BrokenFormError('too long')
    if (!busboy.write(chunk)) await new Promise((resolve) => busboy.once('drain', resolve))
    if (isOver()) return
  }
  busboy.end()
}

function createBusboy({ headers }: IncomingMessage): BusboyInstance {
  const type = headers['content-type']
  const announced = Number(headers['content-length'] ?? 0)
  const isTooLong = announced > FILE_LIMITS.caseBytes + FILE_LIMITS.formBytes
  if (!type || !FORM_WITH_FILES.test(type) || isTooLong) throw new BrokenFormError('not ours')
  try {
    return new Busboy({ headers: { ...headers, 'content-type': type }, limits: LIMITS })
  } catch (error) {
    throw toFormError(error)
  }
}

/**
 * Takes a form apart as it arrives (`multipart/form-data`, RFC 7578). Never holds more than a few pieces of it.
 * Throws whatever stands in the way of reading it to its end, also while a file is being read.
 */
export async function* readFormParts(request: IncomingMessage): AsyncGenerator<FormPart, void> {
  const busboy = createBusboy(request)
  const parts = new Queue<FormPart>()
  let current: BusboyFileStream | undefined
  let isOver = false
  const fail = (thrown: unknown) => {
    const error = toFormError(thrown)
    isOver = true
    parts.end(error)
    current?.destroy(error instanceof Error ? error : new BrokenFormError('broken'))
    // Whoever waits for it to take more.
    busboy.emit('drain')
  }
  busboy.on('file', (_field, stream, name = '') => {
    stream.on('error', () => {})
    current = stream
    parts.push({ kind: 'file', name, content: readFile(stream) })
  })
  busboy.on('field', (name, value) => parts.push({ kind: 'field', name, value }))
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    busboy.on(limit, () => fail(new BrokenFormError(limit)))
  busboy.on('error', fail)
  busboy.on('finish', () => parts.end())
  feed(busboy, request, () => isOver).catch(fail)
  try {
    yield* parts.take()
  } finally {
    isOver = true
    current?.resume()
  }
}
