import sharp from 'sharp'
import type { ContentCheck } from '#src/complaints/files/checked-file.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { readExifTime } from '#src/complaints/files/read-exif-time.ts'

// libvips reads many formats, SVG and what ImageMagick knows among them; only three may reach it.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

const { pixels, keptSide, thumbnailSide } = FILE_LIMITS
/** A warning means that part of the picture is missing or made up. */
const CAREFUL = { limitInputPixels: pixels, failOn: 'warning' } as const
const WHITE = '#fff'

const within = (side: number) =>
  ({ width: side, height: side, fit: 'inside', withoutEnlargement: true }) as const

async function toThumbnail(image: Uint8Array): Promise<string> {
  const small = await sharp(image).resize(within(thumbnailSide)).jpeg({ quality: 60 }).toBuffer()
  return `data:image/jpeg;base64,${small.toString('base64')}`
}

/**
 * Draws a picture anew as JPEG: upright, on white, at most 2560 pixels a side, without anything that is not
 * picture. `keepsTime`: the time it was taken is returned beside it. Throws on what is not wholly a picture.
 */
export async function checkImage(image: Uint8Array, keepsTime: boolean): Promise<ContentCheck> {
  const { exif } = await sharp(image, CAREFUL).metadata()
  const bytes = await sharp(image, CAREFUL)
    .autoOrient()
    .flatten({ background: WHITE })
    .resize(within(keptSide))
    .jpeg({ quality: 82 })
    .toBuffer()
  const takenAt = keepsTime && exif ? readExifTime(exif) : undefined
  const thumbnail = await toThumbnail(bytes)
  return {
    outcome: 'ok',
    content: {
      kind: 'image',
      bytes,
      thumbnail,
      hasActiveContent: false,
      ...(takenAt ? { takenAt } : {}),
    },
  }
}
