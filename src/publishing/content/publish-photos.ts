import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Photo } from '#src/centres/centre-parts.ts'
import { drawPhoto, photosFolder, readPhoto } from '#src/photos/photo-file.ts'
import type { SiteBundle } from '#src/publishing/bundle/site-bundle.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import { PACK_NAME } from '#src/publishing/release/file-pack.ts'
import { readReleaseFiles } from '#src/publishing/release/release.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'

/** Pictures by address, as they are published. */
type Pictures = Map<string, Buffer>

export type PhotosEvent = {
  step: 'photos'
  drawn: number
  reused: number
  /** Files of photos that could not be drawn. */
  leftOut: string[]
}

type Place = { contentDir: string; region: string }
type PublishedPhotos = { content: PublishedContent; pictures: Pictures; event?: PhotosEvent }

/**
 * The pictures of all photos: those that the release in `earlier` has under the same address are taken from it, the
 * others are drawn, one after the other. A photo that cannot be drawn is left out of its centre and told.
 */
export async function drawPhotos(
  place: Place,
  content: PublishedContent,
  earlier: string | undefined,
): Promise<PublishedPhotos> {
  const photos = content.snapshot.centres.flatMap((centre) => centre.photos ?? [])
  if (photos.length === 0) return { content, pictures: new Map() }
  const addresses = new Set(photos.flatMap(({ sizes }) => sizes.map(({ address }) => address)))
  const pictures = earlier ? await readEarlierPictures(earlier, addresses) : new Map()
  const reused = pictures.size
  const failed = new Set<Photo>()
  for (const photo of photos) if (!(await draw(photo, place, pictures))) failed.add(photo)
  const leftOut = [...failed].map(({ file }) => file)
  const event = { step: 'photos', drawn: pictures.size - reused, reused, leftOut } as const
  return { content: failed.size > 0 ? without(content, failed) : content, pictures, event }
}

async function readEarlierPictures(
  folder: string,
  addresses: ReadonlySet<string>,
): Promise<Pictures> {
  const { files } = await readReleaseFiles(folder)
  const known = files.filter(({ address }) => addresses.has(address))
  const pictures: Pictures = new Map()
  const pack = await open(join(folder, PACK_NAME))
  try {
    for (const { address, at, length } of known) {
      const body = Buffer.alloc(length)
      await pack.read(body, 0, length, at)
      pictures.set(address, body)
    }
  } finally {
    await pack.close()
  }
  return pictures
}

/** Draws what is missing of one photo; false when its file will not be drawn, or is no longer the one that was checked. */
async function draw({ file, sizes }: Photo, place: Place, pictures: Pictures): Promise<boolean> {
  const missing = sizes.filter(({ address }) => !pictures.has(address))
  if (missing.length === 0) return true
  const read = await readPhoto(photosFolder(place), file)
  if (typeof read === 'string' || read.sizes[0]?.address !== sizes[0]?.address) return false
  try {
    for (const size of missing) pictures.set(size.address, await drawPhoto(read.bytes, size))
    return true
  } catch {
    return false
  }
}

/** The version changes with what is left out: the next publication tries again. */
function without(content: PublishedContent, failed: ReadonlySet<Photo>): PublishedContent {
  const { snapshot } = content
  const centres = snapshot.centres.map((centre) => {
    if (!centre.photos?.some((photo) => failed.has(photo))) return centre
    const { photos, ...rest } = centre
    const kept = photos.filter((photo) => !failed.has(photo))
    return kept.length > 0 ? { ...rest, photos: kept } : rest
  })
  const version = toHash(snapshot.version, JSON.stringify(centres))
  return { ...content, snapshot: { ...snapshot, version, centres } }
}

/** A day and no longer: a photo that is taken back is gone from everywhere by then. */
export const PHOTO_HEADERS = {
  'content-type': 'image/jpeg',
  'cache-control': 'public, max-age=86400',
}

/** The site with the pictures among its assets, so that a release that is renewed brings them along. */
export const withPhotos = (bundle: SiteBundle, pictures: Pictures): SiteBundle => ({
  ...bundle,
  packAssets: async (pack, headers) => [
    ...(await bundle.packAssets(pack, headers)),
    ...[...pictures].map(([address, plain]) => ({
      address,
      status: 200,
      headers: headers.add(PHOTO_HEADERS),
      hash: toHash(plain),
      ...pack.add({ plain }),
    })),
  ],
})
