import type { Centre } from '#src/centres/centre.ts'
import type { ClassGroup } from '#src/centres/centre-parts.ts'
import { takesAge, toAvailability } from '#src/centres/class-groups.ts'
import { type ClassGroupName, classGroupNameSchema } from '#src/centres/codes.ts'
import type { RowMaker } from '#src/choosing/compare-row.ts'
import { zhHans as words } from '#src/choosing/words.ts'
import { toAgeText } from '#src/text/ages.ts'
import { AVAILABILITY_LABELS, CLASS_GROUP_LABELS } from '#src/text/codes.ts'

/** Free places of a class as they may be told on a day, with the day they were reported. */
export function toPlacesText(group: ClassGroup, on: string): string | undefined {
  if (!group.availability) return undefined
  const places = AVAILABILITY_LABELS[toAvailability(group, on)]
  const { availability, availabilityOn } = group
  const isOutdated = availability !== 'unknown' && places === AVAILABILITY_LABELS.unknown
  return isOutdated && availabilityOn
    ? words.longAgo(places, availabilityOn)
    : words.places(places, availabilityOn)
}

/** Whether the ages a centre takes leave this one out. */
const refuses = ({ ageFromInMonths = 0, ageToInMonths = Infinity }: Centre, age: number) =>
  age < ageFromInMonths || age >= ageToInMonths

/** The classes a child of an age would come into, with their free places. */
const toOwnClassRow = (age: number): RowMaker => ({
  label: words.rows.ownClass(toAgeText(age)),
  path: 'classGroups',
  toLines: (centre, { on }) => {
    if (refuses(centre, age)) return [words.tooYoungOrOld(toAgeText(age))]
    if (centre.classGroups.length === 0) return []
    const groups = centre.classGroups.filter(({ classGroup }) => takesAge(classGroup, age))
    if (groups.length === 0) return [words.noClassOfAge]
    return groups.map((group) => {
      const places = toPlacesText(group, on)
      return CLASS_GROUP_LABELS[group.classGroup] + (places ? `${words.colon}${places}` : '')
    })
  },
})

const toAvailabilityRow = (name: ClassGroupName): RowMaker => ({
  label: words.rows.availability(CLASS_GROUP_LABELS[name]),
  path: `classGroups.${name}`,
  toLines: ({ classGroups }, { on }) => {
    const group = classGroups.find(({ classGroup }) => classGroup === name)
    if (group) return [toPlacesText(group, on)]
    return [classGroups.length > 0 && words.notListed]
  },
})

const ofClasses = (
  label: string,
  toLine: (group: ClassGroup, name: string) => string | undefined,
): RowMaker => ({
  label,
  path: 'classGroups',
  toLines: ({ classGroups }) =>
    classGroups.map((group) => toLine(group, CLASS_GROUP_LABELS[group.classGroup])),
})

/** What differs between classes: free places, carers, size. */
export function toClassRows(centres: readonly Centre[], age: number | undefined): RowMaker[] {
  const listed = centres.flatMap((centre) => centre.classGroups.map((group) => group.classGroup))
  return [
    ...(age === undefined ? [] : [toOwnClassRow(age)]),
    ...classGroupNameSchema.options.filter((name) => listed.includes(name)).map(toAvailabilityRow),
    ofClasses(words.rows.ratio, ({ childrenPerCarer: children }, name) =>
      children === undefined ? undefined : words.classRatio(name, children),
    ),
    ofClasses(words.rows.classSize, ({ classSize }, name) =>
      classSize === undefined ? undefined : words.classSize(name, classSize),
    ),
  ]
}
