import type { OpeningHours } from '#src/centres/centre-parts.ts'
import type { Datum, FeeUnit } from '#src/centres/codes.ts'
import { parseSubdistrict } from '#src/filings/cells/codes/parse-code.ts'
import { parseBookedHours } from '#src/filings/cells/parse-agreements.ts'
import { UNREADABLE } from '#src/filings/cells/parse-cell.ts'
import type { MonthRange } from '#src/filings/cells/parse-months.ts'
import { type Fee, headingUnits } from '#src/filings/cells/parse-number.ts'
import type { Hours } from '#src/filings/cells/parse-time.ts'
import { COLUMNS } from '#src/filings/columns.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import { CLASS_GROUPS, SERVICES } from '#src/filings/rows/coded-fields.ts'
import { completeCertificates } from '#src/filings/rows/complete-certificates.ts'
import { completeNames } from '#src/filings/rows/complete-names.ts'
import { completeState } from '#src/filings/rows/complete-state.ts'
import type { Entries, Entry, FilingRow, RowContext } from '#src/filings/rows/filing-row.ts'
import { locate, type Point } from '#src/geo/locate.ts'
import { DATUM_LABELS } from '#src/text/codes.ts'

/** Puts together what stands in several cells of a row: fee and unit, coordinates, days of the week, its origin. */
export function completeRow(row: FilingRow, context: RowContext, tell: Tell): void {
  const { entries } = row
  completeFees(entries, context.headings, tell)
  completeBooking(entries)
  completeLocation(entries, context, tell)
  completeOpeningHours(entries, tell)
  completeAges(entries)
  completePhotos(entries, tell)
  completeSubdistrict(entries, context, tell)
  completeCertificates(entries)
  completeNames(entries, tell)
  completeState(entries)
  leaveOutFuture(entries, context, tell)
  Object.assign(row, toOrigin(entries, context))
  completeAvailability(entries, row.asOf)
  for (const field of ON_THE_WAY) entries.delete(field)
}

/** Used after the rows: to find the id, and to check. */
const KEPT = new Set(['row.id', 'row.division', 'row.status', 'row.businessScope'])
const ON_THE_WAY = [...new Set(COLUMNS.map(({ field }) => field))].filter(
  (field) => field.startsWith('row.') && !KEPT.has(field),
)

function completeAges(entries: Entries): void {
  const range = entries.get('row.ages')
  const { from, to } = (range?.value ?? {}) as MonthRange
  if (!range) return
  if (from !== undefined && !entries.has('ageFromInMonths'))
    entries.set('ageFromInMonths', range.with(from))
  if (to !== undefined && !entries.has('ageToInMonths'))
    entries.set('ageToInMonths', range.with(to))
}

/**
 * Photos stand with the statement of the same row that no face is to be seen in them. Who says that there is one takes
 * back those of older lists too.
 */
function completePhotos(entries: Entries, tell: Tell): void {
  const [photos, statement] = [entries.get('photos'), entries.get('row.photosShowNoFace')]
  if (photos && statement?.value !== true) {
    tell({ code: 'photos-without-statement', at: photos.at, value: shorten(photos.text) })
    entries.delete('photos')
  }
  if (statement?.value === false) entries.set('photos', statement.with([]))
}

/** Addresses name the subdistrict; a cell of its own goes before. */
function completeSubdistrict(entries: Entries, { subdistricts }: RowContext, tell: Tell): void {
  const address = entries.get('address')
  if (entries.has('subdistrictCode') || !address) return
  const { value: code, problems } = parseSubdistrict(address.text, subdistricts)
  for (const problem of problems)
    if (problem.code === 'subdistrict-elsewhere')
      tell({ ...problem, at: address.at, value: shorten(address.text) })
  const name = subdistricts.names.find((one) => one[1] === code)?.[0]
  if (!code || !name) return
  entries.set('subdistrictCode', address.with(code))
  tell({
    code: 'subdistrict-from-address',
    at: address.at,
    value: shorten(address.text),
    detail: name,
  })
}

/** A slip of the pen in the year would win against every list of years to come. */
function leaveOutFuture(entries: Entries, { today }: RowContext, tell: Tell): void {
  const day = entries.get('row.asOf')
  if (!day || String(day.value) <= today) return
  tell({ code: 'row-from-the-future', at: day.at, value: shorten(day.text) })
  entries.delete('row.asOf')
}

function toOrigin(
  entries: Entries,
  { rules }: RowContext,
): Pick<FilingRow, 'source' | 'asOf' | 'authority'> {
  const source = (entries.get('row.source')?.value ?? rules.source) as FilingRow['source']
  const asOf = (entries.get('row.asOf')?.value ?? rules.asOf) as string | undefined
  const authority = (entries.get('row.authority')?.value ?? rules.authority) as string | undefined
  return {
    ...(source ? { source } : {}),
    ...(asOf ? { asOf } : {}),
    ...(authority ? { authority } : {}),
  }
}

/** Availability without a date of its own is as old as its row. */
function completeAvailability(entries: Entries, asOf: string | undefined): void {
  for (const { availability, availabilityOn } of CLASS_GROUPS) {
    const reported = entries.get(availability)
    if (reported && asOf && !entries.has(availabilityOn))
      entries.set(availabilityOn, reported.with(asOf))
  }
}

/** A fee is published with its unit or not at all: in the cell, in its own column, in the heading, by a rule. */
function completeFees(entries: Entries, headings: readonly Heading[], tell: Tell): void {
  for (const fields of SERVICES) {
    const entry = entries.get(fields.feeInYuan)
    const unitEntry = entries.get(fields.feeUnit)
    if (!entry) {
      entries.delete(fields.feeUnit)
      continue
    }
    const { feeInYuan, feeUnit, feeNote } = entry.value as Fee
    if (feeNote && !entries.has(fields.feeNote)) entries.set(fields.feeNote, entry.with(feeNote))
    const unit =
      feeUnit ??
      (unitEntry?.value as FeeUnit | undefined) ??
      unitOfColumn(headings, fields.feeInYuan)
    if (unit) {
      entries.set(fields.feeInYuan, entry.with(feeInYuan))
      entries.set(fields.feeUnit, (unitEntry ?? entry).with(unit))
    } else {
      entries.delete(fields.feeInYuan)
      entries.delete(fields.feeUnit)
      const detail = COLUMNS.find(({ field }) => field === fields.feeUnit)?.heading ?? ''
      tell({ code: 'fee-without-unit', at: entry.at, value: shorten(entry.text), detail })
    }
  }
}

function unitOfColumn(headings: readonly Heading[], field: string): FeeUnit | undefined {
  const column = headings.find((one) => one.column?.field === field)
  return headingUnits(column?.heading ?? '').feeUnit ?? column?.rule?.unit
}

/** The least that is booked in hours, where its words say so; a cell of its own goes before. */
function completeBooking(entries: Entries): void {
  for (const { minimumBooking, minimumBookingInHours } of SERVICES) {
    const written = entries.get(minimumBooking)
    const hours = written && parseBookedHours(written.text).value
    if (written && hours !== undefined && !entries.has(minimumBookingInHours))
      entries.set(minimumBookingInHours, written.with(hours))
  }
}

/** What maps on Chinese phones show; used when nobody says. */
const ASSUMED_DATUM: Datum = 'gcj02'

/** Latitude, longitude and datum of a row → one location in WGS-84, if it lies in the region. */
function completeLocation(entries: Entries, { rules, box }: RowContext, tell: Tell): void {
  const given = toPoint(entries)
  if (!given) {
    const half = entries.get('row.lng') ?? entries.get('row.lat')
    if (half) tell({ code: 'half-a-point', at: half.at, value: shorten(half.text) })
    return
  }
  const written = entries.get('row.datum')?.value as Datum | typeof UNREADABLE | undefined
  if (written === UNREADABLE) return
  const stated = written ?? rules.datum
  const located = locate(given.point, stated ?? ASSUMED_DATUM, box)
  const { at } = given.entry
  const value = `${given.point.lng}, ${given.point.lat}`
  if (!located) {
    tell({ code: 'outside-region', at, value })
    return
  }
  if (located.swapped) tell({ code: 'coordinates-swapped', at, value })
  if (located.otherDatum && stated)
    tell({ code: 'datum-doubtful', at, value, detail: DATUM_LABELS[located.location.sourceDatum] })
  if (!stated) tell({ code: 'datum-assumed', at, value })
  entries.set('locationWgs84', given.entry.with(located.location, value))
}

function toPoint(entries: Entries): { point: Point; entry: Entry } | undefined {
  const [lng, lat, both] = ['row.lng', 'row.lat', 'row.point'].map((field) => entries.get(field))
  if (lng && lat)
    return { point: { lng: lng.value as number, lat: lat.value as number }, entry: lng }
  return both && { point: both.value as Point, entry: both }
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  field: `openingHours.${weekday}`,
}))

/** Columns for single days → the hours of the week; they go before what a column for the whole week says of them. */
function completeOpeningHours(entries: Entries, tell: Tell): void {
  const days = WEEKDAYS.flatMap(({ weekday, field }) => {
    const entry = entries.get(field)
    entries.delete(field)
    return entry ? [{ weekday, entry }] : []
  })
  const [first] = days
  if (!first) return
  const wholeWeek = entries.get('openingHours')
  const given = new Set(days.map(({ weekday }) => weekday))
  const isWhole = wholeWeek !== undefined || [1, 2, 3, 4, 5].every((day) => given.has(day))
  const unread = days.find(({ entry }) => entry.value === UNREADABLE)?.entry
  if (unread || !isWhole) {
    const { at, text } = unread ?? first.entry
    tell({ code: unread ? 'week-left-out' : 'week-without-weekdays', at, value: shorten(text) })
    entries.delete('openingHours')
    return
  }
  const others = ((wholeWeek?.value ?? []) as OpeningHours[]).filter(
    (one) => !given.has(one.weekday),
  )
  const own = days.flatMap(({ weekday, entry }): OpeningHours[] =>
    entry.value === 'closed' ? [] : [{ weekday, ...(entry.value as Hours) }],
  )
  const week = [...others, ...own].sort((a, b) => a.weekday - b.weekday)
  entries.set('openingHours', first.entry.with(week))
}
