import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readIndexFiles, writeIndexFiles } from '#search/engines/embedded/embedded-index.ts'
import { openSearch } from '#search/open-search.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import { makeSearchFixture } from '#tests/support/search-fixture.ts'

describe('the prebuilt index of a release', () => {
  const index = buildEmbeddedIndex(makeSearchFixture())
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'index-files-'))
    await writeIndexFiles(folder, index)
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('comes back from its files as it was', async () => {
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
    expect(plain(await readIndexFiles(folder))).toEqual(plain(index))
  })

  it.each(['offsets.bin', 'postings.bin', 'impacts.bin', 'terms.txt', 'documents.json'])(
    'is refused when %s is cut short',
    async (name) => {
      await truncate(join(folder, 'centres', name), 8)
      await expect(openSearch(folder, {})).rejects.toThrow()
    },
  )

  it('is refused when it has another form', async () => {
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ format: 0 }))
    await expect(openSearch(folder, {})).rejects.toThrow('form 0')
  })

  it('is refused when it is missing', async () => {
    await expect(openSearch(join(folder, 'nowhere'), {})).rejects.toThrow()
  })

  it('may hold nothing at all', async () => {
    const { snapshot, ...rest } = makeSearchFixture()
    const empty = { ...rest, snapshot: { ...snapshot, centres: [] }, articles: [] }
    await writeIndexFiles(folder, buildEmbeddedIndex(empty))
    const engine = await openSearch(folder, {})
    expect(await engine.health()).toEqual({ version: 'fixture', centres: 0, articles: 0 })
  })
})
