import type { Centre } from '#src/centres/centre.ts'
import type { DocumentKind } from '#src/centres/to-certified-to.ts'
import { zhHans as words } from '#src/filings/confirm/words.ts'
import type { Region } from '#src/region/region.ts'
import {
  AVAILABILITY_LABELS,
  CLASS_GROUP_LABELS,
  FEE_UNIT_LABELS,
  SERVICE_TYPE_LABELS,
} from '#src/text/codes.ts'
import { WEEKDAY_LABELS } from '#src/text/dates.ts'

/** A line of the form: the heading of the column it fills, what is published now as lists write it, how it is written. */
export type FormField = { heading: string; now: string; how: string }

/** What a centre confirmed: a row of a filing list, and what of it is new. */
export type Confirmation = {
  id: string
  name: string
  /** The day and the post it was filled in by. */
  on: string
  post: string
  row: Record<string, string>
  changes: { heading: string; from: string; to: string }[]
}

const { headings, form } = words
const { how } = form

const line = (heading: string, now: string | number | undefined, how: string): FormField => ({
  heading,
  now: String(now ?? ''),
  how,
})

const toWeek = ({ openingHours }: Centre) =>
  openingHours
    .map(({ weekday, opens, closes }) => `${WEEKDAY_LABELS[weekday - 1]} ${opens}-${closes}`)
    .join(form.daySeparator)

const toEnd = ({ certificates }: Centre, wanted: DocumentKind) =>
  certificates.find(({ kind }) => kind === wanted)?.validTo

/** What a centre knows best of itself, in the order of the form. */
export const toFormFields = (centre: Centre): FormField[] => [
  line(headings.phones, centre.phones.join(form.phoneSeparator), how.phones),
  line(headings.website, centre.website, how.website),
  line(headings.openingHours, toWeek(centre), how.openingHours),
  line(headings.closures, centre.closures, how.text),
  line(headings.ageFrom, centre.ageFromInMonths, how.months),
  line(headings.ageTo, centre.ageToInMonths, how.months),
  ...centre.services.flatMap(({ serviceType, feeInYuan, feeUnit }) => {
    const label = SERVICE_TYPE_LABELS[serviceType]
    return [
      line(label + words.fee, feeInYuan, how.fee),
      line(label + words.feeUnit, feeUnit && FEE_UNIT_LABELS[feeUnit], how.unit),
    ]
  }),
  line(headings.places, centre.places, how.count),
  line(headings.enrolled, centre.enrolled, how.count),
  ...centre.classGroups.map(({ classGroup, availability }) =>
    line(
      CLASS_GROUP_LABELS[classGroup] + words.availability,
      availability && AVAILABILITY_LABELS[availability],
      how.availability,
    ),
  ),
  line(headings.fire, toEnd(centre, 'fire'), how.date),
  line(headings.food, toEnd(centre, 'food'), how.date),
  line(headings.hygiene, toEnd(centre, 'hygiene'), how.date),
  line(headings.insured, centre.liabilityInsuredTo, how.date),
]

export type Identity = readonly (readonly [label: string, value: string])[]

/** What says which centre it is. */
export const toIdentity = (
  { legalName, subdistrictCode, filingNumber }: Centre,
  { subdistricts }: Region,
): Identity => [
  [form.name, legalName],
  [form.subdistrict, subdistricts.find(({ code }) => code === subdistrictCode)?.name ?? ''],
  [form.filingNumber, filingNumber ?? ''],
]
