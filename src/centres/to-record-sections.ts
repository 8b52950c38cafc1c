import type { Centre } from '#src/centres/centre.ts'
import { toInspectionEnd, toPenaltyEnd, toViolationEnd } from '#src/centres/oversight-term.ts'
import { zhHans as words } from '#src/centres/words.ts'
import {
  APPEAL_LABELS,
  INSTITUTION_TYPE_LABELS,
  NATURE_LABELS,
  OPERATING_MODEL_LABELS,
  SETTING_LABELS,
  STAFF_ROLE_LABELS,
  VIOLATION_SEVERITY_LABELS,
} from '#src/text/codes.ts'
import { toDateText } from '#src/text/dates.ts'
import { toChargeText, toYuanText } from '#src/text/fees.ts'
import { toHoursText } from '#src/text/opening-hours.ts'

export type RecordSection = {
  id: string
  title: string
  rows: RecordRow[]
  /** What says the most, in a line of a phone; absent where none of it is known. */
  fact: string | undefined
  note?: string
}

type Field = keyof typeof words.fields

/** A row of one field; `toWords` is asked only when there is a value. */
function row<F extends Field>(
  centre: Centre,
  path: F,
  toWords: (value: NonNullable<Centre[F]>) => string,
): RecordRow {
  const value = centre[path]
  const isGap = value === undefined || (Array.isArray(value) && value.length === 0)
  return {
    label: words.fields[path],
    path,
    value: isGap ? undefined : toWords(value as NonNullable<Centre[F]>),
  }
}

/** A row of values that belong together: each is told, also where the other is a gap. */
const pair = (
  path: Field,
  between: string,
  ...values: readonly (string | undefined)[]
): RecordRow => ({
  label: words.fields[path],
  path,
  value: values.filter(Boolean).join(between) || undefined,
})

const asIs = (text: string) => text
const join = (texts: readonly string[]) => texts.join(words.separator)
const toYesNo = (yes: boolean) => (yes ? words.yes : words.no)
const toHas = (has: boolean) => (has ? words.has : words.hasNot)

function toRegistration(centre: Centre): RecordRow[] {
  return [
    row(centre, 'filingNumber', asIs),
    row(centre, 'filingAuthority', asIs),
    row(centre, 'filedOn', toDateText),
    ...(centre.filedUntil ? [row(centre, 'filedUntil', words.validTo)] : []),
    ...(centre.renewalFrom ? [row(centre, 'renewalFrom', toDateText)] : []),
    row(centre, 'changedOn', toDateText),
    row(centre, 'commitmentSignedOn', words.signedOn),
    row(centre, 'creditCode', asIs),
    row(centre, 'nature', (nature) => NATURE_LABELS[nature]),
    row(centre, 'registrationAuthority', asIs),
    row(centre, 'registeredOn', toDateText),
    row(centre, 'institutionType', (type) => INSTITUTION_TYPE_LABELS[type]),
    row(centre, 'operatingModel', (model) => OPERATING_MODEL_LABELS[model]),
    row(centre, 'publicBenefit', toYesNo),
    pair(
      'entrustedBy',
      words.clauseSeparator,
      centre.entrustedBy,
      words.entrustedFrom(centre.entrustedFrom, centre.entrustedTo),
    ),
    pair('brand', words.separator, centre.brand, centre.brandRelation),
    row(centre, 'pilotLabels', join),
    row(centre, 'demonstrationLabels', join),
  ]
}

function toOffer(centre: Centre): RecordRow[] {
  return [
    row(centre, 'features', join),
    row(centre, 'openToOutsiders', toYesNo),
    row(centre, 'bookingHours', toHoursText),
    row(centre, 'extraCharges', (charges) => join(charges.map(toChargeText))),
    row(centre, 'depositInYuan', (yuan) => (yuan === 0 ? words.noDeposit : toYuanText(yuan))),
    row(centre, 'prepaidMonths', words.months),
    pair(
      'feeCustody',
      words.separator,
      centre.feeCustody === undefined ? undefined : toYesNo(centre.feeCustody),
      centre.feeCustodian,
    ),
    pair(
      'liabilityInsurer',
      words.clauseSeparator,
      centre.liabilityInsurer,
      centre.liabilityInsuredTo && words.insuredTo(centre.liabilityInsuredTo),
    ),
    row(centre, 'providesMeals', toYesNo),
    pair(
      'menu',
      words.menuSeparator,
      centre.menuFrom && words.menuFrom(centre.menuFrom),
      centre.menu,
    ),
    row(centre, 'dayPlan', asIs),
    row(centre, 'affordableBasis', asIs),
    row(centre, 'closures', asIs),
  ]
}

function toStaff(centre: Centre): RecordRow[] {
  return [
    row(centre, 'responsiblePosts', join),
    row(centre, 'staff', (staff) =>
      join(staff.map(({ role, count }) => words.staffCount(STAFF_ROLE_LABELS[role], count))),
    ),
    row(centre, 'fireOfficer', toHas),
    row(centre, 'qualifiedShareInPercent', words.percent),
    row(centre, 'backgroundCheckedOn', words.backgroundCheckedOn),
  ]
}

function toPremises(centre: Centre): RecordRow[] {
  return [
    row(centre, 'setting', (setting) => SETTING_LABELS[setting]),
    row(centre, 'directions', asIs),
    row(centre, 'siteCheckedOn', toDateText),
    row(centre, 'buildingAreaInSquareMetres', words.squareMetres),
    row(centre, 'indoorAreaInSquareMetres', words.squareMetres),
    row(centre, 'outdoorAreaInSquareMetres', words.squareMetres),
    row(centre, 'cameraCoverage', asIs),
    row(centre, 'cameraDaysKept', words.days),
    row(centre, 'alarmButton', toHas),
    pair(
      'seismicDocument',
      words.clauseSeparator,
      centre.seismicDocument,
      centre.seismicDocumentOn && toDateText(centre.seismicDocumentOn),
    ),
  ]
}

const toLine = (...facts: readonly (string | false | undefined)[]) =>
  facts.filter(Boolean).join(words.comma) || undefined

function toDepositFact({ depositInYuan: yuan }: Centre) {
  if (yuan === undefined) return undefined
  return yuan === 0 ? words.noDeposit : words.facts.deposit(toYuanText(yuan))
}

function toStaffFact({ staff, qualifiedShareInPercent: share }: Centre) {
  const carers = staff.find(({ role }) => role === 'carer')
  return toLine(
    carers && words.staffCount(STAFF_ROLE_LABELS.carer, carers.count),
    share !== undefined && words.facts.qualified(words.percent(share)),
  )
}

function toPremisesFact({ indoorAreaInSquareMetres: indoor, cameraDaysKept: days }: Centre) {
  return toLine(
    indoor !== undefined && words.facts.indoor(words.squareMetres(indoor)),
    days !== undefined && words.facts.camerasKept(words.days(days)),
  )
}

/** The parts of a centre's record that read as label and value, in words; nothing depends on the day. */
export function toRecordSections(centre: Centre) {
  return {
    offer: {
      id: 'offer',
      title: words.sections.offer,
      rows: toOffer(centre),
      fact: join(centre.features ?? []) || toDepositFact(centre),
    },
    staff: {
      id: 'staff',
      title: words.sections.staff,
      rows: toStaff(centre),
      fact: toStaffFact(centre),
    },
    premises: {
      id: 'premises',
      title: words.sections.premises,
      rows: toPremises(centre),
      fact: toPremisesFact(centre),
      note: words.cameraRule,
    },
    registration: {
      id: 'registration',
      title: words.sections.registration,
      rows: toRegistration(centre),
      fact: toLine(centre.filingNumber, centre.nature && NATURE_LABELS[centre.nature]),
    },
  } satisfies Record<string, RecordSection>
}

/** One line of a centre's record in words; without a value it is shown as 「未提供」. */
export type RecordRow = {
  label: string
  value: string | undefined
  /** Field path, as in `provenance`. */
  path: Field
}

type OversightRecord = {
  on: string
  title?: string | undefined
  text: string
  note?: string | undefined
  /** What the centre says to it. */
  reply?: string | undefined
  /** The last day it may be shown. */
  shownTo?: string | undefined
}

export type OversightGroup = { label: string; path: string; records: OversightRecord[] }

const newestFirst = (a: OversightRecord, b: OversightRecord) => b.on.localeCompare(a.on)

/** What authorities found at a centre, in words, newest first. */
export function toOversightRecords(centre: Centre): OversightGroup[] {
  const inspections = centre.inspections.map((inspection) => ({
    on: inspection.inspectedOn,
    title: inspection.result,
    text: inspection.authority ?? '',
    shownTo: toInspectionEnd(inspection),
  }))
  const violations = centre.violations.map((violation) => ({
    on: violation.foundOn,
    title: VIOLATION_SEVERITY_LABELS[violation.severity],
    text: violation.summary,
    note: violation.correctedOn ? words.correctedOn(violation.correctedOn) : words.notCorrected,
    reply: violation.reply,
    shownTo: toViolationEnd(violation),
  }))
  const penalties = centre.penalties.map((penalty) => ({
    on: penalty.decidedOn,
    title: penalty.authority,
    text: penalty.summary,
    note: [
      words.publishedUntil(toPenaltyEnd(penalty)),
      ...(penalty.appeal ? [APPEAL_LABELS[penalty.appeal]] : []),
    ].join(words.clauseSeparator),
    reply: penalty.reply,
    shownTo: toPenaltyEnd(penalty),
  }))
  return [
    {
      label: words.fields.inspections,
      path: 'inspections',
      records: inspections.sort(newestFirst),
    },
    { label: words.fields.violations, path: 'violations', records: violations.sort(newestFirst) },
    { label: words.fields.penalties, path: 'penalties', records: penalties.sort(newestFirst) },
  ]
}
