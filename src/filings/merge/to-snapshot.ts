import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { toHex } from '#src/filings/ids/row-keys.ts'

/** All centres of a region, in a fixed order; equal content gives an equal version. */
export function toSnapshot(
  regionCode: string,
  centres: readonly Centre[],
  formerIds: Record<string, string>,
): CentreSnapshot {
  const asOf = toNewest(centres)
  const published = new Set(centres.map(({ id }) => id))
  const moved = Object.entries(formerIds).filter(
    ([from, to]) => published.has(to) && !published.has(from),
  )
  const content = {
    regionCode,
    ...(asOf ? { asOf } : {}),
    centres: [...centres].sort(bySubdistrictAndId),
    formerIds: Object.fromEntries(moved),
  }
  return { version: toHex(toText(content), 12), ...content }
}

/** The newest day of any value. */
function toNewest(centres: readonly Centre[]): string | undefined {
  let newest = ''
  for (const provenance of new Set(centres.map((centre) => centre.provenance)))
    for (const { asOf } of Object.values(provenance)) if (asOf > newest) newest = asOf
  return newest || undefined
}

/** JSON of a snapshot's content. Half of it is provenance, which many centres share: each is written once. */
function toText({ centres, formerIds, ...before }: Omit<CentreSnapshot, 'version'>): string {
  const known = new Map<Centre['provenance'], string>()
  const texts = centres.map((centre) => {
    const { provenance } = centre
    const text = known.get(provenance) ?? JSON.stringify(provenance)
    known.set(provenance, text)
    const others = JSON.stringify({ ...centre, provenance: undefined })
    return `${others.slice(0, -1)},"provenance":${text}}`
  })
  const start = JSON.stringify(before).slice(0, -1)
  return `${start},"centres":[${texts.join(',')}],"formerIds":${JSON.stringify(formerIds)}}`
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const bySubdistrictAndId = (a: Centre, b: Centre) =>
  compare(a.subdistrictCode, b.subdistrictCode) || compare(a.id, b.id)
