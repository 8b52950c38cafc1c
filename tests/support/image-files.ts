import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** What must not survive, wherever it was planted. */
export const CANARY = 'CANARY-7731'

function toChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length)
  head.write(type, 4, 'latin1')
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])))
  return Buffer.concat([head, data, check])
}

/** A black picture of one bit a pixel: sixty megapixels are a few kilobytes. `planted` goes before the pixels. */
export function toFlatPng(width: number, height: number, planted: Buffer[] = []): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = Buffer.alloc(Math.min(height * (1 + Math.ceil(width / 8)), 64 * 1024 * 1024))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    toChunk('IHDR', header),
    ...planted,
    toChunk('IDAT', deflateSync(rows)),
    toChunk('IEND', Buffer.alloc(0)),
  ])
}

/** Text in all three ways a PNG can carry it. */
export const TEXT_CHUNKS = [
  toChunk('tEXt', Buffer.from(`Author\0${CANARY}`)),
  toChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(CANARY))])),
  toChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0<x>${CANARY}</x>`)),
]

/** A comment of 50 MB in 50 kB. */
export const toCommentBomb = () =>
  toChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(5e7))]))

/** A segment of a JPEG, put right behind its beginning. */
export function withSegment(jpeg: Buffer, marker: number, content: string | Buffer): Buffer {
  const data = Buffer.from(content)
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)])
}

const toPicture = (width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: '#c40' } })

export const toJpeg = () => toPicture().jpeg().toBuffer()
export const toPng = () => toPicture().png().toBuffer()
export const toWebp = () => toPicture().webp().toBuffer()
export const toTiff = () => toPicture().tiff().toBuffer()
export const toGif = () => toPicture().gif().toBuffer()
export const toAvif = () => toPicture().avif({ effort: 0 }).toBuffer()
export const toCmykJpeg = () => toPicture().toColourspace('cmyk').jpeg().toBuffer()
export const toDeepPng = () => toPicture().toColourspace('rgb16').png().toBuffer()

/** Lies on its side, as telephones take photos; 64 wide and 48 high as stored. */
export const toTurnedJpeg = () => toPicture().withMetadata({ orientation: 6 }).jpeg().toBuffer()

/** A photo as a telephone takes it: maker, owner, time, place, and a comment. */
export async function toPhoto(takenAt = '2026:11:02 08:09:10'): Promise<Buffer> {
  const photo = await toPicture()
    .withExif({
      IFD0: { Make: CANARY, Artist: CANARY },
      IFD2: { DateTimeOriginal: takenAt, UserComment: CANARY },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '26/1 5/1 12/1', GPSMapDatum: CANARY },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${CANARY}</a></x:xmpmeta>`)
    .jpeg()
    .toBuffer()
  return withSegment(photo, 0xfe, CANARY)
}

export const toTaggedWebp = () =>
  toPicture()
    .withExif({ IFD0: { Artist: CANARY }, IFD3: { GPSMapDatum: CANARY } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${CANARY}</a></x:xmpmeta>`)
    .webp()
    .toBuffer()

/** A photo whose colour profile names somebody. */
export async function toProfiledJpeg(): Promise<Buffer> {
  const jpeg = await toPicture().withIccProfile('srgb').jpeg().toBuffer()
  // Words of a profile stand behind a head of 28 bytes (ICC.1, multiLocalizedUnicodeType).
  jpeg.write(CANARY, jpeg.indexOf('mluc') + 28, 'latin1')
  return jpeg
}

/** Two frames; only the first is kept. */
export const toMovingWebp = () =>
  sharp(Buffer.concat([Buffer.alloc(32 * 32 * 3, 7), Buffer.alloc(32 * 32 * 3, 200)]), {
    raw: { width: 32, height: 64, channels: 3, pageHeight: 32 },
  })
    .webp()
    .toBuffer()

/** A screenshot of a conversation: dark letters on a light ground, as long as it is asked for. */
export function toScreenshot(width: number, height: number): Promise<Buffer> {
  const line = 60
  const letters = Array.from(
    { length: Math.floor(height / line) },
    (_, index) => `<text x="40" y="${index * line + 45}">${index} 12:30 no lunch again</text>`,
  ).join('')
  const style = 'font-family="sans-serif" font-size="42"'
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${style}><rect width="100%" height="100%" fill="#ededed"/>${letters}</svg>`,
    ),
    { limitInputPixels: false },
  )
    .png()
    .toBuffer()
}

/** A photo of so many pixels with a little of everything in it, cheap to make. */
export async function toLargeJpeg(width: number, height: number, progressive = false) {
  const tile = await sharp({
    create: {
      width: 500,
      height: 500,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .blur(2)
    .png()
    .toBuffer()
  const background = { create: { width, height, channels: 3, background: '#888' } } as const
  return sharp({ ...background, limitInputPixels: false })
    .composite([{ input: tile, tile: true }])
    .jpeg({ quality: 60, progressive })
    .toBuffer()
}

/** A photo as some cameras write it: a head of a scan that is odd, and shown by every browser. */
export async function toOddJpeg(): Promise<Buffer> {
  const jpeg = Buffer.from(await toJpeg())
  const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]))
  // The end of the spectral selection of a baseline scan is 63 (ITU T.81, B.2.3).
  const components = jpeg[scan + 4] ?? 0
  jpeg[scan + 5 + 2 * components + 1] = 0
  return jpeg
}
