import type { NamedSubdistrict } from '#src/choosing/map/name-subdistricts.ts'
import type { Box } from '#src/geo/locate.ts'
import type { Origin } from '#src/origins/origin.ts'
import type { Region } from '#src/region/region.ts'

/** The few facts of a region the search page needs. */
export type SearchRegion = {
  subdistricts: {
    code: string
    name: string
    office: { name: string; phone?: string | undefined }
  }[]
  landmarks: { id: string; name: string }[]
  /** Where a parent may ask when nothing is found. */
  advice: { name: string; phone: string }[]
  /** What a map of results may name, and where the region lies. */
  map: { named: readonly NamedSubdistrict[]; origins: readonly Origin[]; box: Box }
}

/** The service hotline of every city in China; the others in a region's list are for emergencies. */
const SERVICE_HOTLINE = '12345'

/** Quick ways in; all places are on `/centres/near/`. */
const MOST_LANDMARKS = 3

/** Cuts a region down to what the search page shows. */
export function toSearchRegion(
  { subdistricts, hotlines, authority, bboxWgs84 }: Region,
  origins: readonly Origin[],
  named: readonly NamedSubdistrict[],
): SearchRegion {
  return {
    subdistricts: subdistricts.map(({ code, name, office }) => ({ code, name, office })),
    map: { named, origins, box: bboxWgs84 },
    landmarks: origins
      .flatMap(({ id, name, kind, pointWgs84 }) =>
        kind === 'landmark' && pointWgs84 ? { id, name } : [],
      )
      .slice(0, MOST_LANDMARKS),
    advice: [
      ...(authority.phone ? [{ name: authority.name, phone: authority.phone }] : []),
      ...hotlines
        .filter(({ phone }) => phone === SERVICE_HOTLINE)
        .map(({ name, phone }) => ({ name, phone })),
    ],
  }
}
