/** Boxes that say who, what and where, but draw and sound nothing (ISO 14496-12; QuickTime's user data). */
const REMARKS = new Set(['udta', 'meta', 'uuid', 'cprt'])
const CONTAINERS = new Set(['trak', 'mdia'])
const CLOCKS = new Set(['mvhd', 'tkhd', 'mdhd'])
/** QuickTime, 3GPP and Apple's keys for a position; tracks of positions by two makers of cameras. */
const PLACE = /\xa9xyz|loci|location|gpmd|camm/
const HEADER = 8
/** Between 1904, where these clocks begin, and 1970. */
const SECONDS_BEFORE_1970 = 2_082_844_800
const CHINA_MS = 8 * 60 * 60 * 1000

/** What is known of a recording once its `moov` box was read. */
export type MovieFacts = {
  hasPicture: boolean
  hasSound: boolean
  /** See `FileChanges`. */
  place: 'removed' | 'mayRemain' | undefined
  /** `YYYY-MM-DDTHH:MM:SS` in China, where the recording says. */
  takenAt: string | undefined
}

/** Whether a box says where something was recorded. */
export const saysPlace = (box: Uint8Array): boolean =>
  PLACE.test(Buffer.from(box).toString('latin1'))

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
export function cleanMovieHead(moov: Buffer, keepsTime: boolean): MovieFacts {
  const facts: MovieFacts = {
    hasPicture: false,
    hasSound: false,
    place: undefined,
    takenAt: undefined,
  }
  if (!cleanWithin(moov.subarray(HEADER), keepsTime, facts)) facts.place = 'mayRemain'
  return facts
}
