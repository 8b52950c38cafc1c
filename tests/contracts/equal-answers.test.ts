import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { CentreHit, CentreSearchResult, SearchEngine } from '#search/engine.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { createIndexes, fillIndex, removeIndexes } from '#search/engines/meilisearch/index-tasks.ts'
import { openMeilisearchEngine } from '#search/engines/meilisearch/open-meilisearch-engine.ts'
import { toCentreRecords, toPageRecords } from '#search/engines/meilisearch/to-records.ts'
import { withValues } from '#search/filters/filter.ts'
import { FILTERS } from '#search/filters/table.ts'
import { toFront } from '#search/front.ts'
import { eachDocument } from '#search/stored/documents.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { toSamples } from '#tests/contracts/search-cases.ts'
import { SAYINGS } from '#tests/search/sayings/all-sayings.ts'
import { buildSampleIndex } from '#tests/support/open-sample-search.ts'
import { createRandom, type Random } from '#tests/support/random.ts'
import {
  connectToRealServer,
  IF_THERE_IS_A_SERVER,
  makeTestNames,
  realServer,
} from '#tests/support/real-meilisearch.ts'

const QUESTIONS = 500
/** Pages of several ranks, and days on which what the index holds of its own day is not true. */
const LATER = 60 * 24 * 60 * 60 * 1000

/** All that a reader sees, but which engine answered; those equally far, to the metre, may come in any order. */
function toSeen({ engine: _, degraded: __, hits, ...result }: CentreSearchResult) {
  const toKey = ({ distanceInMetres, document }: CentreHit) =>
    `${distanceInMetres ?? ''} ${document.id}`
  const isByDistance = result.effectiveQuery.sort === 'distance'
  const inOrder = isByDistance ? hits.toSorted((a, b) => (toKey(a) < toKey(b) ? -1 : 1)) : hits
  return { ...result, distances: hits.map((hit) => hit.distanceInMetres), hits: inOrder }
}

/** A word of a name or address as people get it wrong: cut, swapped, a character too many. */
function spoil(text: string, random: Random): string {
  const start = random.between(0, Math.max(0, text.length - 4))
  const part = text.slice(start, start + random.between(2, 12))
  const at = random.between(0, part.length - 1)
  const ways = [
    part,
    part.slice(0, at) + part.slice(at + 1),
    part.slice(0, at) + (part[at + 1] ?? '') + (part[at] ?? '') + part.slice(at + 2),
    `${part.slice(0, at)}小${part.slice(at)}`,
  ]
  return random.pick(ways)
}

describe.skipIf(!realServer)(IF_THERE_IS_A_SERVER, () => {
  describe.each(['gulou', 'jishishan'])('both engines give the same answers in %s', (name) => {
    const names = makeTestNames()
    let embedded: SearchEngine
    let meilisearch: SearchEngine
    let now: Date
    let texts: string[]

    beforeAll(async () => {
      const { index, ...sample } = await buildSampleIndex(name)
      now = sample.now
      const on = toChinaDate(now)
      const client = connectToRealServer()
      await createIndexes(client, names)
      await fillIndex(client, names.centres, toCentreRecords(index, on), () => {})
      await fillIndex(client, names.articles, toPageRecords(index, on), () => {})
      embedded = openEmbeddedEngine(index)
      meilisearch = openMeilisearchEngine(client, toFront(index), { names, timeLimit: 10_000 })
      texts = Array.from(eachDocument(index.centres.documents), (centre) =>
        [centre.legalName, centre.displayName, centre.address, ...centre.aliases].filter(Boolean),
      ).flat() as string[]
    })
    afterAll(() => removeIndexes(connectToRealServer(), Object.values(names)))

    async function compare(query: CentreQuery, when: Date) {
      const expected = await embedded.searchCentres(query, when)
      const given = await meilisearch.searchCentres(query, when)
      expect(toSeen(given), JSON.stringify(query)).toEqual(toSeen(expected))
    }

    it('to everything that people say', async () => {
      for (const { say } of SAYINGS.filter(({ region }) => region === name)) {
        await compare({ ...EMPTY_QUERY, text: say }, now)
      }
    })

    it(`to ${QUESTIONS} questions drawn at random, today and later`, async () => {
      const random = createRandom(11)
      let words = 0
      let filters = 0
      for (let asked = 0; asked < QUESTIONS; asked++) {
        const text = random.chance(0.7) ? spoil(random.pick(texts), random) : ''
        let query: CentreQuery = { ...EMPTY_QUERY, text, page: random.chance(0.1) ? 2 : 1 }
        for (const filter of FILTERS.filter(() => random.chance(0.1))) {
          query = withValues(filter, query, random.pick(toSamples(filter)))
          filters += 1
        }
        words += text === '' ? 0 : 1
        await compare(query, random.chance(0.2) ? new Date(now.getTime() + LATER) : now)
      }
      expect(Math.min(words, filters)).toBeGreaterThan(QUESTIONS / 3)
    })

    it('to what is asked of pages', async () => {
      for (const text of ['', '补贴', '发烧怎么办', '疫苗', '投诉', 'fushi', '辅石', '入托体检']) {
        for (const page of [1, 2]) {
          const query = { text, kinds: [], page }
          const [given, expected] = [
            await meilisearch.searchPages(query, now),
            await embedded.searchPages(query, now),
          ]
          expect({ ...given, engine: '' }, text).toEqual({ ...expected, engine: '' })
        }
      }
    })
  })
})
