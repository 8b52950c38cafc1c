import { toBox, toTrack } from '#tests/support/media-files.ts'

/** A frame of MPEG 1 sound, layer III, 64 kbit/s, 44.1 kHz, one channel: silence. */
const FRAME = Buffer.concat([Buffer.from([0xff, 0xfb, 0x50, 0xc4]), Buffer.alloc(204)])
const BYTES_A_SECOND = 8000

/** An MP3 that says nothing for so many seconds, with a name in its tag where one is given. */
export function toMp3(seconds: number, artist = ''): Buffer {
  const frames = Math.ceil((seconds * BYTES_A_SECOND) / FRAME.length)
  const sound = Buffer.concat(Array.from({ length: frames }, () => FRAME))
  if (!artist) return sound
  const tag = Buffer.concat([Buffer.from('TPE1'), Buffer.alloc(6), Buffer.from(artist)])
  const head = Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, tag.length >> 7, tag.length & 0x7f])
  return Buffer.concat([head, tag, sound])
}

/** A recording of a telephone (M4A) of so many seconds, with where it was made. */
export function toM4a(seconds: number): Buffer {
  const clock = Buffer.alloc(100)
  clock.writeUInt32BE(1000, 12)
  clock.writeUInt32BE(seconds * 1000, 16)
  const where = toBox('udta', toBox('\xa9xyz', '\0\x12\x15\xc7+26.0800+119.3000/'))
  return Buffer.concat([
    toBox('ftyp', 'M4A \0\0\0\0'),
    toBox('moov', toBox('mvhd', clock), toTrack('soun'), where),
    toBox('mdat', Buffer.alloc(2000, 0x5a)),
  ])
}
