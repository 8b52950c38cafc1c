import { beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_PAGE_QUERY, type PageQuery, type SearchEngine } from '#search/engine.ts'
import type { IndexSource } from '#search/search-index.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'

/** What every search engine of the portal does with pages; `open` makes one that serves the given data. */
export function describePageSearch(
  name: string,
  open: (source: IndexSource) => Promise<SearchEngine>,
): void {
  describe(`search for pages with ${name}`, () => {
    let engine: SearchEngine
    beforeAll(async () => {
      engine = await open(makeSearchFixture())
    })
    const searchPages = async (query: Partial<PageQuery>) => {
      const { hits } = await engine.searchPages({ ...EMPTY_PAGE_QUERY, ...query }, SEARCH_NOW)
      return hits.map(({ href }) => href.split('/').at(-2))
    }

    it('finds pages by title before body, those past their review last, and none that is over', async () => {
      expect(await searchPages({ text: '辅食', kinds: ['guidance', 'event', 'notice'] })).toEqual([
        'first-foods',
        'settling-in',
        'old-foods',
      ])
    })

    it('counts the pages of every kind, whatever kind is asked for', async () => {
      const query: PageQuery = { ...EMPTY_PAGE_QUERY, text: '辅食', kinds: ['policy'] }
      const { hits, total, kinds } = await engine.searchPages(query, SEARCH_NOW)
      expect(hits.map(({ href }) => href)).toEqual(['/policies/feeding-guide/'])
      expect({ total, kinds }).toEqual({ total: 1, kinds: { guidance: 3, policy: 1 } })
    })

    it.each([
      ['pinyin', 'fushi', 'first-foods'],
      ['initials', 'rtsy', 'settling-in'],
      ['a homophone', '入托是应', 'settling-in'],
      ['words of the body', '米粉', 'first-foods'],
      ['words that stand nowhere in it', '头一回吃饭', 'first-foods'],
      ['those words in pinyin', 'mihu', 'first-foods'],
      ['a whole question', '宝宝的辅食怎么加呀', 'first-foods'],
    ])('finds a page by %s', async (_, text, slug) => {
      expect(await searchPages({ text })).toContain(slug)
    })

    it('filters pages by topic and age', async () => {
      expect(await searchPages({ topic: 'settling' })).toEqual(['settling-in'])
      expect(await searchPages({ text: '辅食', ageInMonths: 20, topic: 'feeding' })).toEqual([
        'old-foods',
      ])
    })
  })
}
