import type { Centre } from '#src/centres/centre.ts'
import type { RegisteredPlace } from '#src/centres/registered-place.ts'
import type { LoadedFilings } from '#src/filings/load-filings.ts'
import type { LocalEvent } from '#src/guidance/event.ts'
import { toCalendarEntries } from '#src/guidance/event-calendar.ts'
import type { ContentIssue } from '#src/library/content-issue.ts'
import { findDoubled } from '#src/publishing/gates/doubled-centres.ts'
import { findEmptiedFields } from '#src/publishing/gates/emptied-fields.ts'
import { findFilledFields } from '#src/publishing/gates/filled-fields.ts'
import type { Former } from '#src/publishing/gates/former-release.ts'
import { FINDING_LABELS, findGoneFindings } from '#src/publishing/gates/gone-findings.ts'
import { findLeaps } from '#src/publishing/gates/leaping-figures.ts'
import {
  countGone,
  countGoneRegistered,
  findEmptiedSubdistricts,
} from '#src/publishing/gates/lost-centres.ts'
import {
  findShiftedDays,
  findSlipped,
  type MovedField,
} from '#src/publishing/gates/moved-values.ts'
import { findOpenedHomes } from '#src/publishing/gates/opened-homes.ts'
import type { Refusal } from '#src/publishing/gates/refusal.ts'
import { findReplacedFields } from '#src/publishing/gates/replaced-fields.ts'
import { toStayed } from '#src/publishing/gates/stayed-centres.ts'
import { findTurnedStates } from '#src/publishing/gates/turned-states.ts'
import type { Region } from '#src/region/region.ts'

/** More bad rows than this, and the list itself is probably wrong. */
const MOST_BAD_ROWS = 0.1
/** A list that lost more centres than this since the last release was probably cut off. */
const MOST_LOST_CENTRES = 0.2
/** More centres of which the filing ended at once, and a column of states or days was misread. */
const MOST_TURNED = 0.1
const FEW = 3

type FileList = 'files' | 'unreadFiles' | 'undatedFiles' | 'unusedFiles'
type Checked = {
  report: Pick<LoadedFilings['report'], FileList> & {
    counts: Pick<LoadedFilings['report']['counts'], 'listRows' | 'badListRows' | 'centres'>
  }
  snapshot: { centres: readonly Centre[] }
  registered?: readonly RegisteredPlace[]
  region?: Pick<Region, 'subdistricts'>
}

/** The release of the same region that lists are held against. */
export type Before = {
  centres: number
  files?: readonly string[] | undefined
  snapshot?: { centres: readonly Centre[] } | undefined
  registered?: readonly RegisteredPlace[] | undefined
}

/** Of a file of the region nothing at all is read. */
const UNREAD: ReadonlySet<ContentIssue['code']> = new Set([
  'badJson',
  'badText',
  'tooBig',
  'unreadable',
])
const OF_REGION = /^regions\//

/** What speaks against lists and content after the release they are held against. */
export function toRefusalsAfter(
  { read, refusals }: Former,
  checked: Checked,
  on: string,
  content: readonly ContentIssue[] = [],
): Refusal[] {
  const before = read && {
    ...read.release,
    snapshot: read.content.snapshot,
    registered: read.content.library.registered,
  }
  const unread = content.filter(({ code, file }) => UNREAD.has(code) && OF_REGION.test(file))
  const files = [...new Set(unread.map(({ file }) => file))]
  const isLoss = before && files.length > 0
  return [
    ...refusals,
    ...(isLoss ? [{ gate: 'unreadContent' as const, files }] : []),
    ...toRefusals(checked, before, on),
  ]
}

/** What speaks against publishing; nothing, as a rule. Every reason is named with its numbers. */
export function toRefusals(
  { report, snapshot, registered = [], region }: Checked,
  before: Before | undefined,
  on: string,
): Refusal[] {
  const { listRows: rows, badListRows: badRows, centres } = report.counts
  const refusals: Refusal[] = toFileRefusals(report, before)
  if (centres === 0) return [...refusals, { gate: 'noCentres' }]
  if (areMostlyBad(badRows, rows)) refusals.push({ gate: 'badRows', badRows, rows })
  const centresBefore = before?.centres ?? 0
  const earlier = before?.snapshot?.centres
  const gone = earlier ? countGone(earlier, snapshot.centres) : 0
  if (centres < centresBefore * (1 - MOST_LOST_CENTRES))
    refusals.push({ gate: 'lostCentres', centres, centresBefore })
  else if (gone > 0) refusals.push({ gate: 'replacedCentres', gone, centresBefore })
  else {
    const codes = findEmptiedSubdistricts(earlier ?? [], snapshot.centres, on)
    const toName = (code: string) =>
      region?.subdistricts.find((one) => one.code === code)?.name ?? code
    if (codes.length > 0) refusals.push({ gate: 'emptiedSubdistricts', names: codes.map(toName) })
  }
  const known = before?.registered ?? []
  const goneRegistered = countGoneRegistered(known, registered, snapshot.centres)
  if (goneRegistered > 0)
    refusals.push({ gate: 'goneRegistered', gone: goneRegistered, before: known.length })
  const changes = earlier ? toChangeRefusals(earlier, snapshot.centres, on) : []
  return [...refusals, ...changes, ...toFilledRefusals(earlier ?? [], snapshot.centres, changes)]
}

/** In a small list a few faults of the pen are more than a tenth, and no sign that it is the wrong one. */
const areMostlyBad = (bad: number, rows: number) =>
  bad > rows * MOST_BAD_ROWS && (bad >= FEW || bad > rows / 2)

/** What changed for most at once is told as that. */
function toFilledRefusals(
  before: readonly Centre[],
  now: readonly Centre[],
  changes: readonly Refusal[],
): Refusal[] {
  const told = new Set(
    changes.map((one) => 'field' in one && one.gate !== 'emptiedField' && one.field),
  )
  return findFilledFields(before, now)
    .filter(({ field }) => !told.has(field))
    .map((field) => ({ gate: 'filledField', ...field }))
}

function toFileRefusals(
  { files, unreadFiles, undatedFiles, unusedFiles }: Checked['report'],
  before?: Before,
): Refusal[] {
  const known = before?.files
  const missingFiles = (known ?? []).filter((file) => !files.includes(file))
  // An old list whose centres newer lists name is right to give nothing; a new one was put there for something.
  const unused = unusedFiles.filter(
    (file) => known && !known.includes(file) && !undatedFiles.includes(file),
  )
  const named = { unreadFiles, missingFiles, undatedFiles, unusedFiles: unused }
  return (['unreadFiles', 'missingFiles', 'undatedFiles', 'unusedFiles'] as const).flatMap(
    (gate) => (named[gate].length > 0 ? { gate, files: named[gate] } : []),
  )
}

function toChangeRefusals(
  before: readonly Centre[],
  now: readonly Centre[],
  on: string,
): Refusal[] {
  const emptied = findEmptiedFields(before, now, on)
  const stayed = toStayed(before, now)
  const { leapt, alike } = findLeaps(stayed)
  const isLeap = (one: { field: string }) => leapt.some(({ field }) => field === one.field)
  const replaced = findReplacedFields(stayed).filter((one) => !isLeap(one))
  const shifted = findShiftedDays(stayed)
  // What most have another of is told as that, whosever it was.
  const told = new Set([...replaced, ...leapt, ...shifted].map(({ field }) => field))
  const isUntold = ({ field }: { field: string }) => !told.has(field)
  const slipped = findSlipped(stayed).filter(isUntold)
  const toMoved = ({ field, moved, centres }: MovedField) => ({ field, changed: moved, centres })
  const opened = findOpenedHomes(before, now)
  // A column that is gone is told as that.
  const hasColumns = !emptied.some(({ field }) => FINDING_LABELS.has(field))
  const unsaid = hasColumns ? findGoneFindings(stayed, on) : []
  const doubled = findDoubled(before, now)
  const { revived, noLonger, filed } = findTurnedStates(before, now, on)
  const isMuch = noLonger > filed * MOST_TURNED && (noLonger >= FEW || noLonger === filed)
  return [
    ...toLatestListRefusals(before, now),
    ...emptied.map((field) => ({ gate: 'emptiedField' as const, ...field })),
    ...replaced.map((field) => ({ gate: 'replacedField' as const, ...field })),
    ...leapt.map((field) => ({ gate: 'leaptField' as const, ...field })),
    ...shifted.map((field) => ({ gate: 'shiftedDays' as const, ...toMoved(field) })),
    ...slipped.map((field) => ({ gate: 'slippedField' as const, ...toMoved(field) })),
    ...alike.filter(isUntold).map((field) => ({ gate: 'filledField' as const, ...field })),
    ...(doubled.length ? [{ gate: 'doubled' as const, names: doubled }] : []),
    ...(opened.length ? [{ gate: 'openedHomes' as const, names: opened }] : []),
    ...(unsaid.length ? [{ gate: 'goneFindings' as const, names: unsaid }] : []),
    ...(revived.length ? [{ gate: 'revived' as const, names: revived }] : []),
    ...(isMuch ? [{ gate: 'noLongerFiled' as const, noLonger, filed }] : []),
  ]
}

/** A list that was cut off loses no centre where an older one still names it: it only falls out of the newest. */
function toLatestListRefusals(before: readonly Centre[], now: readonly Centre[]): Refusal[] {
  const still = new Map(now.map(({ id, inLatestList }) => [id, inLatestList]))
  const listed = before.filter(({ inLatestList }) => inLatestList)
  const gone = listed.filter(({ id }) => !still.has(id) || still.get(id) === false)
  const hasFallen = gone.some(({ id }) => still.has(id))
  const left = gone.length
  const isMuch = left > listed.length * MOST_LOST_CENTRES && (left >= FEW || left === listed.length)
  const names = gone.map(({ legalName }) => legalName)
  return hasFallen && isMuch ? [{ gate: 'leftLatestList', left, listed: listed.length, names }] : []
}

/** What a calendar shows of an event, without what only says that something is new. */
const toShown = (event: LocalEvent) =>
  JSON.stringify(
    toCalendarEntries(event, 'https://any.example').map(
      ({ uid: _, sequence: __, stampedAt: ___, ...shown }) => shown,
    ),
  )

/** Whether calendars would show something else, and the day of the change does not say so. */
const isUnraised = (event: LocalEvent, before: LocalEvent | undefined) =>
  before !== undefined && event.changedOn <= before.changedOn && toShown(event) !== toShown(before)

/**
 * Titles of events that changed since an earlier release while their `changedOn` did not: calendars that have
 * them may keep what they have (`SEQUENCE` comes from that day).
 */
export function findUnraisedEvents(
  earlier: readonly LocalEvent[],
  events: readonly LocalEvent[],
): string[] {
  const before = new Map(earlier.map((event) => [event.slug, event]))
  return events
    .filter((event) => isUnraised(event, before.get(event.slug)))
    .map(({ title }) => title)
}
