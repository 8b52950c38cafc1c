import type { TellContent } from '#src/library/content-issue.ts'
import {
  loadBySubdistrict,
  type SubdistrictTable,
} from '#src/library/points/load-by-subdistrict.ts'
import type { ContentSource } from '#src/library/read-content-files.ts'
import { zhHans } from '#src/library/words.ts'
import type { Population } from '#src/region/population.ts'

const words = zhHans.population

/** No subdistrict has more people. */
const MOST_PEOPLE = 5_000_000

const TABLE: SubdistrictTable<keyof typeof words.columns, Pick<Population, 'people'>> = {
  file: 'population.csv',
  columns: words.columns,
  needed: ['people'],
  empty: 'populationEmpty',
  toValue: ({ cells, tell }) => {
    const people = Number(cells.people.replace(/[,，\s]/g, '') || Number.NaN)
    if (Number.isInteger(people) && people > 0 && people <= MOST_PEOPLE) return { people }
    tell('populationCount', 'people')
    return undefined
  },
}

/** How many people live where. */
export const loadPopulation = (source: ContentSource, tell: TellContent): Promise<Population[]> =>
  loadBySubdistrict(TABLE, source, tell)
