import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSearch } from '#search/open-search.ts'
import { type IndexSource, writeSearchIndex } from '#search/search-index.ts'
import { describePageSearch } from '#tests/contracts/page-search.ts'
import { describeSearchEngine } from '#tests/contracts/search-engine.ts'

async function open(source: IndexSource) {
  const folder = await mkdtemp(join(tmpdir(), 'search-contract-'))
  await writeSearchIndex(folder, source)
  const engine = await openSearch(folder, {})
  await rm(folder, { recursive: true })
  return engine
}

describeSearchEngine('the embedded engine, from its files', open)
describePageSearch('the embedded engine, from its files', open)
