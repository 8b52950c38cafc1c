import { describe, expect, it } from 'vitest'
import { toCentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import { toCentreStatus } from '#search/centre-status.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import { drawByLot } from '#src/centres/draw.ts'
import { GENERATED_ON } from '#tests/support/generated-centres.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'

const fixture = makeSearchFixture()

/** Ids of all centres that answer, in the order in which a release of this lot shows them. */
async function askRelease(lot: string, asked: Partial<CentreQuery>): Promise<string[]> {
  const engine = openEmbeddedEngine(buildEmbeddedIndex({ ...fixture, lot }))
  const ids: string[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const answer = await engine.searchCentres({ ...EMPTY_QUERY, ...asked, page }, SEARCH_NOW)
    ids.push(...answer.hits.map(({ document }) => document.id))
    pages = answer.pages
  }
  return ids
}

/** Confirmed, unconfirmed, closed; within each as the lot drew them. */
function toFairOrder(lot: string): string[] {
  const drawn = drawByLot(fixture.centres, lot)
  const toRank = (centre: (typeof drawn)[number]) =>
    toCentreStatus(toCentreDocument(centre), GENERATED_ON).rank
  return [0, 1, 2].flatMap((rank) =>
    drawn.filter((centre) => toRank(centre) === rank).map(({ id }) => id),
  )
}

describe('what is equal', () => {
  it.each(['a1', 'b2'])('stands without a question as lot %s drew it', async (lot) => {
    expect(await askRelease(lot, {})).toEqual(toFairOrder(lot))
  })

  it('stands as drawn under a filter too, and otherwise by another lot', async () => {
    const asked = { affordable: true }
    const [first, second] = [await askRelease('a1', asked), await askRelease('b2', asked)]
    expect(first).toEqual(toFairOrder('a1').filter((id) => first.includes(id)))
    expect(second.toSorted()).toEqual(first.toSorted())
    expect(second).not.toEqual(first)
  })

  it('stands as drawn where fees are equal', async () => {
    const ids = await askRelease('a1', { sort: 'fee' })
    const feeOf = new Map(
      fixture.centres.map(({ id, services }) => [
        id,
        services.find(({ serviceType }) => serviceType === 'fullDay')?.feeInYuan,
      ]),
    )
    const without = ids.filter((id) => feeOf.get(id) === undefined)
    expect(without.length).toBeGreaterThan(5)
    expect(without).toEqual(toFairOrder('a1').filter((id) => without.includes(id)))
  })
})
