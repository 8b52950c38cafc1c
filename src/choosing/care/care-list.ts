import type { HolidayCalendar } from '#src/calendar/day-kind.ts'
import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import { drawByLot } from '#src/centres/draw.ts'
import { type CareAnswer, type CareAsked, isTemporary } from '#src/choosing/care/care.ts'
import { toCare } from '#src/choosing/care/to-care.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import type { Point } from '#src/geo/locate.ts'

export type CareHit = {
  id: string
  centre: Centre
  care: CareAnswer
  distanceInMetres?: number | undefined
}

/** Who can, who may where something was not said, and who cannot. */
export type CareList = { fits: CareHit[]; toAsk: CareHit[]; fitsNot: CareHit[] }

const known = new WeakMap<readonly Centre[], Centre[]>()

/** The centres of a snapshot with care for single hours; the first question about a snapshot looks for them. */
function toTemporaryCentres(centres: readonly Centre[]): Centre[] {
  const temporary =
    known.get(centres) ?? centres.filter(({ services }) => services.some(isTemporary))
  known.set(centres, temporary)
  return temporary
}

/** How a list is made: around a point, else in an order that favours nobody. */
export type CareView = {
  subdistrictCode?: string | undefined
  point?: Point | undefined
  lot: string
}

/**
 * Every centre that is asked about, by whether it fits: the nearest first where there is a point to measure from, else
 * who said most of what matters.
 */
export function toCareList(
  centres: readonly Centre[],
  asked: CareAsked,
  calendar: HolidayCalendar,
  { subdistrictCode, point, lot }: CareView,
): CareList {
  const hits = toTemporaryCentres(centres)
    .filter((centre) => !subdistrictCode || centre.subdistrictCode === subdistrictCode)
    .flatMap((centre): CareHit[] => {
      const care = toCare(centre, asked, calendar)
      const shown = toPublicPoint(centre)
      const distanceInMetres = point && shown && toDistanceInMetres(point, shown)
      return care ? [{ id: centre.id, centre, care, distanceInMetres }] : []
    })
    .filter(({ care }) => !care.obstacles.some(({ code }) => code === 'withdrawn'))
  const inOrder = drawByLot(hits, lot).sort(
    (one, other) =>
      one.care.obstacles.length - other.care.obstacles.length ||
      toMetres(one) - toMetres(other) ||
      one.care.doubts.length - other.care.doubts.length,
  )
  return {
    fits: inOrder.filter(({ care }) => care.obstacles.length + care.doubts.length === 0),
    toAsk: inOrder.filter(({ care }) => care.obstacles.length === 0 && care.doubts.length > 0),
    fitsNot: inOrder.filter(({ care }) => care.obstacles.length > 0),
  }
}

const FAR = 1e9
const toMetres = ({ distanceInMetres }: CareHit) => distanceInMetres ?? FAR
