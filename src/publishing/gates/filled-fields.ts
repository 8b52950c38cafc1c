import type { Centre } from '#src/centres/centre.ts'
import { toLabel } from '#src/publishing/gates/emptied-fields.ts'

/** A field in which most centres say the same, by what it is called in lists. */
export type FilledField = { field: string; same: number; centres: number }

/** What every centre has of its own. */
const OWN = ['legalName', 'creditCode', 'filingNumber', 'address', 'phones'] as const
const MOST_SAME = 0.5
const FEW = 5

/** Days that two or three centres may share, and not all of many. */
const DAYS = ['filedOn'] as const
const FEW_DAYS = 10

/** Tells each field of a centre that is looked at, and what it says. */
function tellSaid(centre: Centre, tell: (field: string, text: string | undefined) => void): void {
  const { locationWgs84: point } = centre
  for (const field of OWN) {
    const said = centre[field]
    tell(field, typeof said === 'object' ? said.join(' ') : said)
  }
  if (point) tell('locationWgs84', `${point.lat},${point.lng}`)
  for (const field of DAYS) tell(field, centre[field])
  for (const { kind, number, issuedOn, validTo } of centre.certificates) {
    tell(`certificates.${kind}.number`, number)
    tell(`certificates.${kind}.issuedOn`, issuedOn)
    tell(`certificates.${kind}.validTo`, validTo)
  }
}

const isDay = (field: string) => /On$|To$/.test(field)

type Filled = FilledField & { text: string }

function findFilled(centres: readonly Centre[]): Map<string, Filled> {
  const counts = new Map<string, Map<string, number>>()
  const count = (field: string, text: string | undefined) => {
    if (!text) return
    const texts = counts.get(field) ?? new Map<string, number>()
    counts.set(field, texts.set(text, (texts.get(text) ?? 0) + 1))
  }
  for (const centre of centres) tellSaid(centre, count)
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
