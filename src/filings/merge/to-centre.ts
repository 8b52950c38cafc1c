import { type Centre, centreSchema } from '#src/centres/centre.ts'
import { certificateSchema, classGroupSchema, serviceSchema } from '#src/centres/centre-parts.ts'
import { isHomePoint } from '#src/centres/home-point.ts'
import type { FinishedCentre } from '#src/filings/kept/row-memo.ts'
import type { CentreRecord } from '#src/filings/merge/merge-rows.ts'
import { toProvenances } from '#src/filings/merge/to-provenance.ts'
import type { Entries } from '#src/filings/rows/filing-row.ts'
import { knowHash } from '#src/kept/hash-of.ts'
import { remember } from '#src/lib/remember.ts'
import {
  CLASS_GROUP_LABELS,
  DOCUMENT_KIND_LABELS,
  SERVICE_TYPE_LABELS,
  STAFF_ROLE_LABELS,
} from '#src/text/codes.ts'

/** What a home point does not show: where somebody lives. */
const WITHHELD_FROM_HOME_POINTS = ['address', 'locationWgs84']

/**
 * Checked records → what is published. Every value fits the schema already (`findMisfit`), so here they are only put
 * in its order. Home points lose address and position here.
 */
export function toCentres(records: readonly CentreRecord[]): Centre[] {
  const toProvenance = toProvenances()
  const parse = remember((text): Centre['provenance'] => JSON.parse(text))
  return records.map((record) => {
    if (record.finished) return toFinished(record.finished, parse)
    withholdHome(record.entries)
    nameAsBefore(record.entries)
    const centre: Record<string, unknown> = {}
    for (const [name, take] of TAKERS) {
      const value = take(record)
      if (value !== undefined) centre[name] = value
    }
    // Spread, because an object that is filled key by key stays a slow one for everybody who reads it.
    return { ...centre, provenance: toProvenance(record) } as Centre
  })
}

function toFinished(
  { text, provenance, hash }: FinishedCentre,
  parse: (text: string) => Centre['provenance'],
): Centre {
  const centre: Centre = { ...JSON.parse(text()), provenance: parse(provenance) }
  knowHash(centre, hash)
  return centre
}

/** A former name is one of the other names, from the same place where nothing else is. */
function nameAsBefore(entries: Entries): void {
  const former = entries.get('formerNames')
  if (former && !entries.has('aliases')) entries.set('aliases', former)
}

function withholdHome(entries: Entries): void {
  const legalName = (entries.get('legalName')?.value ?? '') as string
  const institutionType = entries.get('institutionType')?.value as Centre['institutionType']
  if (isHomePoint({ legalName, institutionType }))
    for (const field of WITHHELD_FROM_HOME_POINTS) entries.delete(field)
}

type Take = (record: CentreRecord) => unknown

/** Fields that are filled from entries with a code in their path. */
const COMPOSED: Readonly<Record<string, Take>> = {
  id: ({ id }) => id,
  inLatestList: ({ inLatestList }) => inLatestList,
  aliases: ({ entries }) => [
    ...new Set(['aliases', 'formerNames'].flatMap((name) => toTexts(entries.get(name)?.value))),
  ],
  services: takeServices(),
  classGroups: takeParts('classGroups', CLASS_GROUP_LABELS, classGroupSchema.shape),
  certificates: takeParts('certificates', DOCUMENT_KIND_LABELS, certificateSchema.shape),
  staff: ({ entries }) =>
    STAFF_FIELDS.flatMap(({ role, field }) => {
      const count = entries.get(field)?.value
      return count === undefined ? [] : [{ role, count }]
    }),
}

const STAFF_FIELDS = Object.keys(STAFF_ROLE_LABELS).map((role) => ({
  role,
  field: `staff.${role}`,
}))

const toTexts = (value: unknown): string[] => (Array.isArray(value) ? value : [])

/** Lists that are there even when nothing is known. */
const LISTS = new Set([
  'phones',
  'openingHours',
  'inspections',
  'violations',
  'penalties',
  'pilotLabels',
  'demonstrationLabels',
])

/** How each field of a centre is filled, in the order of the schema. */
const TAKERS = Object.keys(centreSchema.shape)
  .filter((name) => name !== 'provenance')
  .map((name): [string, Take] => [name, COMPOSED[name] ?? takeField(name)])

function takeField(name: string): Take {
  return LISTS.has(name)
    ? ({ entries }) => entries.get(name)?.value ?? []
    : ({ entries }) => entries.get(name)?.value
}

/** `classGroups.infant.places` … → one object for each code that has any value, its parts in the order of the schema. */
function takeParts(
  list: string,
  labels: Readonly<Record<string, string>>,
  shape: Readonly<Record<string, unknown>>,
  isListed: (code: string, entries: Entries) => boolean = () => false,
): Take {
  const [codeName = '', ...parts] = Object.keys(shape)
  const plans = Object.keys(labels).map((code) => ({
    code,
    fields: parts.map((part) => [part, `${list}.${code}.${part}`] as const),
  }))
  return ({ entries }) => {
    const all: Record<string, unknown>[] = []
    for (const { code, fields } of plans) {
      let own: Record<string, unknown> | undefined
      for (const [part, field] of fields) {
        const entry = entries.get(field)
        if (!entry) continue
        own ??= { [codeName]: code }
        own[part] = entry.value
      }
      if (own || isListed(code, entries)) all.push(own ?? { [codeName]: code })
    }
    return all
  }
}

/** Services that are listed, and those that have a fee, hours or rules of their own. */
function takeServices(): Take {
  const isListed = (code: string, entries: Entries) =>
    ((entries.get('services')?.value ?? []) as string[]).includes(code)
  return takeParts('services', SERVICE_TYPE_LABELS, serviceSchema.shape, isListed)
}
