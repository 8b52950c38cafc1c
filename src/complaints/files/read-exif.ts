const EXIF_DIRECTORY = 0x8769
const GPS_DIRECTORY = 0x8825
const TAKEN = 0x9003
const DIGITISED = 0x9004
/** Bytes of one entry of a directory: tag, type, count, value or offset. */
const ENTRY_BYTES = 12
const TIME_LENGTH = 19

type Reader = { view: DataView; littleEndian: boolean }

/** The value, or offset of the value, of a tag in the directory at `start`. */
function findTag({ view, littleEndian }: Reader, start: number, tag: number): number | undefined {
  const count = view.getUint16(start, littleEndian)
  for (let index = 0; index < count; index += 1) {
    const entry = start + 2 + index * ENTRY_BYTES
    if (view.getUint16(entry, littleEndian) === tag) return view.getUint32(entry + 8, littleEndian)
  }
  return undefined
}

function readText({ view }: Reader, start: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, TIME_LENGTH)
  return String.fromCharCode(...bytes)
}

function toTime(text: string): string | undefined {
  const time = text.replace(/^(\d{4}):(\d\d):(\d\d) (?=\d\d:\d\d:\d\d$)/, '$1-$2-$3T')
  const date = new Date(`${time}Z`)
  const isReal = /T/.test(time) && date.getTime() > 0 && date.toISOString().startsWith(time)
  return isReal ? time : undefined
}

/** The block as it is read, and where its first directory stands. */
function openBlock(exif: Uint8Array): { reader: Reader; first: number } {
  const header = Buffer.from(exif.subarray(0, 6)).toString('latin1') === 'Exif\0\0' ? 6 : 0
  const view = new DataView(exif.buffer, exif.byteOffset + header, exif.byteLength - header)
  const tiff = String.fromCharCode(view.getUint8(0), view.getUint8(1))
  const reader = { view, littleEndian: tiff === 'II' }
  return { reader, first: view.getUint32(4, reader.littleEndian) }
}

/** Offsets may lie beyond the end: a damaged block says nothing. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/**
 * When a photo was taken, as `YYYY-MM-DDTHH:MM:SS` by the clock of the camera, from its EXIF block (EXIF 2.3,
 * DateTimeOriginal, else DateTimeDigitized). Nothing when it does not say, or says nonsense.
 */
export function readExifTime(exif: Uint8Array): string | undefined {
  return orNothing(() => {
    const { reader, first } = openBlock(exif)
    const directory = findTag(reader, first, EXIF_DIRECTORY)
    if (directory === undefined) return undefined
    const at = findTag(reader, directory, TAKEN) ?? findTag(reader, directory, DIGITISED)
    return at === undefined ? undefined : toTime(readText(reader, at))
  })
}

/** Whether an EXIF block says where a photo was taken. */
export function hasExifPlace(exif: Uint8Array): boolean {
  return !!orNothing(() => {
    const { reader, first } = openBlock(exif)
    return findTag(reader, first, GPS_DIRECTORY) !== undefined
  })
}
