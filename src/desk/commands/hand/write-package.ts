import { type FileHandle, mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { PackedFile } from '#src/desk/hand-over/seal-package.ts'
import { toLetter } from '#src/desk/hand-over/to-letter.ts'
import type { CasePackage } from '#src/desk/hand-over/to-package.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** Writes a package into a folder, readable by its owner only: letter, JSON and files. Never overwrites: throws a `DeskError`. */
export async function writePackage(
  folder: string,
  content: CasePackage,
  files: readonly PackedFile[],
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => {
    throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(folder))
  })
  const { reference } = content
  await write(join(folder, `${reference}.json`), `${JSON.stringify(content, null, 2)}\n`)
  await write(join(folder, `${reference}.html`), toLetter(content))
  for (const { name, read } of files) await writePieces(join(folder, name), read())
}

const write = (path: string, text: string) =>
  writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch(() => {
    throw new DeskError(EXIT.conflict, deskWords.problems.fileExists(path))
  })

/** Writes a new file, readable by its owner only, as it comes. Throws a `DeskError` where there is one already. */
export async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600).catch((error) => {
    if (error.code === 'EEXIST')
      throw new DeskError(EXIT.conflict, deskWords.problems.fileExists(path))
    throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
  })
  try {
    for await (const piece of pieces) await writePiece(file, piece, path)
  } finally {
    await file.close()
  }
}

const writePiece = (file: FileHandle, piece: Uint8Array, path: string) =>
  file.writeFile(piece).catch(() => {
    throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
  })
