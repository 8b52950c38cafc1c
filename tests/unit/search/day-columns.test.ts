import { describe, expect, it } from 'vitest'
import { toCentreDocument } from '#search/centre-document.ts'
import { AVAILABILITY_ORDER, toBestAvailability, toCentreStatus } from '#search/centre-status.ts'
import { toDayColumns } from '#search/engines/embedded/day-columns.ts'
import { toColumns } from '#search/engines/embedded/to-columns.ts'
import { addDays } from '#src/calendar/days.ts'
import { GENERATED_ON, generateCentres, makeCentre } from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const closing = makeCentre({
  id: 'closing',
  legalName: '福州市停业托育中心',
  filedOn: '2024-01-01',
  suspendedFrom: addDays(GENERATED_ON, -1),
  suspendedTo: addDays(GENERATED_ON, 1),
  withdrawnOn: addDays(GENERATED_ON, 4),
  provenance: { legalName: { source: 'filingSystem', asOf: addDays(GENERATED_ON, 3 - 365) } },
})
const documents = [closing, ...generateCentres(300, generateRegion(), 5)].map(toCentreDocument)
const columns = toColumns(documents)

describe('what depends on the day', () => {
  const days = [-40, -2, -1, 0, 1, 2, 3, 4, 15, 34, 36, 400].map((n) => addDays(GENERATED_ON, n))

  it.each(days)('is for the engine on %s what it is for the page', (on) => {
    const { ranks, toAvailability } = toDayColumns(columns, on)
    expect([...ranks]).toEqual(documents.map((document) => toCentreStatus(document, on).rank))
    for (const ages of [[], [8], [20], [30, 8], [60]]) {
      const { places, counts } = toAvailability(ages)
      const best = documents.map((document) =>
        AVAILABILITY_ORDER.indexOf(toBestAvailability(document, ages, on)),
      )
      expect([...places]).toEqual(best)
      expect([...counts]).toEqual(
        AVAILABILITY_ORDER.map((_, order) => best.filter((each) => each === order).length),
      )
    }
  })
})
