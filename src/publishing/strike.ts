import { readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Struck, strikeLog, toStrikePattern } from '#src/history/strike.ts'
import type { PublishSettings } from '#src/publishing/content/load-content.ts'
import { findInFiles, findInRelease, type Shown } from '#src/publishing/find-said.ts'
import { type PublicationNote, recordPublication } from '#src/publishing/publications.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { HISTORY } from '#src/publishing/release/release.ts'
import {
  listReleases,
  readCurrentVersion,
  releaseFolder,
  removeReleases,
} from '#src/publishing/release/release-folders.ts'
import { forgetIndexes } from '#src/publishing/release/search-indexes.ts'

export type StrikeOrder = {
  texts: readonly string[]
  mobiles: boolean
  /** Without it nothing is written. */
  isMeant: boolean
} & PublicationNote

export type StrikeOutcome = {
  /** In what is kept for ever. */
  struck: Struck[]
  /** Earlier releases that say it too; removed when it was meant. */
  releases: string[]
  /** What is made anew when it is needed, and goes when it was meant: reports, reminders, forms, what was read of lists. */
  files: string[]
  /** Forms that wait for a clerk: what she lets pass is published again. */
  waiting: string[]
  /** What readers see now. A text that was asked for must be out of the lists first: nothing is struck. */
  shown: { texts: Shown[]; mobiles: Shown[] }
  /** Pages of the current release tell it of former publications; they are to be made anew. */
  isOnPages: boolean
  /** Why the search server still holds indexes of the releases that were removed. */
  indexProblem?: string | undefined
}

/** The logs that are kept for ever below a folder: of what was published, and of what centres confirmed. */
async function listLogs(dataDir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(dataDir, folder), { recursive: true }).catch(() => [])
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(dataDir, folder, name))
}

async function findShown(
  folder: string | undefined,
  { texts, mobiles }: StrikeOrder,
): Promise<StrikeOutcome['shown']> {
  const find = (pattern: RegExp) => (folder ? findInRelease(folder, pattern) : [])
  return {
    texts: texts.length > 0 ? await find(toStrikePattern(texts, false)) : [],
    mobiles: mobiles ? await find(toStrikePattern([], true)) : [],
  }
}

/** A release one could go back to that says what readers do not see now. */
async function isHolding(
  folder: string,
  pattern: RegExp,
  seen: ReadonlySet<string>,
): Promise<boolean> {
  if ((await strikeLog(join(folder, HISTORY), pattern, false)).length > 0) return true
  return (await findInRelease(folder, pattern)).some(({ said }) => !seen.has(said))
}

/**
 * Strikes words out of all that is kept of what was published, because somebody may ask for it: the logs, the releases
 * one could go back to, and files made of them. Who did it, when and why is kept, not what. Pages of the current release
 * that tell of former publications say it until it is made anew; nobody goes back to it before that.
 */
export async function strike(
  settings: Pick<PublishSettings, 'dataDir' | 'meiliHost' | 'meiliKey'>,
  order: StrikeOrder,
): Promise<StrikeOutcome> {
  const { dataDir } = settings
  const { texts, mobiles, by, reason } = order
  const pattern = toStrikePattern(texts, mobiles)
  return withPublishLock(dataDir, async () => {
    const current = await readCurrentVersion(dataDir)
    const currentFolder = current && releaseFolder(dataDir, current)
    const shown = await findShown(currentFolder, order)
    const isMeant = order.isMeant && shown.texts.length === 0
    const seen = new Set([...shown.texts, ...shown.mobiles].map(({ said }) => said))
    const releases: string[] = []
    for (const version of await listReleases(dataDir)) {
      const isOther = version !== current
      if (isOther && (await isHolding(releaseFolder(dataDir, version), pattern, seen)))
        releases.push(version)
    }
    const struck: Struck[] = []
    for (const folder of ['history', 'confirm'])
      for (const log of await listLogs(dataDir, folder))
        struck.push(...(await strikeLog(log, pattern, isMeant)))
    const inCurrent = currentFolder
      ? await strikeLog(join(currentFolder, HISTORY), pattern, isMeant)
      : []
    const { files, waiting } = await findInFiles(dataDir, pattern)
    if (isMeant) {
      await removeReleases(dataDir, releases)
      // What a publication was made of is not known any more: the next one makes its pages anew.
      const known = inCurrent.length > 0 ? [join(dataDir, 'kept', 'inputs.json')] : []
      for (const file of [...files, ...known]) await rm(file, { force: true })
    }
    const isDone = isMeant && struck.length + releases.length + files.length + inCurrent.length > 0
    const held = inCurrent.length > 0 ? { isHeld: true } : {}
    const record = { act: 'strike', by, reason, ...held } as const
    if (isDone && current) await recordPublication(dataDir, { ...record, version: current })
    const unforgotten = isMeant ? await forgetIndexes(settings, releases) : undefined
    const isOnPages = inCurrent.length > 0
    const toNames = (paths: readonly string[]) => paths.map((path) => relative(dataDir, path))
    const found = { struck, releases, files: toNames(files), waiting: toNames(waiting) }
    return { ...found, shown, isOnPages, indexProblem: unforgotten?.problem }
  })
}
