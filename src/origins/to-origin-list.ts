import { toFiveDecimals } from '#src/geo/five-decimals.ts'
import type { Origin, OriginKind } from '#src/origins/origin.ts'
import { zhHans as words } from '#src/origins/words.ts'

/** A place as the browser completes it: id, name, what kind it is called, initials in pinyin, other names. */
export type OriginRow = [
  id: string,
  name: string,
  kind: string,
  initials: string,
  ...aliases: string[],
]

/** A phone loads the list when somebody begins to type: it must be small. */
const MOST_BYTES = 60_000

/** What a parent most often says first; of a list that is too long the last ones are left out. */
const ORDER: readonly OriginKind[] = [
  'landmark',
  'station',
  'hospital',
  'school',
  'estate',
  'street',
  'community',
  'village',
]

/** The places that can be measured from, likeliest first, as many as fit, and how many were left out. */
export function toOriginList(origins: readonly Origin[]): { rows: OriginRow[]; leftOut: number } {
  const measurable = origins
    .filter(({ pointWgs84 }) => pointWgs84)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  const rows: OriginRow[] = []
  let bytes = 2
  for (const { id, name, kind, initials, aliases, isApproximate } of measurable) {
    const label = isApproximate ? words.about(words.kinds[kind]) : words.kinds[kind]
    const row: OriginRow = [id, name, label, initials, ...aliases]
    bytes += new TextEncoder().encode(JSON.stringify(row)).length + 1
    if (bytes > MOST_BYTES) break
    rows.push(row)
  }
  return { rows, leftOut: measurable.length - rows.length }
}

/** Where the places of the list lie, by id; five decimals of a degree are a metre. */
export function toOriginPoints(origins: readonly Origin[]): Record<string, [number, number]> {
  const points = new Map(origins.map(({ id, pointWgs84 }) => [id, pointWgs84]))
  return Object.fromEntries(
    toOriginList(origins).rows.flatMap(([id]) => {
      const point = points.get(id)
      return point ? [[id, [toFiveDecimals(point.lat), toFiveDecimals(point.lng)]]] : []
    }),
  )
}
