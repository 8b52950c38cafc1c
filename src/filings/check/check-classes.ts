import { CLASS_GROUP_STANDARD } from '#src/centres/class-group-standard.ts'
import type { ClassGroupName } from '#src/centres/codes.ts'
import type { RecordCheck } from '#src/filings/check/record-check.ts'
import { CLASS_GROUP_LABELS } from '#src/text/codes.ts'
import { classAgesAre, classSizeAtMost, oneCarerAtMost } from '#src/text/filing-standard.ts'

const GROUPS = Object.keys(CLASS_GROUP_LABELS) as ClassGroupName[]

/** Class sizes, ratios and ages beside the national standard. */
export function checkClasses({ value, tell }: RecordCheck): void {
  for (const group of GROUPS) {
    const standard = CLASS_GROUP_STANDARD[group]
    const [label, start] = [CLASS_GROUP_LABELS[group], `classGroups.${group}`]
    const size = value<number>(`${start}.classSize`) ?? 0
    if (size > standard.maxClassSize)
      tell('class-too-large', `${start}.classSize`, classSizeAtMost(label, standard.maxClassSize))
    const children = value<number>(`${start}.childrenPerCarer`) ?? 0
    if (standard.childrenPerCarer && children > standard.childrenPerCarer)
      tell(
        'too-few-carers',
        `${start}.childrenPerCarer`,
        oneCarerAtMost(label, standard.childrenPerCarer),
      )
    const field = [`${start}.classes`, `${start}.places`].find((one) => value<number>(one))
    const from = value<number>('ageFromInMonths') ?? 0
    const to = value<number>('ageToInMonths') ?? Number.POSITIVE_INFINITY
    if (field && (to <= standard.fromInMonths || from >= standard.toInMonths))
      tell('ages-do-not-fit-classes', field, classAgesAre(label, standard))
  }
}

/** Sums that cannot be: more children or class places than places, more room inside than the building has. */
export function checkSums({ value, tell }: RecordCheck): void {
  const places = value<number>('places')
  const fields = GROUPS.map((group) => `classGroups.${group}.places`)
  const inClasses = fields.reduce((sum, field) => sum + (value<number>(field) ?? 0), 0)
  if (places !== undefined && inClasses > places)
    tell('class-places-exceed-places', 'places', String(inClasses))
  if (places !== undefined && (value<number>('enrolled') ?? 0) > places)
    tell('enrolled-exceeds-places', 'enrolled', String(places))
  const building = value<number>('buildingAreaInSquareMetres')
  if (building !== undefined && (value<number>('indoorAreaInSquareMetres') ?? 0) > building)
    tell('indoor-exceeds-building', 'indoorAreaInSquareMetres', String(building))
}
