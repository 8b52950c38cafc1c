import { rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as words } from '#src/desk/words.ts'

/** Where a file of the region lies that the next release reads; `out`: where an officer wants it instead. */
export function toRegionPath({ settings }: Desk, file: string, out: string | undefined): string {
  return out ? resolve(out) : join(settings.contentDir, 'regions', settings.region, file)
}

/** Whole or not at all: a publication may read it meanwhile. Throws a `DeskError` where nothing can be written. */
export async function writeRegionFile(path: string, text: string): Promise<void> {
  const next = `${path}.${process.pid}.tmp`
  try {
    await writeFile(next, text)
    await rename(next, path)
  } catch {
    throw new DeskError(EXIT.wrong, words.problems.cannotWrite(path))
  }
}
