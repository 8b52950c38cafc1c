import type { CentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, EMPTY_QUERY, withoutPlace } from '#search/centre-query.ts'
import { toBestAvailability } from '#search/centre-status.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { toValues } from '#search/filters/filter.ts'
import { FILTERS } from '#search/filters/table.ts'
import { toChip } from '#search/filters/to-chip.ts'
import { isClosedOn } from '#src/centres/filing-state.ts'
import type { WayAnswer, WayCentre, WayHours } from '#src/choosing/way-answer.ts'
import { toFeeWords, toStandingText } from '#src/components/centre-card/card-content.ts'
import { toAvailabilityWords } from '#src/components/centre-card/to-availability-words.ts'
import { toPointOfFiveDecimals } from '#src/geo/five-decimals.ts'
import { toAgeRangeText } from '#src/text/ages.ts'

/** More are not ranked on a telephone; who asks for so many is told to ask for less. */
const MOST_RANKED = 5000

type Locals = Pick<App.Locals, 'now' | 'region' | 'search' | 'snapshot'>

/**
 * Everybody who fits what was asked for, for a device that ranks them by a way it tells nobody. A position, or words
 * that may name one, are not looked at: none belongs here.
 */
export async function answerForWay(
  asked: CentreQuery,
  { now, region, search, snapshot }: Locals,
  on: string,
): Promise<WayAnswer> {
  const query = { ...withoutPlace(asked), text: '', sort: EMPTY_QUERY.sort }
  const { documents, total } = await search.listCentres(query, now, MOST_RANKED)
  const open = documents.filter((document) => !isClosedOn(document, on))
  const placed = open.filter(isPlaced)
  const hours = toHoursTable(placed)
  return {
    asOf: snapshot.asOf ?? null,
    asked: FILTERS.flatMap((filter) =>
      toValues(filter, query).map((value) => toChip(filter, value, region.subdistricts)),
    ),
    leftOut: total - documents.length,
    unplaced: open.length - placed.length,
    closed: documents.length - open.length,
    hours: hours.lists,
    centres: placed.map((document) => ({
      ...toWayCentre(document, query, on),
      hours: hours.toIndex(document),
    })),
  }
}

type Placed = CentreDocument & { pointWgs84: NonNullable<CentreDocument['pointWgs84']> }

/** A home point is published at subdistrict level only. */
const isPlaced = (document: CentreDocument): document is Placed =>
  document.pointWgs84 !== undefined && document.institutionType !== 'homePoint'

function toWayCentre(document: Placed, query: CentreQuery, on: string): Omit<WayCentre, 'hours'> {
  const availability = toBestAvailability(document, toAskedAges(query, on), on)
  const { words, note } = toAvailabilityWords({ document, availability }, query, on)
  return {
    id: document.id,
    name: document.displayName ?? document.legalName,
    ...toPointOfFiveDecimals(document.pointWgs84),
    ages: toAgeRangeText(document.ageFromInMonths, document.ageToInMonths),
    fee: toFeeWords(document.services, query.serviceTypes),
    availability,
    places: words,
    reported: note,
    phone: document.phones[0],
    standing: toStandingText(document, on),
  }
}

const toWayHours = ({ openingHours }: CentreDocument): WayHours =>
  openingHours.map(({ weekday, opens, closes }) => [weekday, opens, closes])

/** Every list of hours once. */
function toHoursTable(documents: readonly CentreDocument[]) {
  const indexes = new Map<string, number>()
  const lists: WayHours[] = []
  for (const document of documents) {
    const hours = toWayHours(document)
    const key = JSON.stringify(hours)
    if (!indexes.has(key)) indexes.set(key, lists.push(hours) - 1)
  }
  const toIndex = (document: CentreDocument) =>
    indexes.get(JSON.stringify(toWayHours(document))) ?? -1
  return { lists, toIndex }
}
