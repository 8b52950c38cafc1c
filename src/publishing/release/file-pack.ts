import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import {
  brotliCompress,
  brotliCompressSync,
  brotliDecompress,
  constants,
  createBrotliCompress,
} from 'node:zlib'
import type { ReleaseFile } from '#src/publishing/release/release.ts'

const COMPRESSIBLE =
  /^(text\/|image\/svg|application\/(json|javascript|xml|atom\+xml|geo\+json|problem\+json|manifest))/

/** Whether a body of this type and length is worth compressing. */
export function isCompressible(contentType: string, length: number): boolean {
  return length > 256 && COMPRESSIBLE.test(contentType)
}

const brotli = promisify(brotliCompress)
const inflate = promisify(brotliDecompress)

type Compressed = {
  br: Buffer
  /** The length before compression of a file that is too large to be opened whole for each who asks. */
  size?: number
  /** Compressed in a hurry: the rest of a release makes it smaller. */
  isQuick?: boolean
}

/** The form in which a file is kept: as it is, or compressed. */
export type FileForm = { plain: Buffer } | Compressed

/** The bytes that are kept of a file. */
export const toBody = (form: FileForm): Buffer => ('br' in form ? form.br : form.plain)

/** The same form with the same bytes lying elsewhere. */
export const withBody = (form: FileForm, body: Buffer): FileForm =>
  'br' in form ? { ...form, br: body } : { plain: body }

/** What is longer is opened piece by piece. */
export const LARGE_FILE_BYTES = 1024 * 1024

/** Quick: readers wait for the release. */
export type Effort = 'quick' | 'small'

/** A page takes 0.10 ms at 0, 0.24 ms at 2 and a twelfth less, 0.5 ms at 5 and a third less; 11 takes 31 ms to save another tenth. */
const QUALITY: Readonly<Record<Effort, number>> = { quick: 0, small: 5 }

/** A window of 64 kB fits a page; the usual 4 MB are cleared for each. */
const toParams = (length: number, effort: Effort) => ({
  [constants.BROTLI_PARAM_QUALITY]: QUALITY[effort],
  [constants.BROTLI_PARAM_LGWIN]: 16,
  [constants.BROTLI_PARAM_SIZE_HINT]: length,
})

/** Compresses a file where that pays, a small one at once: to hand it to another thread takes as long. */
export async function toFileForm(
  body: Buffer,
  contentType: string,
  effort: Effort = 'small',
): Promise<FileForm> {
  if (!isCompressible(contentType, body.length)) return { plain: body }
  const params = toParams(body.length, effort)
  const quick = effort === 'quick' ? { isQuick: true } : {}
  if (body.length <= LARGE_FILE_BYTES) return { br: brotliCompressSync(body, { params }), ...quick }
  return { br: await brotli(body, { params }), size: body.length, ...quick }
}

/** Compresses what comes piece by piece, and hashes it on the way. */
export async function toFormOfPieces(
  pieces: AsyncIterable<Buffer>,
  effort: Effort,
): Promise<{ hash: string; content: FileForm }> {
  const digest = createHash('sha256')
  let length = 0
  async function* toMeasured() {
    for await (const piece of pieces) {
      digest.update(piece)
      length += piece.length
      yield piece
    }
  }
  const compress = createBrotliCompress({ params: toParams(LARGE_FILE_BYTES, effort) })
  const br = await pipeline(toMeasured, compress, async (compressed) =>
    Buffer.concat(await Array.fromAsync<Buffer>(compressed)),
  )
  const size = length > LARGE_FILE_BYTES ? { size: length } : {}
  const hurry = effort === 'quick' ? { isQuick: true } : {}
  return { hash: digest.digest('hex').slice(0, 12), content: { br, ...size, ...hurry } }
}

/** The same, compressed without hurry, on another thread. */
export async function toSmallForm(form: FileForm): Promise<FileForm> {
  if ('plain' in form) return form
  const { br, size } = form
  const body = await inflate(br)
  const small = await brotli(body, { params: toParams(body.length, 'small') })
  return size ? { br: small, size } : { br: small }
}

export const PACK_NAME = 'files.pack'

/** Where the content of a file lies, and in which form. */
export type PackPlace = Pick<ReleaseFile, 'at' | 'length' | 'form' | 'size' | 'isQuick'>

/** What is written at once. */
const STRETCH_BYTES = 1024 * 1024

/**
 * Writes the content of all files of a release one after the other into one file. Ten thousand small files
 * take longer to create than the pages to render, and longer to open again. What comes is on the disk before more is
 * asked for: pages that are taken over come faster than a disk that is waited for.
 */
export class FilePack {
  readonly #file: number
  #at = 0
  #held: Buffer[] = []
  #heldBytes = 0

  constructor(folder: string) {
    this.#file = openSync(join(folder, PACK_NAME), 'w')
  }

  /** Throws when the disk would not take it. */
  add(file: FileForm): PackPlace {
    const at = this.#at
    const body = toBody(file)
    const { length } = body
    this.#at += length
    this.#held.push(body)
    this.#heldBytes += length
    if (this.#heldBytes >= STRETCH_BYTES) this.#write()
    if ('plain' in file) return { at, length, form: 'plain' }
    const { br: _, ...rest } = file
    return { at, length, form: 'br', ...rest }
  }

  #write(): void {
    const stretch = Buffer.concat(this.#held)
    this.#held = []
    this.#heldBytes = 0
    writeFileSync(this.#file, stretch)
  }

  close(): void {
    try {
      this.#write()
    } finally {
      closeSync(this.#file)
    }
  }
}

/** Reads files of a pack one by one: all of them together are hundreds of megabytes. */
export class PackReader {
  readonly #file: number

  constructor(folder: string) {
    this.#file = openSync(join(folder, PACK_NAME), 'r')
  }

  read(place: PackPlace): FileForm {
    const body = Buffer.allocUnsafe(place.length)
    readSync(this.#file, body, 0, place.length, place.at)
    return toFileInPack(body, { ...place, at: 0 })
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** A file of a pack that was read into memory; nothing is copied. */
export function toFileInPack(pack: Buffer, place: PackPlace): FileForm {
  const { at, length, form, ...rest } = place
  const body = pack.subarray(at, at + length)
  if (form === 'plain') return { plain: body }
  const { size, isQuick } = rest
  return { br: body, ...(size ? { size } : {}), ...(isQuick ? { isQuick } : {}) }
}

/** Collects sets of headers so that each distinct one is stored once. */
export class HeaderSets {
  readonly list: Record<string, string>[] = []
  readonly #positions = new Map<string, number>()

  /** The position of a set equal to `headers`. */
  add(headers: Record<string, string>): number {
    const key = JSON.stringify(headers)
    const known = this.#positions.get(key)
    if (known !== undefined) return known
    this.#positions.set(key, this.list.length)
    return this.list.push(headers) - 1
  }
}
