import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toChinaDate } from '#src/calendar/days.ts'
import { once } from '#src/lib/remember.ts'
import type { PublishSettings } from '#src/publishing/content/load-content.ts'
import type { PublishEvent } from '#src/publishing/publish-events.ts'
import type { Release } from '#src/publishing/release/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'
import { isWholeRelease } from '#src/publishing/release/release-sizes.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'

/** What the last publication was made of. */
type Known = {
  version: string
  inputs: string
  /** The day it was made for, and the first on which it would read otherwise; nothing where the region's clock stands. */
  days?: { from: string; until: string | undefined }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Files that a publication writes beside the filing files, from the others. */
const WRITTEN = ['filings/ids.json', 'geocoded.json']

const fileOf = (dataDir: string) => join(dataDir, 'kept', 'inputs.json')

/**
 * A hash of every byte a publication is made of, without what it writes itself: content, built site, programs,
 * settings. To be read before the publication reads: what is saved meanwhile is then published by the next one.
 */
export function readInputs(settings: PublishSettings): string {
  const {
    contentDir,
    shippedDir,
    region,
    bundleDir,
    dataDir: _,
    force: __,
    by: ___,
    reason: ____,
    ...rest
  } = settings
  const isOfRegion = (folder: string, path: string) => {
    const [top, code] = relative(folder, path).split(sep)
    return top !== 'regions' || code === region
  }
  const written = toWritten(settings)
  const paths = [contentDir, shippedDir, bundleDir]
    .flatMap((folder) => listFiles(folder).filter((path) => isOfRegion(folder, path)))
    .filter((path) => !written.includes(path))
  return toHash(readCodeVersion(), region, JSON.stringify(rest), hashFiles(paths))
}

/** A hash of the programs: what others made of the same data may not be taken over. */
export const readCodeVersion = once(() => {
  const paths = ['src', 'search'].flatMap((name) => listFiles(join(ROOT, name)))
  return toHash(process.version, hashFiles([...paths, join(ROOT, 'package-lock.json')]))
})

const hashFiles = (paths: readonly string[]) =>
  toHash(...[...new Set(paths)].sort().flatMap((path) => [path, readHash(path)]))

/** None in a folder that is not there: whoever needs it says so. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
}

/** Whatever cannot be read is told by whoever needs it. */
function readHash(path: string): string {
  try {
    return toHash(readFileSync(path))
  } catch {
    return ''
  }
}

const toWritten = ({ contentDir, region }: PublishSettings) =>
  WRITTEN.map((name) => join(contentDir, 'regions', region, name))

const withWritten = (settings: PublishSettings, inputs: string) =>
  toHash(inputs, ...toWritten(settings).map(readHash))

/** The release readers see, when it was made of the same and still holds today. */
export async function findUnchanged(
  settings: PublishSettings,
  inputs: string,
): Promise<string | undefined> {
  const { dataDir, force, meiliHost } = settings
  // An index of a server may be gone, and is looked after at every publication.
  if (force || meiliHost) return undefined
  const known = readKnown(dataDir)
  if (!known || known.inputs !== withWritten(settings, inputs)) return undefined
  const [today, { from = '', until }] = [toToday(settings), known.days ?? {}]
  if (known.days && (today < from || (until && until <= today))) return undefined
  const isShown = (await readCurrentVersion(dataDir)) === known.version
  const isWhole = isShown && (await isWholeRelease(releaseFolder(dataDir, known.version)))
  return isWhole ? known.version : undefined
}

const toToday = ({ clock }: PublishSettings) => toChinaDate(new Date(clock ?? Date.now()))

function readKnown(dataDir: string): Known | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8'))
  } catch {
    return undefined
  }
}

/** What another publication of the same would do more of. */
const isOpen = (event: PublishEvent) =>
  (event.step === 'geocoded' && (event.left > 0 || event.stopped || !event.isKept)) ||
  (event.step === 'photos' && event.leftOut.length > 0) ||
  (event.step === 'written' && event.failed.length > 0)

/** Keeps what a publication was made of, unless something of it was left to the next one. */
export function keepInputs(
  settings: PublishSettings,
  inputs: string,
  { version, until }: Release,
  events: readonly PublishEvent[],
): void {
  if (events.some(isOpen)) return
  const checked = events.find((event) => event.step === 'checked')
  const isStopped = !settings.clock && checked?.filings.region.clock
  const days = isStopped ? {} : { days: { from: toToday(settings), until } }
  const known: Known = { version, inputs: withWritten(settings, inputs), ...days }
  const path = fileOf(settings.dataDir)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(`${path}.new`, JSON.stringify(known))
  renameSync(`${path}.new`, path)
}
