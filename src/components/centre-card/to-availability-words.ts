import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreHit } from '#search/engine.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { takesAge } from '#src/centres/class-groups.ts'
import type { Availability } from '#src/centres/codes.ts'
import { zhHans as words } from '#src/components/centre-card/words.ts'
import { toAgeText } from '#src/text/ages.ts'
import { AVAILABILITY_LABELS, CLASS_GROUP_LABELS } from '#src/text/codes.ts'

/** Free places in words; `code` chooses the shape beside them. */
export type AvailabilityWords = { code: Availability; words: string; note?: string | undefined }

type ClassGroups = CentreHit['document']['classGroups']

/** The classes for these ages; all where none is asked for. */
function toClassesFor(groups: ClassGroups, ages: readonly number[]): ClassGroups {
  if (ages.length === 0) return groups
  return groups.filter(({ classGroup }) => ages.some((age) => takesAge(classGroup, age)))
}

const toLabels = (groups: ClassGroups) => [
  ...new Set(groups.map(({ classGroup }) => CLASS_GROUP_LABELS[classGroup])),
]

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
  hit: Pick<CentreHit, 'availability' | 'document'>,
  query: Pick<CentreQuery, 'ageInMonths' | 'otherAgesInMonths' | 'start'>,
  on: string,
): AvailabilityWords {
  const { availability: code, document } = hit
  const label = AVAILABILITY_LABELS[code]
  const ages = toAskedAges(query, on)
  if (code === 'unknown' && ages.length === 0) return { code, words: label }
  const groups = toClassesFor(document.classGroups, ages).filter(
    ({ availability }) => code === 'unknown' || availability === code,
  )
  const classes = toLabels(groups)
  const then = query.start ? words.whenCareBegins(ages.map(toAgeText)) : ''
  const day = code === 'unknown' ? undefined : toReportDay(groups)
  return {
    code,
    words: classes.length > 0 ? words.placesOf(classes, then, label) : label,
    note: day && words.reportedOn(day) + (query.start ? words.asOfNow : ''),
  }
}

const BEST_FIRST = ['available', 'limited', 'full'] as const satisfies Availability[]

/** The best of the newest reports of free places, with its classes and its day: true however old the page is. */
export function toReportedWords({
  classGroups,
}: Pick<CentreHit['document'], 'classGroups'>): AvailabilityWords | undefined {
  const days = classGroups.flatMap(({ availabilityOn }) => availabilityOn ?? [])
  const newest = days.sort().pop()
  const reported = classGroups.filter((group) => newest && group.availabilityOn === newest)
  const code = BEST_FIRST.find((best) => reported.some(({ availability }) => availability === best))
  if (!newest || !code) return undefined
  const classes = toLabels(reported.filter(({ availability }) => availability === code))
  return {
    code,
    words: words.placesOf(classes, '', AVAILABILITY_LABELS[code]),
    note: words.reportedOn(newest),
  }
}
