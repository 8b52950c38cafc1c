import type { TellContent } from '#src/library/content-issue.ts'
import { readTable, type TableForm, type TableRow } from '#src/library/points/read-table.ts'
import { type ContentSource, readRegionContent } from '#src/library/read-content-files.ts'
import { zhHans } from '#src/library/words.ts'
import type { Population } from '#src/region/population.ts'
import { readDate } from '#src/text/read-cell.ts'

const words = zhHans.population

type Column = keyof typeof words.columns

const FORM: TableForm<Column> = {
  columns: words.columns,
  needed: ['subdistrict', 'people', 'source', 'asOf'],
  // No county and no city has more subdistricts.
  mostRows: 2000,
  empty: 'populationEmpty',
}

/** No subdistrict has more people. */
const MOST_PEOPLE = 5_000_000

/** How many people live where: `population.csv` of a region. A line that is wrong is left out and told. */
export async function loadPopulation(
  source: ContentSource,
  tell: TellContent,
): Promise<Population[]> {
  const file = await readRegionContent(source, 'population.csv', tell)
  if (!file) return []
  const rows = new Map<string, Population>()
  for (const row of readTable(file, FORM, tell)) {
    const population = toPopulation(row, source)
    if (!population) continue
    if (rows.has(population.subdistrictCode)) row.tell('anchorTwice', 'subdistrict')
    else rows.set(population.subdistrictCode, population)
  }
  return [...rows.values()]
}

function toPopulation(
  { cells, tell }: TableRow<Column>,
  { subdistricts, on }: ContentSource,
): Population | undefined {
  const subdistrict = subdistricts.find(
    ({ code, name }) => code === cells.subdistrict || name === cells.subdistrict,
  )
  const people = Number(cells.people.replace(/[,，\s]/g, '') || Number.NaN)
  const isCount = Number.isInteger(people) && people > 0 && people <= MOST_PEOPLE
  const asOf = readDate(cells.asOf)
  if (!subdistrict) tell('anchorUnknown', 'subdistrict')
  if (!isCount) tell('populationCount', 'people')
  if (!cells.source) tell('noSource', 'source')
  if (typeof asOf !== 'string') tell('wrongDate', 'asOf')
  else if (asOf > on) tell('futureDate', 'asOf')
  if (!subdistrict || !isCount || !cells.source || typeof asOf !== 'string' || asOf > on) {
    return undefined
  }
  return { subdistrictCode: subdistrict.code, people, source: cells.source, asOf }
}
