import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type FileType, TYPE_BYTES, toFileType } from '#src/complaints/files/to-file-type.ts'
import type { CaseFile } from '#src/desk/commands/show/read-case-content.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** Extensions by kind of file; any other kind gets a name that opens no program. */
const EXTENSIONS: Readonly<Partial<Record<FileType, string>>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  pdf: 'pdf',
  mp4: 'mp4',
  mov: 'mov',
  '3gp': '3gp',
  m4a: 'm4a',
  mp3: 'mp3',
  aac: 'aac',
  amr: 'amr',
}

/**
 * Writes the files of a case into a folder, readable by their owner only, and gives each path; nothing for a damaged
 * file. Names are ours (`7KX4-M2PA-3f0a91c2.jpg`) and hold the file's id, so that they stay the same when others are
 * added. Never overwrites: throws a `DeskError` then, and removes what it wrote.
 */
export async function writeCaseFiles(
  folder: string,
  reference: string,
  files: readonly CaseFile[],
): Promise<(string | undefined)[]> {
  const target = resolve(folder)
  await mkdir(target, { recursive: true, mode: 0o700 }).catch(() => {
    throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(target))
  })
  const paths: (string | undefined)[] = []
  try {
    for (const file of files) paths.push(await writeCaseFile(target, reference, file))
    return paths
  } catch (error) {
    for (const path of paths) if (path) await rm(path, { force: true })
    throw error
  }
}

/** Writes one file, piece by piece; nothing of a damaged one. */
async function writeCaseFile(
  folder: string,
  reference: string,
  { id, bytes, read }: CaseFile,
): Promise<string | undefined> {
  if (bytes === undefined) return undefined
  const path = join(folder, await toOwnName(reference, { id, read }))
  const file = await open(path, 'wx', 0o600).catch((error) => {
    if (error.code === 'EEXIST')
      throw new DeskError(EXIT.conflict, deskWords.problems.fileExists(path))
    throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
  })
  try {
    for await (const piece of read()) await writePiece(file, piece, path)
    return path
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** A name of ours for a file. */
export const toOwnName = async (reference: string, { id, read }: Pick<CaseFile, 'id' | 'read'>) =>
  `${reference}-${id.slice(0, 8)}.${await findExtension(read())}`

async function writePiece(file: FileHandle, piece: Uint8Array, path: string): Promise<void> {
  await file.writeFile(piece).catch(() => {
    throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
  })
}

async function findExtension(content: AsyncIterable<Uint8Array>): Promise<string> {
  let start: Uint8Array = new Uint8Array()
  for await (const piece of content) {
    start = Buffer.concat([start, piece.subarray(0, TYPE_BYTES)])
    if (start.length >= TYPE_BYTES) break
  }
  const type = toFileType(start)
  return (type && EXTENSIONS[type]) ?? 'bin'
}
