import { setImmediate as letOthersGoOn } from 'node:timers/promises'
import { answerQuestions } from '#search/answer-questions.ts'
import type { PageQuery, SearchEngine } from '#search/engine.ts'
import { type DayColumns, toDayColumns } from '#search/engines/embedded/day-columns.ts'
import type { EmbeddedIndex } from '#search/engines/embedded/embedded-index.ts'
import { filterCentres } from '#search/engines/embedded/filter-centres.ts'
import { sortCentres } from '#search/engines/embedded/sort-centres.ts'
import { toFront } from '#search/front.ts'
import { isPastReview, isShown, type PageDocument } from '#search/page-document.ts'
import type { Retrieval, RetrievedPages, Retriever } from '#search/retriever.ts'
import { isForAge } from '#src/centres/class-groups.ts'

/** The engine that answers in this process from an index in memory; it cannot fail, nor be slow. */
export function openEmbeddedEngine(index: EmbeddedIndex, front = toFront(index)): SearchEngine {
  const { centres, articles, version } = index
  return {
    name: 'embedded',
    ...answerQuestions(front, toRetriever(index)),
    health: async () => ({
      version,
      centres: centres.documents.count,
      articles: articles.documents.count,
    }),
  }
}

/** Filter, sort, take a page. */
function toRetriever({ centres: { columns }, articles }: EmbeddedIndex): Retriever {
  let today: DayColumns | undefined
  const toDay = (on: string) => {
    if (today?.on !== on) today = toDayColumns(columns, on)
    return today
  }
  return {
    name: 'embedded',
    retrieveCentres: async (retrieval) => {
      const { query, words, match, on } = retrieval
      const [day, isForAll] = [toDay(on), words.length === 0]
      const candidates = isForAll ? undefined : match.documents
      const { documents, ...counts } = filterCentres(columns, day, query, candidates)
      const ranking = { isForAll, scores: match.scores }
      const page = sortCentres(documents, query, columns, day, ranking, toStretch(retrieval))
      return { documents: page, total: documents.length, ...counts }
    },
    countCentres: async (retrievals) => {
      const totals: number[] = []
      for (const { query, words, match, on } of retrievals) {
        const candidates = words.length === 0 ? undefined : match.documents
        totals.push(filterCentres(columns, toDay(on), query, candidates).documents.length)
        await letOthersGoOn()
      }
      return totals
    },
    retrievePages: async (retrieval) => {
      const { query, words, match, on } = retrieval
      const matching = words.length > 0 ? match.documents : match.scores.keys()
      const ofEveryKind = Array.from(matching, (place) => ({
        place,
        page: articles.documents.at(place),
        score: match.scores[place] as number,
      })).filter(({ page }) => isShown(page, on) && isAskedFor(page, query))
      const found = ofEveryKind
        .filter(({ page }) => query.kinds.length === 0 || query.kinds.includes(page.kind))
        .sort(
          (a, b) =>
            Number(isPastReview(a.page, on)) - Number(isPastReview(b.page, on)) ||
            b.score - a.score,
        )
      return {
        documents: found.slice(...toStretch(retrieval)).map(({ place }) => place),
        total: found.length,
        kinds: countKinds(ofEveryKind.map(({ page }) => page)),
      }
    },
  }
}

const toStretch = ({ query: { page }, pageSize }: Retrieval<{ page: number }>) =>
  [(page - 1) * pageSize, page * pageSize] as const

function isAskedFor(page: PageDocument, { topic, ageInMonths }: PageQuery): boolean {
  const ages = { fromInMonths: page.monthsFrom, toInMonths: page.monthsTo }
  return (topic === undefined || page.topic === topic) && isForAge(ages, ageInMonths)
}

function countKinds(pages: readonly PageDocument[]): RetrievedPages['kinds'] {
  const counts: RetrievedPages['kinds'] = {}
  for (const { kind } of pages) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
