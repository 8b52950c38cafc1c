import { ByteReader } from '#src/complaints/files/byte-reader.ts'

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

/** Boxes that say who, what and where, but draw and sound nothing (ISO 14496-12; QuickTime's user data). */
const REMARKS = new Set(['udta', 'meta', 'uuid', 'cprt'])
const CONTAINERS = new Set(['trak', 'mdia'])
const CLOCKS = new Set(['mvhd', 'tkhd', 'mdhd'])
/** QuickTime, 3GPP and Apple's keys for a position; tracks of positions by two makers of cameras. */
const PLACE = /\xa9xyz|loci|location|gpmd|camm/
/** Between 1904, where these clocks begin, and 1970. */
const SECONDS_BEFORE_1970 = 2_082_844_800
const CHINA_MS = 8 * 60 * 60 * 1000

/** What is known of a recording once its `moov` box was read. */
type MovieFacts = {
  hasPicture: boolean
  hasSound: boolean
  /** See `FileChanges`. */
  place: 'removed' | 'mayRemain' | undefined
  /** `YYYY-MM-DDTHH:MM:SS` in China, where the recording says. */
  takenAt: string | undefined
}

/** Whether a box says where something was recorded. */
const saysPlace = (box: Uint8Array): boolean => PLACE.test(Buffer.from(box).toString('latin1'))

/** Makes a box one that programs pass over, with nothing in it; its length stays, and so does every offset. */
function blank(box: Buffer): void {
  box.write('free', 4, 'latin1')
  box.fill(0, HEADER)
}

function toTime(seconds: number): string | undefined {
  const time = new Date((seconds - SECONDS_BEFORE_1970) * 1000 + CHINA_MS)
  return seconds > SECONDS_BEFORE_1970 ? time.toISOString().slice(0, 19) : undefined
}

/** Times stand behind version and flags, in 4 or in 8 bytes each. */
function readClock(box: Buffer): number {
  return box[HEADER] === 1 ? Number(box.readBigUInt64BE(HEADER + 4)) : box.readUInt32BE(HEADER + 4)
}

function resetClock(box: Buffer): void {
  const each = box[HEADER] === 1 ? 8 : 4
  box.fill(0, HEADER + 4, HEADER + 4 + 2 * each)
}

/** Cleans the boxes within one, in place; false where they cannot be told apart. */
function cleanWithin(boxes: Buffer, keepsTime: boolean, facts: MovieFacts): boolean {
  let at = 0
  while (at + HEADER <= boxes.length) {
    const size = boxes.readUInt32BE(at)
    if (size < HEADER || at + size > boxes.length) return false
    if (!cleanBox(boxes.subarray(at, at + size), keepsTime, facts)) return false
    at += size
  }
  // QuickTime ends a list with four zeros.
  return true
}

function cleanBox(box: Buffer, keepsTime: boolean, facts: MovieFacts): boolean {
  const type = box.toString('latin1', 4, HEADER)
  if (REMARKS.has(type)) {
    if (saysPlace(box)) facts.place ??= 'removed'
    blank(box)
  }
  if (CLOCKS.has(type) && box.length >= HEADER + 20) {
    if (!keepsTime) resetClock(box)
    else if (type === 'mvhd') facts.takenAt = toTime(readClock(box))
  }
  if (type === 'hdlr') noteTrack(box, facts)
  const isWhole = CONTAINERS.has(type) ? cleanWithin(box.subarray(HEADER), keepsTime, facts) : true
  // Positions second by second lie among pictures and sound.
  if (type === 'trak' && saysPlace(box)) facts.place = 'mayRemain'
  return isWhole
}

function noteTrack(box: Buffer, facts: MovieFacts): void {
  const kind = box.toString('latin1', HEADER + 8, HEADER + 12)
  if (kind === 'vide') facts.hasPicture = true
  if (kind === 'soun') facts.hasSound = true
}

/**
 * Takes out of a `moov` box (with its header), in place and without changing its length, what says where, with
 * what and by whom it was recorded; when it was, unless `keepsTime`.
 */
function cleanMovieHead(moov: Buffer, keepsTime: boolean): MovieFacts {
  const facts: MovieFacts = {
    hasPicture: false,
    hasSound: false,
    place: undefined,
    takenAt: undefined,
  }
  if (!cleanWithin(moov.subarray(HEADER), keepsTime, facts)) facts.place = 'mayRemain'
  return facts
}
