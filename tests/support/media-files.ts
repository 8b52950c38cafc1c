import { CANARY } from '#tests/support/image-files.ts'

/** A box of ISO 14496-12: its length, its type, what is in it. */
export function toBox(type: string, ...content: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part as string, 'latin1')))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** Seconds since 1904 at 2026-11-02 00:09:10 UTC. */
const MADE_AT = 1_793_578_150 + 2_082_844_800

function toClock(type: string, made = MADE_AT): Buffer {
  const body = Buffer.alloc(100)
  body.writeUInt32BE(made, 4)
  body.writeUInt32BE(made, 8)
  return toBox(type, body)
}

function toLongClock(type: string): Buffer {
  const body = Buffer.alloc(112, 1)
  body.writeUInt32BE(0x01_00_00_00)
  body.writeBigUInt64BE(BigInt(MADE_AT), 4)
  body.writeBigUInt64BE(BigInt(MADE_AT), 12)
  return toBox(type, body)
}

/** A track of pictures (`vide`), sound (`soun`) or something else, with more boxes in it. */
export const toTrack = (handler: string, ...more: Buffer[]) =>
  toBox(
    'trak',
    toClock('tkhd'),
    toBox(
      'mdia',
      toLongClock('mdhd'),
      toBox('hdlr', '\0\0\0\0\0\0\0\0', handler, '\0'.repeat(13)),
      ...more,
    ),
  )

const USER_DATA = toBox(
  'udta',
  toBox('\xa9xyz', '\0\x12\x15\xc7+26.0800+119.3000/'),
  toBox('auth', CANARY),
)
const APPLE_KEYS = toBox(
  'meta',
  toBox('keys', 'com.apple.quicktime.location.ISO6709'),
  toBox('ilst', `+26.0800+119.3000/${CANARY}`),
)
/** Pictures and sound, as far as these tests look. */
export const SAMPLES = Buffer.alloc(300_000, 0x5a)

type Movie = { brand?: string; tracks?: Buffer[]; samples?: Buffer; headLast?: boolean }

/** A recording with place, author and times everywhere they are put. */
export function toMovie({
  brand = 'isom',
  tracks = [toTrack('vide'), toTrack('soun')],
  samples = SAMPLES,
  headLast = false,
}: Movie = {}): Buffer {
  const head = toBox('moov', toClock('mvhd'), ...tracks, USER_DATA, APPLE_KEYS)
  const media = toBox('mdat', samples)
  const start = [toBox('ftyp', brand, '\0\0\0\0', brand), toBox('wide')]
  const remarks = toBox('uuid', CANARY.repeat(9))
  return Buffer.concat(
    headLast ? [...start, media, head, remarks] : [...start, head, remarks, media],
  )
}

/** A tag of ID3v2 in front, frames of MPEG sound, a tag of ID3v1 behind. */
export function toMp3(): Buffer {
  const tag = Buffer.from(`TPE1\0\0\0\x0c\0\0\0${CANARY}`, 'latin1')
  const head = Buffer.from(`ID3\x04\0\x10\0\0\0${String.fromCharCode(tag.length)}`, 'latin1')
  const tail = Buffer.alloc(128)
  tail.write(`TAG${CANARY}`, 'latin1')
  return Buffer.concat([head, tag, toFrames(40), tail])
}

/** Frames of 417 bytes: MPEG 1, layer III, 128 kbit/s, 44.1 kHz. */
export function toFrames(count: number): Buffer {
  const frame = Buffer.alloc(417, 0x11)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  return Buffer.concat(Array(count).fill(frame))
}

export const toAmr = () => Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(640, 0x3c)])
export const toAac = () => Buffer.concat([Buffer.from([0xff, 0xf1, 0x50, 0x80]), Buffer.alloc(500)])
