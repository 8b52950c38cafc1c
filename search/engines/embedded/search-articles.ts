import { toMarks } from '#search/analyser/highlight.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import { splitArticleWords } from '#search/analyser/split-words.ts'
import { PAGE_SIZE } from '#search/centre-query.ts'
import { isForAge } from '#search/centre-status.ts'
import type { ArticleDocument, ArticleQuery, ArticleSearchResult } from '#search/engine.ts'
import { matchWords } from '#search/engines/embedded/match-words.ts'
import type { SearchedCollection } from '#search/engines/embedded/search-centres.ts'
import { isPastReview, toArticleHit } from '#search/to-article-hit.ts'

/** Match, filter, sort (past review last, then relevance, then as given), take a page. */
export function searchArticles(
  collection: SearchedCollection<ArticleDocument>,
  on: string,
  query: ArticleQuery,
): ArticleSearchResult {
  const { documents, lexicon, version } = collection
  const { text } = normaliseQuery(query.text)
  const words = splitArticleWords(text, lexicon)
  const match = matchWords(words, text, collection)
  const matching = match.documents ?? documents.keys()
  const found = Array.from(matching, (at) => ({
    article: documents[at] as ArticleDocument,
    score: match.scores[at] as number,
  }))
    .filter(({ article }) => isAskedFor(article, query))
    .sort(
      (a, b) =>
        Number(isPastReview(a.article, on)) - Number(isPastReview(b.article, on)) ||
        b.score - a.score,
    )
  const marks = toMarks(words, match.matchedBy)
  return {
    hits: found
      .slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE)
      .map(({ article }) => toArticleHit(article, on, marks)),
    total: found.length,
    page: query.page,
    pages: Math.ceil(found.length / PAGE_SIZE),
    matchedBy: match.matchedBy,
    engine: 'embedded',
    degraded: false,
    version,
  }
}

function isAskedFor(article: ArticleDocument, { topic, ageInMonths }: ArticleQuery): boolean {
  const ages = { fromInMonths: article.monthsFrom, toInMonths: article.monthsTo }
  return (topic === undefined || article.topic === topic) && isForAge(ages, ageInMonths)
}
