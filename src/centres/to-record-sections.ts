import type { Centre } from '#src/centres/centre.ts'
import {
  INSTITUTION_TYPE_LABELS,
  NATURE_LABELS,
  OPERATING_MODEL_LABELS,
  STAFF_ROLE_LABELS,
  VIOLATION_SEVERITY_LABELS,
} from '#src/text/codes.ts'
import { toDateText } from '#src/text/dates.ts'
import { CENTRE_TEXT as words } from '#src/text/pages/centre.ts'

export type RecordSection = { id: string; title: string; rows: RecordRow[]; note?: string }

type Field = keyof Omit<Centre, 'provenance'> & string

/** A row of one field; `toWords` is asked only when there is a value. */
function row<F extends Field>(
  centre: Centre,
  label: string,
  path: F,
  toWords: (value: NonNullable<Centre[F]>) => string,
): RecordRow {
  const value = centre[path]
  const isGap = value === undefined || (Array.isArray(value) && value.length === 0)
  return { label, path, value: isGap ? undefined : toWords(value as NonNullable<Centre[F]>) }
}

const asIs = (text: string) => text
const toYesNo = (yes: boolean) => (yes ? words.yes : words.no)

function toRegistration(centre: Centre): RecordRow[] {
  return [
    row(centre, words.filingNumber, 'filingNumber', asIs),
    row(centre, words.filingAuthority, 'filingAuthority', asIs),
    row(centre, words.filingDate, 'filedOn', toDateText),
    row(centre, words.changedOn, 'changedOn', toDateText),
    row(centre, words.creditCode, 'creditCode', asIs),
    row(centre, words.nature, 'nature', (nature) => NATURE_LABELS[nature]),
    row(centre, words.registrationAuthority, 'registrationAuthority', asIs),
    row(centre, words.institutionType, 'institutionType', (type) => INSTITUTION_TYPE_LABELS[type]),
    row(centre, words.operatingModel, 'operatingModel', (model) => OPERATING_MODEL_LABELS[model]),
    row(centre, words.brand, 'brand', (brand) =>
      [brand, centre.brandRelation].filter(Boolean).join(words.separator),
    ),
  ]
}

function toOffer(centre: Centre): RecordRow[] {
  return [
    row(centre, words.openToOutsiders, 'openToOutsiders', toYesNo),
    row(centre, words.providesMeals, 'providesMeals', toYesNo),
    row(centre, words.affordableBasis, 'affordableBasis', asIs),
    row(centre, words.closures, 'closures', asIs),
  ]
}

function toStaff(centre: Centre): RecordRow[] {
  return [
    row(centre, words.staffCounts, 'staff', (staff) =>
      staff
        .map(({ role, count }) => words.staffCount(STAFF_ROLE_LABELS[role], count))
        .join(words.separator),
    ),
    row(centre, words.qualifiedShare, 'qualifiedShareInPercent', words.percent),
    row(centre, words.backgroundChecked, 'backgroundCheckedOn', words.backgroundCheckedOn),
  ]
}

function toPremises(centre: Centre): RecordRow[] {
  return [
    row(centre, words.buildingArea, 'buildingAreaInSquareMetres', words.squareMetres),
    row(centre, words.indoorArea, 'indoorAreaInSquareMetres', words.squareMetres),
    row(centre, words.outdoorArea, 'outdoorAreaInSquareMetres', words.squareMetres),
    row(centre, words.cameraCoverage, 'cameraCoverage', asIs),
    row(centre, words.cameraDaysKept, 'cameraDaysKept', words.days),
  ]
}

/** The parts of a centre's record that read as label and value, in words; nothing depends on the day. */
export function toRecordSections(centre: Centre) {
  return {
    offer: { id: 'offer', title: words.offer, rows: toOffer(centre) },
    staff: { id: 'staff', title: words.staff, rows: toStaff(centre) },
    premises: {
      id: 'premises',
      title: words.premises,
      rows: toPremises(centre),
      note: words.cameraRule,
    },
    registration: {
      id: 'registration',
      title: words.registration,
      rows: toRegistration(centre),
    },
  } satisfies Record<string, RecordSection>
}

/** One line of a centre's record in words; without a value it is shown as 「未提供」. */
export type RecordRow = {
  label: string
  value: string | undefined
  /** Field path, as in `provenance`. */
  path: string
}

type OversightRecord = {
  on: string
  title?: string | undefined
  text: string
  note?: string | undefined
  /** The last day it may be shown. */
  shownTo?: string | undefined
}

export type OversightGroup = { label: string; path: string; records: OversightRecord[] }

const newestFirst = (a: OversightRecord, b: OversightRecord) => b.on.localeCompare(a.on)

/** What authorities found at a centre, in words, newest first. */
export function toOversightRecords(centre: Centre): OversightGroup[] {
  const inspections = centre.inspections.map(({ inspectedOn, result, authority }) => ({
    on: inspectedOn,
    title: result,
    text: authority ?? '',
  }))
  const violations = centre.violations.map(({ foundOn, severity, summary, correctedOn }) => ({
    on: foundOn,
    title: VIOLATION_SEVERITY_LABELS[severity],
    text: summary,
    note: correctedOn ? words.correctedOn(correctedOn) : words.notCorrected,
  }))
  const penalties = centre.penalties.map(({ decidedOn, authority, summary, publishedUntil }) => ({
    on: decidedOn,
    title: authority,
    text: summary,
    note: publishedUntil && words.publishedUntil(publishedUntil),
    shownTo: publishedUntil,
  }))
  return [
    { label: words.inspections, path: 'inspections', records: inspections.sort(newestFirst) },
    { label: words.violations, path: 'violations', records: violations.sort(newestFirst) },
    { label: words.penalties, path: 'penalties', records: penalties.sort(newestFirst) },
  ]
}
