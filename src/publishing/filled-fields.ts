import type { Centre } from '#src/centres/centre.ts'
import { toLabel } from '#src/publishing/emptied-fields.ts'

/** A field in which most centres say the same, by what it is called in lists. */
export type FilledField = { field: string; same: number; centres: number }

/** What every centre has of its own. */
const OWN = ['legalName', 'creditCode', 'filingNumber', 'address', 'phones'] as const
const MOST_SAME = 0.5
const FEW = 5

/** Days that two or three centres may share, and not all of many. */
const DAYS = ['filedOn'] as const
const FEW_DAYS = 10

/** Each field of a centre that is looked at, and what it says. */
function toSaid(centre: Centre): [field: string, text: string | undefined][] {
  const { locationWgs84: point } = centre
  return [
    ...OWN.map((field): [string, string] => [field, [centre[field] ?? []].flat().join(' ')]),
    ['locationWgs84', point && `${point.lat},${point.lng}`],
    ...DAYS.map((field): [string, string | undefined] => [field, centre[field]]),
    ...centre.certificates.flatMap(({ kind, number, issuedOn, validTo }) =>
      Object.entries({ number, issuedOn, validTo }).map(
        ([part, text]): [string, string | undefined] => [`certificates.${kind}.${part}`, text],
      ),
    ),
  ]
}

const isDay = (field: string) => /On$|To$/.test(field)

type Filled = FilledField & { text: string }

function findFilled(centres: readonly Centre[]): Map<string, Filled> {
  const counts = new Map<string, Map<string, number>>()
  for (const centre of centres)
    for (const [field, text] of toSaid(centre)) {
      if (!text) continue
      const texts = counts.get(field) ?? new Map<string, number>()
      counts.set(field, texts.set(text, (texts.get(text) ?? 0) + 1))
    }
  const filled = [...counts].flatMap(([field, texts]): [string, Filled][] => {
    const all = [...texts.values()].reduce((sum, count) => sum + count, 0)
    const [text = '', same = 0] = [...texts].reduce((most, one) => (one[1] > most[1] ? one : most))
    const isMuch = isDay(field)
      ? same >= FEW_DAYS && same === all
      : same >= FEW && same > all * MOST_SAME
    return isMuch ? [[field, { field: toLabel(field), same, centres: all, text }]] : []
  })
  return new Map(filled)
}

/**
 * Field by field: what most centres say alike although each has its own. A column was filled down, or one cell copied. What
 * readers see so already was looked at then.
 */
export function findFilledFields(before: readonly Centre[], now: readonly Centre[]): FilledField[] {
  const filled = findFilled(now)
  if (filled.size === 0) return []
  const earlier = findFilled(before)
  return [...filled].flatMap(([field, { text, ...told }]) =>
    earlier.get(field)?.text === text ? [] : told,
  )
}
