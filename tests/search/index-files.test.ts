import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type EmbeddedIndex,
  readIndexFiles,
  writeIndexFiles,
} from '#search/engines/embedded/embedded-index.ts'
import { openSearch } from '#search/open-search.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import { eachDocument } from '#search/stored/documents.ts'
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
    const plain = ({ centres, articles, ...rest }: EmbeddedIndex) =>
      JSON.parse(JSON.stringify([rest, centres, [...eachDocument(centres.documents)], articles]))
    const opened = await readIndexFiles(folder)
    expect(plain(opened)).toEqual(plain(index))
    expect(opened.centres.columns).toEqual(index.centres.columns)
  })

  it('is refused when its columns are those of other filters', async () => {
    const { numbers } = index.centres.columns
    const columns = {
      ...index.centres.columns,
      numbers: { ...numbers, ageFrom: new Float64Array(3) },
    }
    await writeIndexFiles(folder, { ...index, centres: { ...index.centres, columns } })
    await expect(openSearch(folder, {})).rejects.toThrow('lacks numbers ageFrom: publish again')
  })

  it.each(['vocabulary.bin', 'documents.bin', 'documents.jsonl', 'columns.bin'])(
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
