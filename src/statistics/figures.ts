import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { toAffordableShare, toHeadline } from '#src/statistics/by-kind.ts'
import { toRegionFigures, toSubdistrictFigures } from '#src/statistics/by-subdistrict.ts'
import { type StatisticsSource, toCounted } from '#src/statistics/counted-centres.ts'

const count = z.int().min(0)

/** The few figures that are kept of every release, so that a trend can be told. */
export const figuresSchema = z.strictObject({
  regionCode: z.string(),
  /** The day of the publication. */
  on: calendarDateSchema,
  centres: count,
  filed: count,
  places: count,
  placesKnown: count,
  affordable: count,
  graded: count,
})
export type Figures = z.infer<typeof figuresSchema>

export function toFigures(source: StatisticsSource, regionCode: string): Figures {
  const { centres, filed, places = 0, placesKnown } = toRegionFigures(toSubdistrictFigures(source))
  const counted = toCounted(source)
  return {
    regionCode,
    on: source.on,
    centres,
    filed,
    places,
    placesKnown,
    affordable: toAffordableShare(counted).value,
    graded: toHeadline(counted, source.on).graded.value,
  }
}

/** Whether anybody reported places: where nobody does, `places` is kept as nought and says nothing. */
export const saysPlaces = ({ placesKnown }: Pick<Figures, 'placesKnown'>): boolean =>
  placesKnown > 0

/** Whether they differ in the day alone. */
export const isSame = (one: Figures, other: Figures) =>
  (Object.keys(one) as (keyof Figures)[]).every((key) => key === 'on' || one[key] === other[key])

/** So many points are drawn; older ones stay in the file. */
const MOST_POINTS = 24

/**
 * The figures of earlier releases and of this one, one for each day on which they changed, the newest last. Making the
 * same release again changes nothing.
 */
export function toTrend(earlier: readonly Figures[], current: Figures): Figures[] {
  const own = earlier.filter(
    ({ regionCode, on }) => regionCode === current.regionCode && on < current.on,
  )
  const days = new Map([...own, current].map((figures) => [figures.on, figures]))
  const changes = [...days.values()].filter((figures, at, all) => {
    const before = all[at - 1]
    return !before || !isSame(before, figures)
  })
  return changes.slice(-MOST_POINTS)
}
