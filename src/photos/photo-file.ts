import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Metadata } from 'sharp'
import type { PhotoSize } from '#src/centres/centre-parts.ts'

/** What is more than any telephone takes is refused before it is read or decoded. */
const MOST_BYTES = 8 * 1024 * 1024
const MOST_PIXELS = 40e6

/** The boxes a photo is drawn into, for a narrow and for a fine screen; the larger one has at most 100 kB or so. */
const BOXES = [
  { width: 360, height: 480 },
  { width: 720, height: 960 },
] as const

/** Part of every address: raised when photos are drawn otherwise than before. */
const RECIPE = 'jpeg-1'

/** Why a file is no photo that can be published. */
export type PhotoFault =
  | 'photo-not-found'
  | 'photo-too-large'
  | 'photo-not-a-picture'
  | 'photo-too-many-pixels'

export type PhotoFile = { bytes: Buffer; sizes: PhotoSize[] }

/** The folder that holds the photos of a region. */
export const photosFolder = (place: { contentDir: string; region: string }) =>
  join(place.contentDir, 'regions', place.region, 'photos')

/**
 * Reads a photo, and of its pixels no more than how many there are. The file must lie in the folder itself, whatever
 * its name or a link says.
 */
export async function readPhoto(folder: string, file: string): Promise<PhotoFile | PhotoFault> {
  const path = await findWithin(folder, file)
  const { size } = path ? await stat(path) : { size: 0 }
  if (!path || size === 0) return 'photo-not-found'
  if (size > MOST_BYTES) return 'photo-too-large'
  const bytes = await readFile(path)
  const picture = hasPictureHead(bytes) ? await readHead(bytes) : undefined
  if (!picture) return 'photo-not-a-picture'
  const [width, height] = picture
  return width * height > MOST_PIXELS
    ? 'photo-too-many-pixels'
    : { bytes, sizes: toSizes(bytes, width, height) }
}

async function findWithin(folder: string, file: string): Promise<string | undefined> {
  try {
    const [home, path] = await Promise.all([realpath(folder), realpath(join(folder, file))])
    return path.startsWith(home + sep) && (await stat(path)).isFile() ? path : undefined
  } catch {
    return undefined
  }
}

/** What a JPEG, a PNG and a WebP begin with. */
const PICTURE_HEAD = /^(ffd8ff|89504e470d0a1a0a|52494646.{8}57454250)/

/** Of the many formats that libvips reads, SVG among them, only JPEG, PNG and WebP may reach it. */
function hasPictureHead(bytes: Buffer): boolean {
  return PICTURE_HEAD.test(bytes.toString('hex', 0, 12))
}

/** Loaded with the first photo: it takes 30 MB of memory. */
const loadSharp = async () => (await import('sharp')).default

/** Width and height the way the picture is looked at: EXIF orientations 5 to 8 lie on their side. */
function toUpright({ width, height, orientation = 1 }: Metadata): [width: number, height: number] {
  return orientation > 4 ? [height, width] : [width, height]
}

async function readHead(bytes: Buffer): Promise<[width: number, height: number] | undefined> {
  const sharp = await loadSharp()
  try {
    return toUpright(await sharp(bytes, { limitInputPixels: false }).metadata())
  } catch {
    return undefined
  }
}

/** Each size once, never larger than the photo; its address follows from what the file holds. */
function toSizes(bytes: Buffer, width: number, height: number): PhotoSize[] {
  const hash = createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 16)
  const sizes = BOXES.map((box) => {
    const scale = Math.min(1, box.width / width, box.height / height)
    const toSide = (side: number) => Math.max(1, Math.round(side * scale))
    return { width: toSide(width), height: toSide(height) }
  })
  return sizes
    .filter((size, index) => size.width !== sizes[index - 1]?.width)
    .map((size) => ({ address: `/photos/${hash}-${size.width}.jpg`, ...size }))
}

/** Decoding takes a second at most; what takes longer was made to. */
const MOST_SECONDS = 10

/** Draws a photo anew: upright, on white, in plain colours, without anything that is not picture. Throws when cut off. */
export async function drawPhoto(
  bytes: Buffer,
  { width, height }: Pick<PhotoSize, 'width' | 'height'>,
): Promise<Buffer> {
  const sharp = await loadSharp()
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width, height, fit: 'fill' })
    .jpeg({ quality: 75, mozjpeg: true, progressive: false })
    .timeout({ seconds: MOST_SECONDS })
    .toBuffer()
}
