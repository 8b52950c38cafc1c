import { addMonths } from '#src/calendar/days.ts'
import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import { isOpen } from '#src/centres/centre-parts.ts'
import { isHomePoint, WHERE_A_HOME_IS } from '#src/centres/home-point.ts'
import {
  MONTHS_TOLD,
  toInspectionEnd,
  toOversightOn,
  toPenaltyEnd,
} from '#src/centres/oversight-term.ts'
import { toProvenance } from '#src/centres/provenance.ts'
import { type OpenDataRow, toOpenDataRow, toTableCell } from '#src/centres/to-open-data-row.ts'
import { toVerdictBasis } from '#src/centres/verdict-basis.ts'
import type { FieldChange } from '#src/changes/centre-change.ts'
import { zhHans as words } from '#src/changes/words.ts'
import type { Region } from '#src/region/region.ts'
import { MOBILE_NUMBER } from '#src/text/personal-numbers.ts'

/** Columns that follow from others, or from when somebody looked. */
const NOT_TOLD = new Set<string>([
  'id',
  'page',
  'confirmedOn',
  'subdistrictCode',
  'lng',
  'lat',
  'pointReckonedOn',
  'pointGrade',
  'photos',
  'fullDayFeeUnit',
  'halfDayFeeUnit',
  'hourlyFeeUnit',
  'temporaryFeeUnit',
] satisfies (keyof OpenDataRow)[])

/** A report that says the same on a later day is no change. */
const REPORTED = new Set<string>(['availability', 'availabilityNextMonth'])
const REPORT_DAY = / \d{4}-\d{2}(-\d{2})?/g

/** Where the value of a column stands in the record, where that is not its name. */
const PATHS: Readonly<Record<string, string>> = {
  subdistrict: 'subdistrictCode',
  fullDayFeeInYuan: 'services.fullDay.feeInYuan',
  halfDayFeeInYuan: 'services.halfDay.feeInYuan',
  hourlyFeeInYuan: 'services.hourly.feeInYuan',
  temporaryFeeInYuan: 'services.temporary.feeInYuan',
  serviceHours: 'services',
  feeNotes: 'services',
  minimumBooking: 'services',
  bookingNoticeInHours: 'services',
  refundRules: 'services',
  refundSteps: 'services',
  classPlaces: 'classGroups',
  availability: 'classGroups',
  availabilityNextMonth: 'classGroups',
  enrolmentFrom: 'classGroups',
  fireValidTo: 'certificates.fire',
  foodValidTo: 'certificates.food',
  hygieneResult: 'certificates.hygiene',
  position: 'locationWgs84',
}

/** Longer texts are read on the page of the centre. */
const LONGEST = 80

const toShort = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** An amount is told with its unit. */
const toFeeUnit = (row: OpenDataRow, field: string) =>
  field.endsWith('FeeInYuan')
    ? (row[field.replace('InYuan', 'Unit') as keyof OpenDataRow] ?? '')
    : ''

type Told = ReadonlyMap<string, string>

/** What is told of a centre, by field. */
function toTold(centre: Centre, region: Region, on: string): Told {
  const row = toOpenDataRow(centre, { region, siteUrl: '', on })
  const told = new Map<string, string>()
  for (const [field, value] of Object.entries(row)) {
    if (value === undefined || NOT_TOLD.has(field)) continue
    const text = `${toTableCell(value)}${toFeeUnit(row, field)}`
    told.set(field, REPORTED.has(field) ? text.replace(REPORT_DAY, '') : text)
  }
  return told
}

/** Values of which only that they differ is told: a point on a map, pictures. */
const toShown = (centre: Centre) => ({
  position: JSON.stringify(toPublicPoint(centre)),
  photos: JSON.stringify(
    centre.photos?.map(({ file, caption, takenOn }) => [file, caption, takenOn]),
  ),
})

/** How many records there are, and how many of what was found is not put right: what they say is read on the page. */
function toCounts(centre: Centre, on: string): Record<string, string> {
  const { inspections, violations } = toOversightOn(centre, on)
  const open = violations.filter(isOpen).length
  return {
    ...(inspections.length > 0 ? { inspections: words.records(inspections.length) } : {}),
    ...(violations.length > 0 ? { violations: words.violations(violations.length, open) } : {}),
  }
}

/** The last day a count of records may be told: that of the newest of them, as long as it was told at all. */
function toCountEnd(centres: readonly Centre[], field: 'inspections' | 'violations', on: string) {
  const ends = centres.flatMap(({ inspections, violations }) =>
    field === 'inspections'
      ? inspections.map(toInspectionEnd)
      : violations.map(({ foundOn }) => addMonths(foundOn, MONTHS_TOLD)),
  )
  return [...ends, on].sort().at(-1) ?? on
}

/** A penalty is told no longer than it may be shown; one that was revoked, or that no list has any more, ends before. */
function toPenaltyChanges(before: Centre, after: Centre, on: string): FieldChange[] {
  const [were, are] = [before, after].map((centre) => toOversightOn(centre, on).penalties)
  const known = new Set(were?.map((penalty) => JSON.stringify(penalty)))
  const days = new Set(are?.map(({ decidedOn }) => decidedOn))
  const came = are?.filter((penalty) => !known.has(JSON.stringify(penalty))) ?? []
  const went = were?.filter(({ decidedOn }) => !days.has(decidedOn)) ?? []
  return [
    ...came.map((penalty) => ({
      field: 'penalties',
      of: penalty.decidedOn,
      until: toPenaltyEnd(penalty),
    })),
    ...went.map(({ decidedOn }) => ({ field: 'penalties', ends: decidedOn })),
  ]
}

/** A value as it is kept: short, and without digits that are somebody's own. */
const toKept = (text: string) => toShort(text.replace(MOBILE_NUMBER, words.mobile))

function toChange(
  field: string,
  before: string | undefined,
  after: string | undefined,
  isHidden = false,
): FieldChange[] {
  if ((before || undefined) === (after || undefined)) return []
  if (isHidden) return [{ field }]
  return [
    {
      field,
      ...(before ? { before: toKept(before) } : {}),
      ...(after ? { after: toKept(after) } : {}),
    },
  ]
}

/** What reads otherwise of a centre than before, on one day, each with where the newer value comes from. */
export function toFieldChanges(
  before: Centre,
  after: Centre,
  region: Region,
  on: string,
): FieldChange[] {
  const [was, is] = [toTold(before, region, on), toTold(after, region, on)]
  const [showed, shows] = [toShown(before), toShown(after)]
  const [counted, counts] = [toCounts(before, on), toCounts(after, on)]
  const isHome = isHomePoint(before) || isHomePoint(after)
  const changes: FieldChange[] = [
    ...[...new Set([...was.keys(), ...is.keys()])].flatMap((field) =>
      toChange(field, was.get(field), is.get(field), isHome && WHERE_A_HOME_IS.has(field)),
    ),
    ...(['position', 'photos'] as const).flatMap((field) =>
      showed[field] === shows[field] ? [] : { field },
    ),
    ...(['inspections', 'violations'] as const).flatMap((field) =>
      toChange(field, counted[field], counts[field]).map((change) => ({
        ...change,
        until: toCountEnd([before, after], field, on),
      })),
    ),
    ...toPenaltyChanges(before, after, on),
  ]
  return changes.map((change) => ({ ...change, ...toSource(after, change.field, on) }))
}

/** Where the newer value of a column comes from; a state is told by the day or the word it follows from. */
const toSource = (centre: Centre, field: string, on: string) =>
  field === 'filingState' ? toVerdictBasis(centre, on) : toProvenance(centre, PATHS[field] ?? field)
