import type { Centre } from '#src/centres/centre.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import type { RegisteredPlace } from '#src/centres/registered-place.ts'

/** More of them than this are gone, however many came instead: it is the list of somebody else, or a part of one. */
const MOST_GONE = 0.2
const FEW = 3

const isMuch = (gone: number, all: number) =>
  gone > all * MOST_GONE && (gone >= FEW || gone === all)

type Named = Pick<Centre, 'legalName' | 'filingNumber' | 'creditCode'>

/** What a centre is known by where its address in the portal became another. */
const toKeys = ({ legalName, filingNumber, creditCode }: Named) =>
  [legalName, filingNumber, creditCode].flatMap((key) => key || [])

/** How many centres of before are gone, where that is too many; 0 otherwise. */
export function countGone(before: readonly Centre[], now: readonly Centre[]): number {
  const ids = new Set(now.map(({ id }) => id))
  const missing = before.filter(({ id }) => !ids.has(id))
  if (missing.length === 0) return 0
  const known = new Set(now.flatMap(toKeys))
  const gone = missing.filter((centre) => !toKeys(centre).some((key) => known.has(key))).length
  return isMuch(gone, before.length) ? gone : 0
}

/** Codes of subdistricts that had several centres and have none: a sheet or a file of one of them is missing. */
export function findEmptiedSubdistricts(
  before: readonly Centre[],
  now: readonly Centre[],
  on: string,
): string[] {
  const still = new Set(now.map(({ subdistrictCode }) => subdistrictCode))
  const counts = new Map<string, number>()
  for (const centre of before) {
    if (still.has(centre.subdistrictCode) || toFilingState(centre, on) === 'withdrawn') continue
    counts.set(centre.subdistrictCode, (counts.get(centre.subdistrictCode) ?? 0) + 1)
  }
  return [...counts].flatMap(([code, count]) => (count >= FEW ? code : []))
}

const toPlaceKeys = ({ name, creditCode }: RegisteredPlace) =>
  [name, creditCode].flatMap((key) => key || [])

/** How many registered places are in no list any more, filed ones aside, where that is too many; 0 otherwise. */
export function countGoneRegistered(
  before: readonly RegisteredPlace[],
  now: readonly RegisteredPlace[],
  centres: readonly Centre[],
): number {
  if (before.length === 0) return 0
  // A list that is read as one of filings by mistake makes centres without a day of filing of them.
  const filed = centres.filter(({ filedOn }) => filedOn !== undefined)
  const known = new Set([...now.flatMap(toPlaceKeys), ...filed.flatMap(toKeys)])
  const gone = before.filter((place) => !toPlaceKeys(place).some((key) => known.has(key))).length
  return isMuch(gone, before.length) ? gone : 0
}
