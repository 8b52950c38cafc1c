/** Bits a second of a frame of MPEG 1 and of MPEG 2 sound, layer III, in thousands, by the code in its head. */
const BIT_RATES = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  second: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const

/** Length and scale stand in the head of an MP4 (ISO 14496-12, 8.2.2), behind two times. */
function toSecondsOfMp4(bytes: Buffer): number {
  const at = bytes.indexOf('mvhd', 0, 'latin1') + 4
  if (at < 4 || at + 32 > bytes.length) return 0
  const isLong = bytes[at] === 1
  const scale = bytes.readUInt32BE(at + (isLong ? 20 : 12))
  const length = isLong ? Number(bytes.readBigUInt64BE(at + 24)) : bytes.readUInt32BE(at + 16)
  return scale > 0 ? length / scale : 0
}

/** Where the first frame of an MP3 begins; tags before it were blanked. */
function findFrame(bytes: Buffer): number {
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (((bytes[at + 1] ?? 0) & 0xe6) === 0xe2) return at
  }
  return -1
}

/** By the bit rate of the first frame: what changes its rate is told a little long or short. */
function toSecondsOfMp3(bytes: Buffer): number {
  const at = findFrame(bytes)
  if (at < 0) return 0
  const isFirst = ((bytes[at + 1] ?? 0) & 0x18) === 0x18
  const rates = isFirst ? BIT_RATES.first : BIT_RATES.second
  const rate = rates[(bytes[at + 2] ?? 0) >> 4] ?? 0
  return rate > 0 ? ((bytes.length - at) * 8) / (rate * 1000) : 0
}

/** How long a recording lasts, in whole seconds; 0 where it does not say. */
export const toSeconds = (bytes: Buffer): number =>
  Math.round(
    bytes.toString('latin1', 4, 8) === 'ftyp' ? toSecondsOfMp4(bytes) : toSecondsOfMp3(bytes),
  )
