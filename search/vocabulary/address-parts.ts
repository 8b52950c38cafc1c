import type { Lexicon } from '#search/analyser/lexicon.ts'
import { ADDRESS_PART, AFTER_NUMBER, LEADING_DIVISION } from '#search/analyser/words/name-parts.ts'

/** What an address is found by. */
export type AddressParts = {
  /** Roads, estates, villages. */
  roads: string[]
  /** Divisions inside the region. */
  places: string[]
  /** Stretches between two numbers. */
  runs: string[]
  houseNumbers: string[]
  /** A road with the number after it, `23-1` also as `23`. */
  doors: string[]
}

const RUN = /(?<han>\p{Script=Han}+)|(?<number>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)/gu

/** Takes a normalised address apart; the region and what lies above it say nothing. */
export function toAddressParts(address: string, lexicon: Pick<Lexicon, 'places'>): AddressParts {
  const parts: AddressParts = { roads: [], places: [], runs: [], houseNumbers: [], doors: [] }
  let road = ''
  for (const { groups } of address.matchAll(RUN)) {
    const { han, number = '' } = groups ?? {}
    if (han === undefined) {
      parts.houseNumbers.push(...number.split('-'))
      if (road && /^\d/.test(number)) parts.doors.push(...toDoors(road, number))
      road = ''
      continue
    }
    const { places, rest } = splitPlaces(han.replace(AFTER_NUMBER, ''), lexicon)
    const roads = Array.from(rest.matchAll(ADDRESS_PART), ([part]) => part)
    parts.places.push(...places)
    parts.roads.push(...roads)
    if (rest.length > 1 && rest !== roads[0]) parts.runs.push(rest)
    road = roads.at(-1) ?? rest
  }
  return parts
}

export const toDoors = (road: string, number: string): string[] => [
  ...new Set([`${road}${number}`, `${road}${number.split('-')[0]}`]),
]

/** Takes the region, what lies above it and a division inside it off the beginning. */
export function splitPlaces(
  run: string,
  lexicon: Pick<Lexicon, 'places'>,
): { places: string[]; rest: string } {
  const above = lexicon.places.find((place) => run.startsWith(place))
  if (above) return splitPlaces(run.slice(above.length), lexicon)
  const [division] = LEADING_DIVISION.exec(run) ?? []
  return division
    ? { places: [division], rest: run.slice(division.length) }
    : { places: [], rest: run }
}
