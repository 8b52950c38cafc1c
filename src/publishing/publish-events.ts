import type { CentreChange } from '#src/changes/centre-change.ts'
import { isLeftOut, toFieldText } from '#src/changes/to-change-text.ts'
import type { LoadedFilings } from '#src/filings/load-filings.ts'
import { countIssues } from '#src/library/content-issue.ts'
import type { LoadedLibrary } from '#src/library/load-library.ts'
import { toOriginList } from '#src/origins/to-origin-list.ts'
import type { KeptIds } from '#src/publishing/content/keep-ids.ts'
import type { PhotosEvent } from '#src/publishing/content/publish-photos.ts'
import { type Refusal, refusalSchema } from '#src/publishing/gates/refusal.ts'
import type { GeocodingEvent } from '#src/publishing/geocoding/fill-points.ts'
import type { WrittenPages } from '#src/publishing/pages/render-pages.ts'
import type { MeilisearchOutcome } from '#src/publishing/release/search-indexes.ts'
import { zhHans as publishWords } from '#src/publishing/words.ts'
import { type Head, toHeadText } from '#src/record/record-entry.ts'

/** What happened, in the order it happens. Whoever prints it finds the words. */
export type PublishEvent =
  | { step: 'checked'; filings: LoadedFilings }
  | ({ step: 'library' } & LoadedLibrary)
  /** Titles of events that changed while their `changedOn` did not. */
  | { step: 'unraised'; titles: string[] }
  /** What readers will see otherwise of centres than now. */
  | { step: 'changes'; changes: CentreChange[] }
  | GeocodingEvent
  | PhotosEvent
  | { step: 'refused'; refusals: Refusal[]; lacksReason?: boolean }
  | { step: 'indexed'; centres: number }
  | ({ step: 'written' } & WrittenPages)
  | ({ step: 'meilisearch' } & MeilisearchOutcome)
  | {
      step: 'switched'
      version: string
      from: string | undefined
      isFirst: boolean
      /** Made once more, although it is the one readers saw. */
      isRemade: boolean
    }
  | ({ step: 'ids' } & KeptIds)
  /** The release of before cannot be read: an earlier one says whether something is amiss. */
  | { step: 'heldAgainst'; version: string }
  /** Ids that somebody changed → the new ones. */
  | { step: 'moved'; ids: Readonly<Record<string, string>> }
  /** Where the record of complaints stood when it was last kept. */
  | { step: 'record'; head: Head }
  | { step: 'removed'; versions: string[] }

/** Names that are told of one reason; the rest is in the report. */
const MOST_NAMES = 5
const toNames = (names: readonly string[]) =>
  names.slice(0, MOST_NAMES).join(publishWords.fileSeparator) +
  (names.length > MOST_NAMES ? publishWords.andMore(names.length - MOST_NAMES) : '')

export function toRefusalLine(refusal: Refusal): string {
  switch (refusal.gate) {
    case 'noCentres':
      return publishWords.noCentres
    case 'badRows':
      return publishWords.badRows(refusal.badRows, refusal.rows)
    case 'lostCentres':
      return publishWords.lostCentres(refusal.centres, refusal.centresBefore)
    case 'replacedCentres':
      return publishWords.replacedCentres(refusal.gone, refusal.centresBefore)
    case 'goneRegistered':
      return publishWords.goneRegistered(refusal.gone, refusal.before)
    case 'emptiedSubdistricts':
      return publishWords.emptiedSubdistricts(toNames(refusal.names))
    case 'takenBack':
      return publishWords.takenBack
    case 'unreadFormer':
      return publishWords.unreadFormer
    case 'otherRegion':
      return publishWords.otherRegion(refusal.region)
    case 'unreadFiles':
    case 'unreadContent':
    case 'missingFiles':
    case 'undatedFiles':
    case 'unusedFiles':
      return publishWords[refusal.gate](refusal.files.join(publishWords.fileSeparator))
    case 'emptiedField':
      return publishWords.emptiedField(refusal.field, refusal.now, refusal.before)
    case 'replacedField':
    case 'leaptField':
    case 'slippedField':
    case 'shiftedDays':
      return publishWords[refusal.gate](refusal.field, refusal.changed, refusal.centres)
    case 'filledField':
      return publishWords.filledField(refusal.field, refusal.same, refusal.centres)
    case 'leftLatestList':
      return publishWords.leftLatestList(refusal.left, refusal.listed, toNames(refusal.names ?? []))
    case 'revived':
      return publishWords.revived(toNames(refusal.names), refusal.names.length)
    case 'openedHomes':
      return publishWords.openedHomes(toNames(refusal.names), refusal.names.length)
    case 'goneFindings':
      return publishWords.goneFindings(toNames(refusal.names), refusal.names.length)
    case 'doubled':
      return publishWords.doubled(toNames(refusal.names), refusal.names.length)
    case 'noLongerFiled':
      return publishWords.noLongerFiled(refusal.noLonger, refusal.filed)
  }
}

/** What was kept of a publication; a later program may have known more. */
export function toKeptRefusalLine(kept: unknown): string {
  const { data } = refusalSchema.safeParse(kept)
  return data ? toRefusalLine(data) : publishWords.unknownRefusal
}

function toIdsLines({ path, added, outcome }: KeptIds): string[] {
  if (outcome === 'same') return []
  return [
    outcome === 'written' ? publishWords.idsWritten(path, added) : publishWords.idsNotWritten(path),
  ]
}

function toLibraryLines({ library, issues }: LoadedLibrary): string[] {
  const { leftOut, due } = countIssues(issues)
  const unlisted = toOriginList(library.origins).leftOut
  return [
    publishWords.library(library.articles.length),
    ...(unlisted > 0 ? [publishWords.unlistedOrigins(unlisted)] : []),
    ...(leftOut + due > 0 ? [publishWords.libraryIssues(leftOut, due)] : []),
  ]
}

/** Of centres, and of answers that lie outside the region: nobody need read them all. */
const MOST_TOLD = 20

/** What tells that a centre stops, for now or for good, or goes on. */
const STATE_FIELDS = new Set(['filingState', 'withdrawnOn', 'suspendedFrom'])

const findStateChange = (change: CentreChange) =>
  change.kind === 'changed' ? change.fields.find(({ field }) => STATE_FIELDS.has(field)) : undefined

/** Added, changed, lost: how many, and the first of them by name; states apart, each with what it becomes. */
function toChangeLines(changes: readonly CentreChange[]): string[] {
  const states = changes.flatMap((change) => {
    const field = findStateChange(change)
    return field ? [publishWords.stateOf(change.name, toFieldText(field))] : []
  })
  const stateless = changes.filter((change) => !findStateChange(change))
  const leavesList = (change: CentreChange) =>
    change.kind === 'changed' && change.fields.some(isLeftOut)
  const leftOut = stateless.filter(leavesList)
  const others = stateless.filter((change) => !leavesList(change))
  const toLine = (kind: keyof typeof publishWords.changes, names: readonly string[]) =>
    names.length > 0 ? [publishWords.changes[kind](names.length, names.slice(0, MOST_TOLD))] : []
  return [
    ...toLine('states', states),
    ...toLine(
      'leftOut',
      leftOut.map(({ name }) => name),
    ),
    ...(['added', 'returned', 'changed', 'lost'] as const).flatMap((kind) =>
      toLine(
        kind,
        others.flatMap((change) => (change.kind === kind ? change.name : [])),
      ),
    ),
  ]
}

/** The lines a clerk reads about one step. */
export function toEventLines(event: PublishEvent, force: boolean): string[] {
  switch (event.step) {
    case 'checked': {
      const { rows, centres, rowsLeftOut, valueIssues, hintIssues } = event.filings.report.counts
      return [
        publishWords.checked(rows, centres, rowsLeftOut),
        ...(valueIssues + hintIssues > 0 ? [publishWords.issues(valueIssues, hintIssues)] : []),
      ]
    }
    case 'library':
      return toLibraryLines(event)
    case 'unraised':
      return event.titles.map(publishWords.unraised)
    case 'geocoded':
      return [
        publishWords.geocoded(event.asked, event.found, event.left),
        ...(event.stopped ? [publishWords.geocodingStopped] : []),
        ...(event.isKept ? [] : [publishWords.geocodedNotWritten]),
      ]
    case 'geocodedUnreadable':
      return [publishWords.geocodedUnreadable(event.problem)]
    case 'geocodedMisplaced':
      return [
        publishWords.geocodedMisplaced(event.misplaced.length),
        ...event.misplaced.slice(0, MOST_TOLD).map(publishWords.misplaced),
      ]
    case 'photos':
      return [
        publishWords.photos(event.drawn, event.reused),
        ...event.leftOut.map(publishWords.photoLeftOut),
      ]
    case 'changes':
      return toChangeLines(event.changes)
    case 'refused':
      return [
        force ? publishWords.forced : publishWords.refused,
        ...event.refusals.map(toRefusalLine),
        ...(force ? [] : [publishWords[event.lacksReason ? 'lacksReason' : 'howToForce']]),
      ]
    case 'indexed':
      return [publishWords.indexed(event.centres)]
    case 'written':
      return [
        publishWords.written(event.rendered, event.reused, event.assets),
        ...event.failed.map(({ address, problem }) => publishWords.pageFailed(address, problem)),
      ]
    case 'switched':
      if (event.isFirst) return [publishWords.switchedFirst(event.version)]
      if (event.version !== event.from) return [publishWords.switched(event.version)]
      return [publishWords[event.isRemade ? 'remade' : 'unchanged'](event.version)]
    case 'meilisearch':
      return [
        'problem' in event
          ? publishWords.meilisearchFailed(event.problem)
          : publishWords.meilisearchFilled(event.centres),
      ]
    case 'heldAgainst':
      return [publishWords.heldAgainst(event.version)]
    case 'record':
      return [publishWords.recordHead(toHeadText(event.head), event.head.at)]
    case 'moved':
      return Object.entries(event.ids).map(([from, to]) => publishWords.movedId(from, to))
    case 'ids':
      return toIdsLines(event)
    case 'removed':
      return event.versions.length > 0 ? [publishWords.removed(event.versions)] : []
  }
}
