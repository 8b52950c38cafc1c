import { toPinyinReader } from '#search/analyser/pinyin.ts'
import type { SearchEngine } from '#search/engine.ts'
import { toColumns } from '#search/engines/embedded/columns.ts'
import { type DayColumns, toDayColumns } from '#search/engines/embedded/day-columns.ts'
import type { EmbeddedIndex } from '#search/engines/embedded/embedded-index.ts'
import { searchArticles } from '#search/engines/embedded/search-articles.ts'
import { searchCentres } from '#search/engines/embedded/search-centres.ts'
import { toChinaDate } from '#src/calendar/days.ts'

/** The engine that answers in this process from an index in memory; it cannot fail, nor be slow. */
export function openEmbeddedEngine(index: EmbeddedIndex): SearchEngine {
  const { centres, articles, lexicon, version } = index
  const read = toPinyinReader(lexicon.placePinyin)
  const columns = toColumns(centres.documents)
  let day: DayColumns | undefined
  const toDay = (on: string) => {
    if (day?.on !== on) day = toDayColumns(centres.documents, on)
    return day
  }
  return {
    name: 'embedded',
    searchCentres: async (query, now) =>
      searchCentres(
        { ...centres, lexicon, version, read, columns },
        toDay(toChinaDate(now)),
        query,
      ),
    searchArticles: async (query, now) =>
      searchArticles({ ...articles, lexicon, version, read }, toChinaDate(now), query),
    health: async () => ({
      version,
      centres: centres.documents.length,
      articles: articles.documents.length,
    }),
  }
}
