import type { Centre } from '#src/centres/centre.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import { toLabel } from '#src/publishing/gates/emptied-fields.ts'
import type { StayedCentre } from '#src/publishing/gates/stayed-centres.ts'

/** A field whose value most centres changed at once, by what it is called in lists. */
export type ReplacedField = { field: string; changed: number; centres: number }

/** What a centre keeps for years. Fees and places are asked anew: they may all change, but do not leap. */
const LASTING = [
  'legalName',
  'creditCode',
  'filingNumber',
  'filedOn',
  'filedUntil',
  'subdistrictCode',
  'address',
  'phones',
  'institutionType',
  'nature',
  'affordable',
  'openingHours',
  'ageFromInMonths',
  'ageToInMonths',
] as const satisfies readonly (keyof Centre)[]

/** More than this share of them at once: a column slipped by a row, or one value was filled down. */
const MOST_REPLACED = 0.5
const FEW = 3

/** Field by field: what centres had before and have now, and is not the same. Whoever has not changed has kept all. */
export function findReplacedFields(stayed: readonly StayedCentre[]): ReplacedField[] {
  const differing = stayed.filter(({ was, is }) => was !== is)
  if (differing.length < FEW) return []
  const lasting = LASTING.map((field) => {
    const hasBoth = ({ was, is }: StayedCentre) =>
      toText(was[field]) !== '' && toText(is[field]) !== ''
    const isOther = (pair: StayedCentre) =>
      hasBoth(pair) && toText(pair.was[field]) !== toText(pair.is[field])
    const changed = differing.filter(isOther).length
    const centres = changed < FEW ? 0 : stayed.filter(hasBoth).length
    return { field: toLabel(field), changed, centres }
  })
  return [...lasting, toMovedPoints(stayed)].filter(
    ({ changed, centres }) => changed >= FEW && changed > centres * MOST_REPLACED,
  )
}

const toText = (value: Centre[(typeof LASTING)[number]]) =>
  [value ?? []]
    .flat()
    .map((one) => (typeof one === 'object' ? Object.values(one).join(' ') : one))
    .join(' ')

/** Who measures a door anew comes nearer than this; another datum, or another's door, is further. */
const SAME_DOOR_IN_METRES = 200

function toMovedPoints(stayed: readonly StayedCentre[]): ReplacedField {
  const pairs = stayed.flatMap(({ was, is }) =>
    was.locationWgs84 && is.locationWgs84 ? [[was.locationWgs84, is.locationWgs84] as const] : [],
  )
  const changed = pairs.filter(
    ([from, to]) => from !== to && toDistanceInMetres(from, to) > SAME_DOOR_IN_METRES,
  ).length
  return { field: toLabel('locationWgs84'), changed, centres: pairs.length }
}
