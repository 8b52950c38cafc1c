import type { Centre } from '#src/centres/centre.ts'

/** A few may be written twice by hand; more are a list that was put below itself. */
const FEW = 3
const MOST_DOUBLED = 0.1

/** Names of centres that stand twice, by name and by where they are, and did not before; none when they are few. */
export function findDoubled(before: readonly Centre[], now: readonly Centre[]): string[] {
  const known = new Set(toDoubled(before).map(toPlace))
  const doubled = toDoubled(now).filter((centre) => !known.has(toPlace(centre)))
  const { length } = doubled
  const isMuch = length >= FEW || length === before.length
  return isMuch && length > before.length * MOST_DOUBLED
    ? doubled.map(({ legalName }) => legalName)
    : []
}

/** The second and each further one. */
function toDoubled(centres: readonly Centre[]): Centre[] {
  const first = new Set<string>()
  return centres.filter((centre) => {
    const place = toPlace(centre)
    return first.has(place) || !first.add(place)
  })
}

/** What stands on the door tells two classes of one centre apart. */
const toPlace = ({ legalName, displayName, subdistrictCode, address, phones }: Centre) =>
  JSON.stringify([legalName, displayName, subdistrictCode, address, [...phones].sort()])
