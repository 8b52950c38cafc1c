import type { Centre } from '#src/centres/centre.ts'
import { serviceTypeSchema } from '#src/centres/codes.ts'
import { toLabel } from '#src/publishing/gates/emptied-fields.ts'
import type { StayedCentre } from '#src/publishing/gates/stayed-centres.ts'

/** A field in which centres have now what others had before, or all days went by years, by what it is called in lists. */
export type MovedField = { field: string; moved: number; centres: number }

type Said = (centre: Centre) => string | undefined

const joined = (parts: readonly string[]) => (parts.length > 0 ? parts.join(' ') : undefined)

const toFee =
  (type: string): Said =>
  ({ services }) =>
    services.find(({ serviceType }) => serviceType === type)?.feeInYuan?.toString()

/** What a centre has of its own, so that another one's is seen to be that. */
const OWN: readonly (readonly [field: string, toSaid: Said])[] = [
  ['legalName', ({ legalName }) => legalName],
  ['displayName', ({ displayName }) => displayName],
  ['creditCode', ({ creditCode }) => creditCode],
  ['filingNumber', ({ filingNumber }) => filingNumber],
  ['address', ({ address }) => address],
  ['phones', ({ phones }) => joined(phones)],
  ['website', ({ website }) => website],
  ['locationWgs84', ({ locationWgs84: at }) => at && `${at.lat},${at.lng}`],
  ['filedOn', ({ filedOn }) => filedOn],
  ['filedUntil', ({ filedUntil }) => filedUntil],
  ['places', ({ places }) => places?.toString()],
  ...serviceTypeSchema.options.map((type) => [`services.${type}.feeInYuan`, toFee(type)] as const),
]

const DOCUMENTS = ['fire', 'food', 'hygiene'] as const

const DAYS: readonly (readonly [field: string, toSaid: Said])[] = DOCUMENTS.map((wanted) => [
  `certificates.${wanted}.validTo`,
  ({ certificates }) => certificates.find(({ kind }) => kind === wanted)?.validTo,
])

/** Fewer may have changed places: a number that one gave up and another got. */
const FEW = 5
const MOST_MOVED = 0.1
/** So many of those that changed have what was another's: a column slipped; with fewer it is chance. */
const MOST_OF_CHANGED = 0.8
const MOST_SHIFTED = 0.5
/** Most changed, and nearly everything that was said is said again: it was dealt out anew. */
const MOST_DEALT = 0.5
const MOST_KEPT = 0.9

type Pair = { before: string; now: string }

function toPairs(stayed: readonly StayedCentre[], toSaid: Said): Pair[] {
  return stayed.flatMap(({ was, is }) => {
    const [before, now] = [toSaid(was), toSaid(is)]
    return before && now ? [{ before, now }] : []
  })
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** How many have what exactly one other had before. */
function countTaken(changed: readonly Pair[], had: ReadonlyMap<string, number>): number {
  const moved = changed.filter(({ now }) => had.get(now) === 1).length
  return moved >= changed.length * MOST_OF_CHANGED ? moved : 0
}

/** How many changed, where all together say what they said before. */
function countDealtAnew(
  changed: readonly Pair[],
  had: ReadonlyMap<string, number>,
  pairs: readonly Pair[],
): number {
  const has = count(pairs.map(({ now }) => now))
  const kept = [...had].reduce(
    (sum, [value, times]) => sum + Math.min(times, has.get(value) ?? 0),
    0,
  )
  const isMuch = changed.length > pairs.length * MOST_DEALT && had.size >= FEW
  return isMuch && kept >= pairs.length * MOST_KEPT ? changed.length : 0
}

/** Field by field: what slipped by some rows, for all or only below a place in the list. */
export function findSlipped(stayed: readonly StayedCentre[]): MovedField[] {
  return [...OWN, ...DAYS].flatMap(([field, toSaid]) => {
    const pairs = toPairs(stayed, toSaid)
    const had = count(pairs.map(({ before }) => before))
    const changed = pairs.filter(({ before, now }) => before !== now)
    const moved = countTaken(changed, had) || countDealtAnew(changed, had, pairs)
    return moved >= FEW && moved > pairs.length * MOST_MOVED
      ? [{ field: toLabel(field), moved, centres: pairs.length }]
      : []
  })
}

/** Days of papers that went by whole years for most at once: the year was filled in for all, or is that of another list. */
export function findShiftedDays(stayed: readonly StayedCentre[]): MovedField[] {
  const isShifted = ({ before, now }: Pair) => before !== now && before.slice(4) === now.slice(4)
  return DAYS.flatMap(([field, toSaid]) => {
    const pairs = toPairs(stayed, toSaid)
    const moved = pairs.filter(isShifted).length
    return moved >= FEW && moved > pairs.length * MOST_SHIFTED
      ? [{ field: toLabel(field), moved, centres: pairs.length }]
      : []
  })
}
