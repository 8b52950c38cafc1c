import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Struck, strikeLog, toStrikePattern } from '#src/history/strike.ts'
import { type PublicationNote, recordPublication } from '#src/publishing/publications.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { HISTORY } from '#src/publishing/release/release.ts'
import {
  listReleases,
  readCurrentVersion,
  releaseFolder,
  removeReleases,
} from '#src/publishing/release/release-folders.ts'

export type StrikeOrder = {
  texts: readonly string[]
  mobiles: boolean
  /** Without it nothing is written. */
  isMeant: boolean
} & PublicationNote

export type StrikeOutcome = {
  /** In what is kept for ever. */
  struck: Struck[]
  /** Earlier releases whose pages say it too; removed when it was meant. */
  releases: string[]
}

/** The logs that are kept for ever below a folder: of what was published, and of what centres confirmed. */
async function listLogs(dataDir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(dataDir, folder), { recursive: true }).catch(() => [])
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(dataDir, folder, name))
}

/**
 * Strikes words out of all that is kept of what was published, because somebody may ask for it: the logs, and the releases
 * one could go back to. Who did it, when and why is kept, not what. The pages of the current release say it until it is
 * made anew.
 */
export async function strike(
  dataDir: string,
  { texts, mobiles, isMeant, by, reason }: StrikeOrder,
): Promise<StrikeOutcome> {
  const pattern = toStrikePattern(texts, mobiles)
  return withPublishLock(dataDir, async () => {
    const struck: Struck[] = []
    for (const log of [
      ...(await listLogs(dataDir, 'history')),
      ...(await listLogs(dataDir, 'confirm')),
    ])
      struck.push(...(await strikeLog(log, pattern, isMeant)))
    const current = await readCurrentVersion(dataDir)
    const releases: string[] = []
    for (const version of await listReleases(dataDir)) {
      const found = await strikeLog(
        join(releaseFolder(dataDir, version), HISTORY),
        pattern,
        isMeant,
      )
      if (found.length > 0 && version !== current) releases.push(version)
    }
    if (isMeant && struck.length > 0) {
      await removeReleases(dataDir, releases)
      if (current) await recordPublication(dataDir, { act: 'strike', version: current, by, reason })
    }
    return { struck, releases }
  })
}
