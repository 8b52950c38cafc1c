import type { Centre } from '#src/centres/centre.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import type { Population } from '#src/region/population.ts'
import type { StatisticsSource } from '#src/statistics/counted-centres.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

type Given = { centres: readonly Centre[]; population?: Population[]; library?: Partial<Library> }

/** What figures are made from: two subdistricts, the first one that of the example centres. */
export const toSource = ({ centres, population = [], library = {} }: Given): StatisticsSource => ({
  region: {
    subdistricts: [
      [BARE_CENTRE.subdistrictCode, '东街'],
      ['350102002', '西街'],
    ].map(([code = '', name = '']) => ({
      code,
      name,
      kind: '街道',
      slug: code,
      aliases: [],
      office: { name },
      communities: [],
    })),
  },
  snapshot: { centres: [...centres], asOf: '2026-11-19', version: '000000000000' },
  library: { ...EMPTY_LIBRARY, population, ...library },
  on: '2026-11-20',
})
