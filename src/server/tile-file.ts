import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { zhHans as words } from '#src/server/words.ts'

/** The operator's pictures of streets: read from the disk, as large as they may be. */
export type TileFile = { file: FileHandle; size: number; etag: string }

/** The file cannot be used; the message says in Chinese why. */
export class TileFileError extends Error {}

/** How a PMTiles file of version 3 begins, and where it says what its tiles are: 2 to 5 are pictures. */
const BEGINNING = Buffer.from('PMTiles\x03', 'latin1')
const TYPE_AT = 99
const HEADER_BYTES = 127

/** Opens the file once: whoever reads it goes on in the same one when another takes its name. */
export async function openTileFile(path: string): Promise<TileFile> {
  const file = await open(path).catch(() => {
    throw new TileFileError(words.tiles.notReadable(path))
  })
  const header = Buffer.alloc(HEADER_BYTES)
  const { bytesRead } = await file.read(header, 0, HEADER_BYTES, 0)
  const type = header[TYPE_AT] ?? 0
  const isTiles = bytesRead === HEADER_BYTES && header.subarray(0, 8).equals(BEGINNING)
  if (!isTiles) throw new TileFileError(words.tiles.notTiles(path))
  if (type < 2 || type > 5) throw new TileFileError(words.tiles.notPictures(path))
  const { size, mtimeMs, ino } = await file.stat()
  const hash = createHash('sha256').update(`${size} ${mtimeMs} ${ino}`).update(header)
  return { file, size, etag: `"${hash.digest('base64url').slice(0, 22)}"` }
}
