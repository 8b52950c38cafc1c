import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreHit } from '#search/engine.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { CLASS_GROUP_STANDARD } from '#src/centres/class-groups.ts'
import type { Availability } from '#src/centres/codes.ts'
import { zhHans as words } from '#src/components/centre-card/words.ts'
import { toAgeText } from '#src/text/ages.ts'
import { AVAILABILITY_LABELS, CLASS_GROUP_LABELS } from '#src/text/codes.ts'

/** Free places in words; `code` chooses the shape beside them. */
export type AvailabilityWords = { code: Availability; words: string; note?: string | undefined }

type ClassGroups = CentreHit['document']['classGroups']

/** The classes that say what the card says of free places: for these ages, or all where none is asked for. */
function toTellingGroups(
  { document, availability }: CentreHit,
  ages: readonly number[],
): ClassGroups {
  return document.classGroups.filter((group) => {
    const { fromInMonths, toInMonths } = CLASS_GROUP_STANDARD[group.classGroup]
    const isForOne = ages.some((age) => fromInMonths <= age && age < toInMonths)
    return group.availability === availability && (ages.length === 0 || isForOne)
  })
}

/** The day of a report of free places, when all of these classes reported on the same day. */
function toReportDay(groups: ClassGroups): string | undefined {
  const [day, ...others] = new Set(groups.map(({ availabilityOn }) => availabilityOn))
  return others.length === 0 ? day : undefined
}

/**
 * Free places as reported, with the class and the day. A class is that of the child's age when care begins; the places
 * are today's, and where care begins later the card says so.
 */
export function toAvailabilityWords(
  hit: CentreHit,
  query: Pick<CentreQuery, 'ageInMonths' | 'otherAgesInMonths' | 'start'>,
  on: string,
): AvailabilityWords {
  const { availability: code } = hit
  const label = AVAILABILITY_LABELS[code]
  if (code === 'unknown') return { code, words: label }
  const ages = toAskedAges(query, on)
  const groups = toTellingGroups(hit, ages)
  const classes = [...new Set(groups.map(({ classGroup }) => CLASS_GROUP_LABELS[classGroup]))]
  const then = query.start ? words.whenCareBegins(ages.map(toAgeText)) : ''
  const day = toReportDay(groups)
  return {
    code,
    words: classes.length > 0 ? words.placesOf(classes, then, label) : label,
    note: day && words.reportedOn(day) + (query.start ? words.asOfNow : ''),
  }
}
