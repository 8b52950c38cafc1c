import type { FiledPhoto, Photo } from '#src/centres/centre-parts.ts'
import type { CentreRecord } from '#src/filings/merge/merge-rows.ts'
import type { IssueCode, Tell } from '#src/filings/report/filing-issue.ts'
import type { Entry } from '#src/filings/rows/filing-row.ts'
import { drawPhoto, photosFolder, readPhoto } from '#src/photos/photo-file.ts'

/** All of a region lie in the server's memory: some 100 MB at most. */
const MOST_IN_ALL = 1000

type Place = { contentDir: string; region: string; isThorough?: boolean }

/**
 * Looks at the file of every photo that a list names: those that can be shown get their addresses and sizes, the others
 * are left out of their record, with the cell that names them. What is kept finished has none.
 */
export async function checkPhotos(
  records: readonly CentreRecord[],
  place: Place,
  tell: Tell,
): Promise<void> {
  let room = MOST_IN_ALL
  for (const { id, entries } of records.filter(({ finished }) => !finished)) {
    const entry = entries.get('photos')
    if (!entry) continue
    const told = (code: IssueCode, value: string, detail: string) =>
      tell({ code, at: entry.at, value, detail, centre: id })
    const photos = await readPhotos(entry, place, told, room)
    room -= photos.length
    if (photos.length > 0) entries.set('photos', entry.with(photos))
    else entries.delete('photos')
  }
}

async function readPhotos(
  { value }: Entry,
  place: Place,
  tell: (code: IssueCode, value: string, detail: string) => void,
  room: number,
): Promise<Photo[]> {
  const photos: Photo[] = []
  for (const filed of value as FiledPhoto[]) {
    const read =
      photos.length < room ? await toPhoto(filed, place) : ('photo-one-too-many' as const)
    if (typeof read !== 'string') photos.push(read)
    else {
      const detail = read === 'photo-one-too-many' ? `${MOST_IN_ALL}` : photosFolder(place)
      tell(read, filed.file, detail)
    }
  }
  return photos
}

async function toPhoto(filed: FiledPhoto, place: Place) {
  const read = await readPhoto(photosFolder(place), filed.file)
  if (typeof read === 'string') return read
  const [smallest] = read.sizes
  try {
    if (place.isThorough && smallest) await drawPhoto(read.bytes, smallest)
  } catch {
    return 'photo-not-a-picture'
  }
  return { ...filed, sizes: read.sizes }
}
