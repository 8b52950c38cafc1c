import type { Anchor } from '#src/geo/anchor.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { readLocation } from '#src/library/points/read-location.ts'
import { readTable, type TableForm, type TableRow } from '#src/library/points/read-table.ts'
import { type ContentSource, readRegionContent } from '#src/library/read-content-files.ts'
import { zhHans } from '#src/library/words.ts'
import { readDate } from '#src/text/read-cell.ts'

const words = zhHans.anchors

type Column = keyof typeof words.columns

const FORM: TableForm<Column> = {
  columns: words.columns,
  needed: ['subdistrict', 'lng', 'lat', 'datum', 'source', 'asOf'],
  // No county and no city has more.
  mostRows: 2000,
  empty: 'anchorEmpty',
}

/**
 * Where names of subdistricts stand on maps: `anchors.csv` of a region. A line that is wrong is left out and told with
 * its row and column.
 */
export async function loadAnchors(source: ContentSource, tell: TellContent): Promise<Anchor[]> {
  const file = await readRegionContent(source, 'anchors.csv', tell)
  if (!file) return []
  const anchors = new Map<string, Anchor>()
  for (const row of readTable(file, FORM, tell)) {
    const anchor = toAnchor(row, source)
    if (!anchor) continue
    if (anchors.has(anchor.subdistrictCode)) row.tell('anchorTwice', 'subdistrict')
    else anchors.set(anchor.subdistrictCode, anchor)
  }
  return [...anchors.values()]
}

function toAnchor(row: TableRow<Column>, { box, subdistricts, on }: ContentSource) {
  const { cells, tell } = row
  const subdistrict = subdistricts.find(
    ({ code, name }) => code === cells.subdistrict || name === cells.subdistrict,
  )
  const asOf = readDate(cells.asOf)
  if (!subdistrict) tell('anchorUnknown', 'subdistrict')
  if (!cells.source) tell('noSource', 'source')
  if (typeof asOf !== 'string') tell('wrongDate', 'asOf')
  else if (asOf > on) tell('futureDate', 'asOf')
  const point = readLocation(row, box)
  if (point === 'missing') tell('anchorNoPoint', 'subdistrict')
  const isPlaced = point !== 'missing' && point !== 'wrong'
  if (!subdistrict || !cells.source || typeof asOf !== 'string' || asOf > on || !isPlaced) {
    return undefined
  }
  const { lat, lng } = point
  return { subdistrictCode: subdistrict.code, point: { lat, lng }, source: cells.source, asOf }
}
