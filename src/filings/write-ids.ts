import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KnownIds } from '#src/filings/ids/row-keys.ts'
import { type FilingsPlace, filingsFolder } from '#src/filings/load-filings.ts'

/** Writes `ids.json` beside the filing files, whole or not at all. Commit it: it keeps addresses for ever. */
export async function writeIds(place: FilingsPlace, ids: KnownIds): Promise<void> {
  const path = join(filingsFolder(place), 'ids.json')
  await writeFile(`${path}.new`, `${JSON.stringify(ids, null, 2)}\n`)
  await rename(`${path}.new`, path)
}
