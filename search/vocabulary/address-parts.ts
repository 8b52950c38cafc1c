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

const RUN = /(?<han>\p{Script=Han}+)|(?<number>[a-z0-9]+(?:-[a-z0-9]+)*)/gu

/** What is known to stand before a road. */
export type Above = Pick<Lexicon, 'places' | 'subdistricts'>

/** Takes a normalised address apart; the region and what lies above it say nothing, streets and towns are known apart. */
export function toAddressParts(address: string, above: Above): AddressParts {
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
    const { places, rest } = splitPlaces(han.replace(AFTER_NUMBER, ''), above)
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

/** Takes the region, what lies above it and divisions inside it off the beginning. */
export function splitPlaces(run: string, above: Above): { places: string[]; rest: string } {
  const subdistricts = above.subdistricts.map(({ name }) => name)
  const known = [...above.places, ...subdistricts].find((each) => run.startsWith(each))
  if (known !== undefined) return splitPlaces(run.slice(known.length), above)
  const [division] = LEADING_DIVISION.exec(run) ?? []
  if (division === undefined) return { places: [], rest: run }
  const { places, rest } = splitPlaces(run.slice(division.length), above)
  return { places: [division, ...places], rest }
}
