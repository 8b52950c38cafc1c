import sharp, { type Metadata } from 'sharp'
import type { ContentCheck } from '#src/complaints/files/checked-file.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { hasExifPlace, readExifTime } from '#src/complaints/files/read-exif.ts'
import type { FileChanges } from '#src/complaints/questions/files/question.ts'

// libvips reads many formats, SVG and what ImageMagick knows among them; only three may reach it.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

const { pixels, wholePixels, thumbnailSide } = FILE_LIMITS
/** Cut off anywhere is an error; a mere oddity that every browser shows is none. */
const CAREFUL = { limitInputPixels: pixels, failOn: 'error' } as const
const WHITE = '#fff'

/** Decoded line by line, its memory does not grow with its size; in passes, it lies in memory whole. */
const isTooLarge = ({ width, height, isProgressive }: Metadata) =>
  width * height > (isProgressive ? wholePixels : pixels)

/** The way it is looked at: EXIF orientations 5 to 8 lie on their side. */
function toUpright({ width, height, orientation = 1 }: Metadata): Size {
  return orientation > 4 ? [height, width] : [width, height]
}

/** A long screenshot is shown by its beginning: all of it would be a line. */
async function toThumbnail(image: Uint8Array): Promise<string> {
  const small = await sharp(image, { limitInputPixels: pixels })
    .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'cover', position: 'top' })
    .jpeg({ quality: 60 })
    .toBuffer()
  return `data:image/jpeg;base64,${small.toString('base64')}`
}

function toChanges({ exif, pages = 1 }: Metadata, from: Size, to: Size): FileChanges {
  const isReduced = from[0] !== to[0] || from[1] !== to[1]
  return {
    ...(isReduced ? { reduced: { from: [...from], to: [...to] } } : {}),
    ...(pages > 1 ? { frames: pages } : {}),
    ...(exif && hasExifPlace(exif) ? { place: 'removed' } : {}),
  }
}

/**
 * Draws a picture anew as JPEG: upright, on white, as large as `toKeptSize` says, without anything that is not
 * picture. `keepsTime`: the time it was taken is returned beside it. Throws on what is not wholly a picture.
 */
export async function checkImage(image: Uint8Array, keepsTime: boolean): Promise<ContentCheck> {
  const metadata = await sharp(image, { ...CAREFUL, limitInputPixels: false }).metadata()
  if (isTooLarge(metadata)) return { outcome: 'wrong', code: 'fileTooManyPixels' }
  const size = toUpright(metadata)
  const [width, height] = toKeptSize(size)
  const bytes = await sharp(image, CAREFUL)
    .autoOrient()
    .flatten({ background: WHITE })
    .resize({ width, height, fit: 'fill' })
    // Tables made for one picture would hold all of it in memory for a twelfth of its bytes.
    .jpeg({ quality: 82, optimiseCoding: false })
    .toBuffer()
  const takenAt = keepsTime && metadata.exif ? readExifTime(metadata.exif) : undefined
  const thumbnail = await toThumbnail(bytes)
  return {
    outcome: 'ok',
    content: {
      kind: 'image',
      bytes,
      thumbnail,
      hasActiveContent: false,
      changes: toChanges(metadata, size, [width, height]),
      ...(takenAt ? { takenAt } : {}),
    },
  }
}

/** Width and height in pixels, the way the picture is looked at. */
export type Size = readonly [width: number, height: number]

/** What telephones take by default is kept as it is: 4032 × 3024 and 4096 × 3072. */
const AREA = 12.6e6
/**
 * A screenshot is as wide as a telephone's screen (1080 to 1440 pixels), however long it is, and its letters are
 * about a thirtieth of that: a picture whose shorter side keeps this many pixels stays readable.
 */
const LEGIBLE_SIDE = 1440
/** The longest side a JPEG can have is 65,535. */
const LONGEST_SIDE = 65_500

/**
 * The size in which a picture is kept. Photos are bounded by their area; what is long and narrow is not
 * reduced below a legible width, whatever its area. Never larger than it was.
 */
export function toKeptSize([width, height]: Size): Size {
  const byArea = Math.sqrt(AREA / (width * height))
  const legible = LEGIBLE_SIDE / Math.min(width, height)
  const scale = Math.min(1, Math.max(byArea, legible), LONGEST_SIDE / Math.max(width, height))
  const toSide = (side: number) => Math.max(1, Math.round(side * scale))
  return [toSide(width), toSide(height)]
}
