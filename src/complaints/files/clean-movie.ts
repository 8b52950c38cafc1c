import { ByteReader } from '#src/complaints/files/byte-reader.ts'
import { cleanMovieHead, type MovieFacts, saysPlace } from '#src/complaints/files/movie-head.ts'

const HEADER = 8
const LARGE_HEADER = 16
/** An hour of a telephone's recording has a head of less than 2 MB. */
const MOST_HEAD_BYTES = 8 * 1024 * 1024
/** What draws and sounds, and what says where it lies. */
const KEPT = new Set(['ftyp', 'styp', 'mdat', 'moof', 'mfra', 'sidx', 'ssix', 'pdin', 'prft'])

/** It is no recording, or not all of it. */
export class BrokenMovieError extends Error {}

type Box = { header: Buffer; type: string; bodyBytes: number }

async function readHeader(reader: ByteReader): Promise<Box | undefined> {
  const short = await reader.read(HEADER)
  if (short.length === 0) return undefined
  if (short.length < HEADER) return { header: Buffer.alloc(short.length), type: '', bodyBytes: 0 }
  const type = short.toString('latin1', 4)
  const size = short.readUInt32BE()
  if (size === 0) return { header: short, type, bodyBytes: Infinity }
  if (size !== 1) return { header: short, type, bodyBytes: size - HEADER }
  const header = Buffer.concat([short, await reader.read(LARGE_HEADER - HEADER)])
  if (header.length < LARGE_HEADER) throw new BrokenMovieError()
  return { header, type, bodyBytes: Number(header.readBigUInt64BE(HEADER)) - LARGE_HEADER }
}

/**
 * A recording (MP4, QuickTime, 3GP, M4A: ISO 14496-12) as it passes, box by box and of the same length, without
 * what says where, with what and by whom it was made; pictures and sound stay as they are. `facts` are there
 * once all has passed. Throws `BrokenMovieError`, and whatever reading throws.
 */
export class MovieCleaner {
  facts: MovieFacts | undefined
  readonly #keepsTime: boolean
  #place: MovieFacts['place']

  constructor(keepsTime: boolean) {
    this.#keepsTime = keepsTime
  }

  async *clean(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
    const reader = new ByteReader(content)
    for (let box = await readHeader(reader); box; box = await readHeader(reader)) {
      if (box.bodyBytes < 0) throw new BrokenMovieError()
      if (box.type === 'moov' && box.bodyBytes <= MOST_HEAD_BYTES)
        yield this.#cleanHead(box, await reader.read(box.bodyBytes))
      else yield* this.#passBox(reader, box)
    }
    if (!this.facts?.hasPicture && !this.facts?.hasSound) throw new BrokenMovieError()
    this.facts.place = this.facts.place ?? this.#place
  }

  #cleanHead({ header, bodyBytes }: Box, body: Buffer): Uint8Array {
    if (body.length < bodyBytes || header.length !== HEADER) throw new BrokenMovieError()
    const moov = Buffer.concat([header, body])
    this.facts ??= cleanMovieHead(moov, this.#keepsTime)
    return moov
  }

  async *#passBox(reader: ByteReader, { header, type, bodyBytes }: Box) {
    const isKept = KEPT.has(type)
    if (!isKept && header.length >= HEADER) header.write('free', 4, 'latin1')
    yield header
    let passed = 0
    for await (const piece of reader.pass(bodyBytes)) {
      passed += piece.length
      if (!isKept && saysPlace(piece)) this.#place = 'removed'
      yield isKept ? piece : new Uint8Array(piece.length)
    }
    if (passed < bodyBytes && bodyBytes !== Infinity) throw new BrokenMovieError()
  }
}
