import type { Location } from '#src/centres/centre-parts.ts'
import { type Datum, datumSchema } from '#src/centres/codes.ts'
import { type Box, isWithin, toWgs84 } from '#src/geo/locate.ts'
import type { TableRow } from '#src/library/points/read-table.ts'
import { DATUM_WORDS, simplifyWord, toCodeTable } from '#src/text/code-words.ts'
import { DATUM_LABELS } from '#src/text/codes.ts'
import { readDegrees } from '#src/text/read-cell.ts'

const DATUMS = toCodeTable(DATUM_LABELS, DATUM_WORDS)

/** The datum that a word means: `GCJ-02`, `gps`, 天地图. */
export const readDatum = (word: string): Datum | undefined =>
  datumSchema.safeParse(DATUMS.get(simplifyWord(word))).data

/** Blank cells and 0,0 are no point; a point outside the region is a wrong one, and told. */
export function readLocation(
  { cells, tell }: TableRow<'lng' | 'lat' | 'datum'>,
  box: Box,
): Location | 'missing' | 'wrong' {
  const [lng, lat] = [readDegrees(cells.lng), readDegrees(cells.lat)]
  const isBlank = (cell: string, degrees: number | undefined) => cell === '' || degrees === 0
  if (isBlank(cells.lng, lng) && isBlank(cells.lat, lat)) return 'missing'
  if (lng === undefined || lat === undefined) {
    tell('wrongDegrees', lng === undefined ? 'lng' : 'lat')
    return 'wrong'
  }
  const point = { lat, lng }
  const datum = readDatum(cells.datum)
  if (!datum) {
    tell('wrongDatum', 'datum')
    return 'wrong'
  }
  const isReadable = Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180
  const wgs84 = isReadable ? toWgs84(point, datum) : undefined
  if (wgs84 && isWithin(wgs84, box)) return { ...wgs84, sourceDatum: datum }
  const isSwapped = isWithin({ lat: point.lng, lng: point.lat }, box)
  tell(isSwapped ? 'swappedPoint' : 'outsideRegion', 'lng')
  return 'wrong'
}
