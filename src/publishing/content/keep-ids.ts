import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filingsFolder, type LoadedFilings, writeIds } from '#src/filings/load-filings.ts'
import type { PublishSettings } from '#src/publishing/content/load-content.ts'

export type KeptIds = { path: string; added: number; outcome: 'same' | 'written' | 'notWritable' }

const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS'])

async function readKeys(path: string): Promise<Set<string>> {
  const text = await readFile(path, 'utf8').catch(() => '{}')
  return new Set(Object.keys(JSON.parse(text)))
}

/** Writes ids that appeared for the first time beside the filing files: an address once public stays. */
export async function keepIds(place: PublishSettings, ids: LoadedFilings['ids']): Promise<KeptIds> {
  const path = join(filingsFolder(place), 'ids.json')
  const known = await readKeys(path)
  const added = Object.keys(ids).filter((key) => !known.has(key)).length
  if (added === 0) return { path, added, outcome: 'same' }
  try {
    await writeIds(place, ids)
    return { path, added, outcome: 'written' }
  } catch (error) {
    if (!NOT_WRITABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    return { path, added, outcome: 'notWritable' }
  }
}
