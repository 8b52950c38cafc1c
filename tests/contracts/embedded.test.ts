import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSearch } from '#search/open-search.ts'
import { writeSearchIndex } from '#search/search-index.ts'
import { describeSearchEngine } from '#tests/contracts/search-engine.ts'

describeSearchEngine('the embedded engine, from its files', async (source) => {
  const folder = await mkdtemp(join(tmpdir(), 'search-contract-'))
  await writeSearchIndex(folder, source)
  const engine = await openSearch(folder, {})
  await rm(folder, { recursive: true })
  return engine
})
