import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toChinaDate } from '#src/calendar/days.ts'
import { type LoadedFilings, loadFilings } from '#src/filings/load-filings.ts'
import type { PublishSettings } from '#src/publishing/content/load-content.ts'
import { readCodeVersion } from '#src/publishing/known-inputs.ts'

type Place = Pick<PublishSettings, 'contentDir' | 'region' | 'dataDir' | 'clock'>

/** Reads the filing files of a region; rows that did not change since the last time give what they gave. */
export async function loadKeptFilings(place: Place): Promise<LoadedFilings> {
  const folder = join(place.dataDir, 'kept')
  const path = join(folder, `${place.region}-filings.txt`)
  const bytes = await readFile(path).catch(() => undefined)
  const { contentDir, region, clock } = place
  const today = clock ? { today: toChinaDate(new Date(clock)) } : {}
  const before = { code: readCodeVersion(), bytes }
  const { toKeep, ...loaded } = await loadFilings({ contentDir, region, before, ...today })
  const kept = toKeep?.()
  if (!kept) return loaded
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(`${path}.new`, kept, { mode: 0o600 })
    await rename(`${path}.new`, path)
  } catch {
    // Where nothing can be kept, every row is read again the next time.
  }
  return loaded
}
