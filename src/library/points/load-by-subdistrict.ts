import type { TellContent } from '#src/library/content-issue.ts'
import { readTable, type TableForm, type TableRow } from '#src/library/points/read-table.ts'
import { type ContentSource, readRegionContent } from '#src/library/read-content-files.ts'
import { readDate } from '#src/text/read-cell.ts'

/** What every such line says. */
type Sourced = { subdistrictCode: string; source: string; asOf: string }
type SourcedColumn = 'subdistrict' | 'source' | 'asOf'

/** A table with one line for each subdistrict, e.g. `anchors.csv` of a region. */
export type SubdistrictTable<Column extends string, Value> = Omit<
  TableForm<Column>,
  'mostRows' | 'needed'
> & {
  file: string
  /** Besides the subdistrict, the source and the day. */
  needed: readonly Exclude<Column, SourcedColumn>[]
  /** What is its own; nothing, and told, where that is wrong. */
  toValue: (row: TableRow<Column>, source: ContentSource) => Value | undefined
}

/** No county and no city has more. */
const MOST_SUBDISTRICTS = 2000

/** A line that is wrong is left out and told with its row and column; of two for one subdistrict the first counts. */
export async function loadBySubdistrict<Column extends string, Value>(
  { file: name, needed, toValue, ...form }: SubdistrictTable<Column | SourcedColumn, Value>,
  source: ContentSource,
  tell: TellContent,
): Promise<(Sourced & Value)[]> {
  const file = await readRegionContent(source, name, tell)
  if (!file) return []
  const whole: TableForm<Column | SourcedColumn> = {
    ...form,
    needed: ['subdistrict', ...needed, 'source', 'asOf'],
    mostRows: MOST_SUBDISTRICTS,
  }
  const lines = new Map<string, Sourced & Value>()
  for (const row of readTable(file, whole, tell)) {
    const sourced = toSourced(row, source)
    const value = toValue(row, source)
    if (!sourced || !value) continue
    if (lines.has(sourced.subdistrictCode)) row.tell('subdistrictTwice', 'subdistrict')
    else lines.set(sourced.subdistrictCode, { ...sourced, ...value })
  }
  return [...lines.values()]
}

function toSourced(
  { cells, tell }: TableRow<SourcedColumn>,
  { subdistricts, on }: ContentSource,
): Sourced | undefined {
  const subdistrict = subdistricts.find(
    ({ code, name }) => code === cells.subdistrict || name === cells.subdistrict,
  )
  const asOf = readDate(cells.asOf)
  if (!subdistrict) tell('subdistrictUnknown', 'subdistrict')
  if (!cells.source) tell('noSource', 'source')
  if (typeof asOf !== 'string') tell('wrongDate', 'asOf')
  else if (asOf > on) tell('futureDate', 'asOf')
  if (!subdistrict || !cells.source || typeof asOf !== 'string' || asOf > on) return undefined
  return { subdistrictCode: subdistrict.code, source: cells.source, asOf }
}
