import { afterAll, describe } from 'vitest'
import { createIndexes, fillIndex, removeIndexes } from '#search/engines/meilisearch/index-tasks.ts'
import { openMeilisearchEngine } from '#search/engines/meilisearch/open-meilisearch-engine.ts'
import { toCentreRecords, toPageRecords } from '#search/engines/meilisearch/to-records.ts'
import { toFront } from '#search/front.ts'
import { buildEmbeddedIndex, type IndexSource } from '#search/search-index.ts'
import { describePageSearch } from '#tests/contracts/page-search.ts'
import { describeSearchEngine } from '#tests/contracts/search-engine.ts'
import {
  connectToRealServer,
  IF_THERE_IS_A_SERVER,
  makeTestNames,
  realServer,
} from '#tests/support/real-meilisearch.ts'

describe.skipIf(!realServer)(IF_THERE_IS_A_SERVER, () => {
  const names = makeTestNames()

  afterAll(() => removeIndexes(connectToRealServer(), Object.values(names)))

  const open = async (source: IndexSource) => {
    const client = connectToRealServer()
    const index = buildEmbeddedIndex(source)
    await createIndexes(client, names)
    await fillIndex(client, names.centres, toCentreRecords(index, '2026-11-20'), () => {})
    await fillIndex(client, names.articles, toPageRecords(index, '2026-11-20'), () => {})
    return openMeilisearchEngine(client, toFront(index), { names })
  }
  describeSearchEngine('Meilisearch', open)
  describePageSearch('Meilisearch', open)
})
