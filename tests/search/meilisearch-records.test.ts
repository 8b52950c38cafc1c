import { expect, it } from 'vitest'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { toPlainFilters } from '#search/engines/meilisearch/centre-filters.ts'
import { toSlices } from '#search/engines/meilisearch/find.ts'
import { toRankingWord } from '#search/engines/meilisearch/text-step.ts'
import { toCentreRecords, toPageRecords } from '#search/engines/meilisearch/to-records.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import { eachDocument } from '#search/stored/documents.ts'
import { findEntry } from '#search/vocabulary/vocabulary.ts'
import { makeSearchFixture } from '#tests/support/search-fixture.ts'

const index = buildEmbeddedIndex(makeSearchFixture())
const ids = Array.from(eachDocument(index.centres.documents), ({ id }) => id)
const records = [...toCentreRecords(index, '2026-11-20')]
const bear = records[ids.indexOf('bear')]

it('gives Meilisearch one record for each centre and page, in their order', () => {
  expect(records.map(({ id }) => id)).toEqual([...ids.keys()])
  const pages = [...toPageRecords(index, '2026-11-20')]
  expect(pages.map(({ id }) => id)).toEqual(
    Array.from({ length: index.articles.documents.count }, (_, place) => place),
  )
})

it('gives a record the entries of its centre, and the characters they are written with', () => {
  const { vocabulary } = index.centres
  const core = findEntry(vocabulary, 'core', '棕熊先生')
  expect(bear?.entries).toContain(String(core))
  expect(bear?.strong).toContain(toRankingWord(core))
  expect(bear?.grams).toEqual(expect.arrayContaining(['棕', '棕熊', '元路']))
  expect(bear?.grams).not.toContain('绿榕')
})

it('gives days as numbers, so that a question can compare them with today', () => {
  expect(bear).toMatchObject({
    filedOn: 19_481,
    reported: { available: { infant: [20_767] }, full: { olderToddler: [20_767] } },
  })
})

it.each([
  ['the first page', [50, 30, 5], 0, [{ rank: 0, offset: 0, limit: 20 }]],
  [
    'a page across two ranks',
    [50, 30, 5],
    40,
    [
      { rank: 0, offset: 40, limit: 10 },
      { rank: 1, offset: 0, limit: 10 },
    ],
  ],
  [
    'a page across all ranks',
    [5, 3, 40],
    0,
    [
      { rank: 0, offset: 0, limit: 5 },
      { rank: 1, offset: 0, limit: 3 },
      { rank: 2, offset: 0, limit: 12 },
    ],
  ],
  ['a page within the last rank', [5, 3, 40], 20, [{ rank: 2, offset: 12, limit: 20 }]],
  ['the last page', [50, 30, 5], 80, [{ rank: 2, offset: 0, limit: 5 }]],
  ['a page behind the last', [50, 30, 5], 100, []],
  ['a rank of nobody', [0, 30, 0], 0, [{ rank: 1, offset: 0, limit: 20 }]],
])('cuts %s out of ranks that follow one another', (_, totals, from, slices) => {
  expect(toSlices(totals, from, 20)).toEqual(slices)
})

it('says of every record either where it is or that nobody knows', () => {
  const placeless = records.filter((record) => 'unlocated' in record && record.unlocated === '1')
  expect(placeless.length).toBeGreaterThan(0)
  expect(placeless.length).toBeLessThan(records.length)
  for (const record of records) {
    const { pointWgs84 } = index.centres.documents.at(record.id)
    expect(record).toMatchObject({ _geo: pointWgs84, unlocated: pointWgs84 ? undefined : '1' })
  }
})

it('asks for those without a position in place of the radius, never for both', () => {
  const query = { ...EMPTY_QUERY, near: { lat: 26.1, lng: 119.3 }, radiusInMetres: 500 }
  expect(toPlainFilters(query, '2026-11-20')).toEqual(['_geoRadius(26.1, 119.3, 500)'])
  expect(toPlainFilters({ ...query, unlocated: true }, '2026-11-20')).toEqual(['unlocated = "1"'])
})
