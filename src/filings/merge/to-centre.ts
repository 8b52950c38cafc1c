import { type Centre, centreSchema } from '#src/centres/centre.ts'
import type { ServiceType } from '#src/centres/codes.ts'
import type { Provenance } from '#src/centres/provenance.ts'
import type { CentreRecord, SourcedEntry } from '#src/filings/merge/merge-rows.ts'
import { zhHans as words } from '#src/filings/merge/words.ts'
import {
  CLASS_GROUP_LABELS,
  DOCUMENT_KIND_LABELS,
  SERVICE_TYPE_LABELS,
  STAFF_ROLE_LABELS,
} from '#src/text/codes.ts'

type Entries = CentreRecord['entries']

const LISTS = [
  'aliases',
  'phones',
  'openingHours',
  'inspections',
  'violations',
  'penalties',
  'pilotLabels',
  'demonstrationLabels',
] as const

/** What a home point does not show: where somebody lives. */
const WITHHELD_FROM_HOME_POINTS = ['address', 'locationWgs84']

/** A checked record → what is published. Home points lose address and position here. */
export function toCentre({ id, entries: all, inLatestList }: CentreRecord): Centre {
  const legalName = textAt(all, 'legalName')
  const isHome = isHomePoint({ legalName, institutionType: valueAt(all, 'institutionType') })
  const entries = isHome ? without(all, WITHHELD_FROM_HOME_POINTS) : all
  return centreSchema.parse({
    ...Object.fromEntries(LISTS.map((list) => [list, []])),
    ...Object.fromEntries(
      [...entries]
        .filter(([field]) => !field.includes('.'))
        .map(([field, { value }]) => [field, value]),
    ),
    id,
    inLatestList,
    services: toServices(entries),
    classGroups: toParts(entries, 'classGroups', 'classGroup', Object.keys(CLASS_GROUP_LABELS)),
    certificates: toParts(entries, 'certificates', 'kind', Object.keys(DOCUMENT_KIND_LABELS)),
    staff: Object.keys(STAFF_ROLE_LABELS).flatMap((role) => {
      const count = valueAt(entries, `staff.${role}`)
      return count === undefined ? [] : [{ role, count }]
    }),
    provenance: toProvenance(entries),
  })
}

const valueAt = <T>(entries: Entries, field: string) => entries.get(field)?.value as T | undefined
const textAt = (entries: Entries, field: string) => valueAt<string>(entries, field) ?? ''

const without = (entries: Entries, fields: readonly string[]): Entries =>
  new Map([...entries].filter(([field]) => !fields.includes(field)))

/** `classGroups.infant.places` … → one object for each code that has any value. */
function toParts(entries: Entries, list: string, codeName: string, codes: readonly string[]) {
  return codes.flatMap((code) => {
    const start = `${list}.${code}.`
    const parts = [...entries].filter(([field]) => field.startsWith(start))
    const values = parts.map(([field, { value }]) => [field.slice(start.length), value])
    return parts.length ? [{ [codeName]: code, ...Object.fromEntries(values) }] : []
  })
}

/** Services that are listed, and those that have a fee, hours or rules of their own. */
function toServices(entries: Entries) {
  const types = Object.keys(SERVICE_TYPE_LABELS)
  const listed = valueAt<ServiceType[]>(entries, 'services') ?? []
  const detailed = new Map(
    toParts(entries, 'services', 'serviceType', types).map((one) => [one['serviceType'], one]),
  )
  return types.flatMap((type) => {
    const own =
      detailed.get(type) ??
      (listed.includes(type as ServiceType) ? { serviceType: type } : undefined)
    return own ? [own] : []
  })
}

function toProvenance(entries: Entries): Record<string, Provenance> {
  const fields = [...entries].filter(([field]) => !field.startsWith('row.'))
  return Object.fromEntries(
    fields.flatMap(([field, entry]) => {
      const provenance = provenanceOf(entry)
      return provenance ? [[field, provenance]] : []
    }),
  )
}

function provenanceOf({ source, asOf, authority }: SourcedEntry): Provenance | undefined {
  return source && asOf ? { source, asOf, ...(authority ? { authority } : {}) } : undefined
}

/** Whether a centre is somebody's dwelling (家庭托育点), by its type or by its name. */
export function isHomePoint(centre: Pick<Centre, 'institutionType' | 'legalName'>): boolean {
  return centre.institutionType === 'homePoint' || words.homePointName.test(centre.legalName)
}
