import { constants, setPriority } from 'node:os'
import { resolve } from 'node:path'
import type { CentreChange } from '#src/changes/centre-change.ts'
import { filingsFolder } from '#src/filings/load-filings.ts'
import type { PublishSettings } from '#src/publishing/content/load-content.ts'
import { keepInputs } from '#src/publishing/known-inputs.ts'
import { prove } from '#src/publishing/prove.ts'
import {
  checkNote,
  type Publication,
  PublicationNoteError,
  readPublications,
} from '#src/publishing/publications.ts'
import { publish } from '#src/publishing/publish.ts'
import {
  type PublishEvent,
  toEventLines,
  toKeptRefusalLine,
  toRefusalLine,
} from '#src/publishing/publish-events.ts'
import { publishInChild } from '#src/publishing/publish-in-child.ts'
import { PublishRunningError } from '#src/publishing/publish-lock.ts'
import { DiskFullError } from '#src/publishing/release/disk-room.ts'
import { readCurrentVersion } from '#src/publishing/release/release-folders.ts'
import { renew } from '#src/publishing/renew.ts'
import { holdAgainstCurrent, writeReportOf } from '#src/publishing/report-of.ts'
import { listEarlier, rollback } from '#src/publishing/rollback.ts'
import { type StrikeOrder, strike } from '#src/publishing/strike.ts'
import { toStrikeLines } from '#src/publishing/strike-lines.ts'
import { toPublished, toTakenBackAt } from '#src/publishing/taken-back.ts'
import { publishOnChange, RUNNING } from '#src/publishing/watch.ts'
import { zhHans as words } from '#src/publishing/words.ts'

/** What `npm run publish` does, one function an option; `cli.ts` chooses. False: nothing was published. */

function print(event: PublishEvent, force = false): void {
  for (const line of toEventLines(event, force)) console.log(line)
}

/** `inputs`: what `readInputs` said before. */
export async function runPublish(settings: PublishSettings, inputs: string): Promise<boolean> {
  const started = performance.now()
  checkNote(settings)
  const events: PublishEvent[] = []
  const release = await publish(settings, (event) => {
    events.push(event)
    print(event, settings.force && Boolean(settings.reason))
  })
  if (release) keepInputs(settings, inputs, release, events)
  await showLists(settings, events)
  console.log(words.took(((performance.now() - started) / 1000).toFixed(1)))
  return release !== undefined
}

/**
 * The clerk gets what changed for readers; where lists have what must be put right, as she wrote them too, with the cells
 * marked.
 */
async function showLists(settings: PublishSettings, events: readonly PublishEvent[]) {
  const find = <Step extends PublishEvent['step']>(step: Step) =>
    events.find((event): event is Extract<PublishEvent, { step: Step }> => event.step === step)
  const filings = find('checked')?.filings
  const { rowIssues = 0, valueIssues = 0 } = filings?.report.counts ?? {}
  if (!filings) return
  const { dataDir } = settings
  const switched = find('switched')
  const refused = find('refused')?.refusals ?? []
  const refusals = switched ? [] : refused.map(toRefusalLine)
  const difference = switched
    ? toDifferenceFrom(switched.from, find('changes')?.changes)
    : (await holdAgainstCurrent(dataDir, filings)).difference
  const needsMarks = rowIssues + valueIssues + refused.length > 0
  const marked = needsMarks ? filings.report.files : []
  const folder = filingsFolder(settings)
  const path = await writeReportOf(dataDir, folder, filings, { refusals, difference, marked })
  console.log(words.webReport(path))
}

const toDifferenceFrom = (version: string | undefined, changes: readonly CentreChange[] = []) =>
  version ? { version, changes } : undefined

/** Says which version readers see now, and which no more; where there is none, those that may be asked for by name. */
export async function runRollback(
  settings: PublishSettings,
  to: string | undefined,
): Promise<boolean> {
  checkNote(settings)
  const { dataDir } = settings
  const from = await readCurrentVersion(dataDir)
  const version = await rollback(dataDir, { ...settings, to })
  const publications = await readPublications(dataDir)
  const tell = (known: string) =>
    words.version({ ...toPublished(publications, known), version: known })
  if (version && from) console.log(words.rolledBack(tell(version), tell(from)))
  else {
    console.log(to === undefined ? words.nothingEarlier : words.notThere(to))
    const others = (await listEarlier(dataDir)).map((release) => tell(release.version))
    if (others.length > 0) console.log(words.byName(others))
  }
  if (version) await renew(settings, print)
  return version !== undefined
}

export async function runRenewal(settings: PublishSettings): Promise<boolean> {
  const release = await renew(settings, print)
  if (!release) console.log(words.nothingDue)
  return true
}

export async function runExport(settings: PublishSettings, folder: string): Promise<boolean> {
  // It loads all that answers searches, which no other command does.
  const { exportRelease } = await import('#src/publishing/export/export-release.ts')
  const exported = await exportRelease(settings, folder && resolve(folder))
  if (!exported) {
    console.log(words.nothingToExport)
    return false
  }
  const { securityEnd, ...counts } = exported
  console.log(words.exported(folder, counts))
  if (securityEnd) console.log(words.exportedSecurity(securityEnd))
  return true
}

const MOST_LISTED = 20

const toPublicationLines = (
  { overridden, ...publication }: Publication,
  takenBackAt: string | undefined,
): string[] => [
  words.publication({ ...publication, takenBackAt }),
  ...(overridden
    ? [words.overridden, ...overridden.map((kept) => `    ${toKeptRefusalLine(kept)}`)]
    : []),
]

export async function runLog({ dataDir }: PublishSettings): Promise<boolean> {
  const all = await readPublications(dataDir)
  const takenBackAt = toTakenBackAt(all)
  const lines = all
    .slice(-MOST_LISTED)
    .flatMap((publication) => toPublicationLines(publication, takenBackAt.get(publication)))
  console.log(lines.length > 0 ? lines.join('\n') : words.noPublications)
  return true
}

/** A dry run unless it is meant; then it takes a reason. */
export async function runStrike(
  settings: PublishSettings,
  { texts, mobiles, isMeant }: Pick<StrikeOrder, 'texts' | 'mobiles' | 'isMeant'>,
): Promise<boolean> {
  const { dataDir, by, reason } = settings
  checkNote({ by, reason })
  const isShort = texts.some((text) => text.replace(/\s/g, '').length < SHORTEST_STRUCK)
  const problem = isShort ? words.strikeTooShort : isMeant && !reason ? words.strikeNeedsReason : ''
  if (problem) {
    console.error(problem)
    return false
  }
  const outcome = await strike(settings, { texts, mobiles, isMeant, by, reason })
  for (const line of toStrikeLines(outcome, dataDir, isMeant)) console.log(line)
  return !isMeant || outcome.shown.texts.length === 0
}

/** A single letter stands everywhere. */
const SHORTEST_STRUCK = 2

/** In the background: it gives way to whatever else the machine does. */
export async function runProof(settings: PublishSettings): Promise<boolean> {
  setPriority(constants.priority.PRIORITY_LOW)
  const proof = await prove(settings)
  if (!proof) console.log(words.nothingToProve)
  else if (proof.differing.length === 0) console.log(words.proved(proof.version, proof.compared))
  else console.error(words.disproved(proof.version, proof.differing.slice(0, MOST_LISTED)))
  return !proof || proof.differing.length === 0
}

/** Until the process is told to end. */
export async function runWatch({ contentDir, by, reason }: PublishSettings): Promise<boolean> {
  const note = Object.entries({ by, reason }).flatMap(([name, text]) =>
    text ? [`--${name}`, text] : [],
  )
  const stopped = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopped.abort())
  console.log(words.watching(contentDir))
  await publishOnChange(contentDir, () => publishInChild(note), { signal: stopped.signal })
  return true
}

export const toExitCode = (error: unknown) => (error instanceof PublishRunningError ? RUNNING : 1)

const CHINESE = /\p{Script=Han}/u
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Words for what can be put right outside; the error itself where it is a fault of the program. */
export function toMessage(error: unknown): unknown {
  if (error instanceof PublishRunningError) return words.running(error.holder)
  if (error instanceof PublicationNoteError) return words[error.problem]
  if ((error as Error)?.name === 'ExportFolderError')
    return words.notAnExport((error as Error).message)
  if (error instanceof DiskFullError) return words.diskFull(error.room)
  if (NOT_WRITABLE.has((error as NodeJS.ErrnoException).code ?? '')) {
    return words.notWritable((error as NodeJS.ErrnoException).path ?? '')
  }
  const isFault = error instanceof TypeError || error instanceof ReferenceError
  if (!(error instanceof Error) || isFault) return error
  return CHINESE.test(error.message) ? error.message : words.unexpected(error.message)
}
