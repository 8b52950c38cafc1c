import { normalise } from '#search/analyser/normalise.ts'
import { type PinyinReader, toFuzzySyllable, toPinyinTokens } from '#search/analyser/pinyin.ts'
import { toRuns, toSkipGrams } from '#search/analyser/tokens.ts'
import type { ArticleDocument } from '#search/engine.ts'
import type { WeightedTerm } from '#search/engines/embedded/build-inverted-index.ts'
import { toSoundTerms, toTextTerms, weigh } from '#search/engines/embedded/centre-terms.ts'
import { exactTerm } from '#search/engines/embedded/terms.ts'

const WEIGHTS = {
  exact: 60,
  keyword: 30,
  title: 8,
  keywords: 6,
  summary: 4,
  titlePinyin: 3,
  body: 1,
} as const

/** All terms an article is found by. */
export function* toArticleTerms(
  article: ArticleDocument,
  read: PinyinReader,
): Generator<WeightedTerm> {
  const title = normalise(article.title)
  const summary = normalise(article.summary)
  const keywords = article.keywords.map(normalise)
  yield [exactTerm(title), WEIGHTS.exact]
  yield* weigh(keywords.map(exactTerm), WEIGHTS.keyword)
  yield* weigh(toTextTerms(title), WEIGHTS.title)
  yield* weigh(toTextTerms(keywords.join(' ')), WEIGHTS.keywords)
  yield* weigh(toTextTerms(summary), WEIGHTS.summary)
  yield* weigh(toTextTerms(normalise(article.body)), WEIGHTS.body)
  for (const { text, script } of toRuns([title, summary, ...keywords].join(' '))) {
    if (script !== 'han') continue
    yield* weigh(toSkipGrams(text), WEIGHTS.summary)
    yield* weigh(toSoundTerms(read(text).map(toFuzzySyllable)), WEIGHTS.summary)
  }
  for (const { text, script } of toRuns([title, ...keywords].join(' '))) {
    if (script === 'han') yield* weigh(toPinyinTokens(read(text)), WEIGHTS.titlePinyin)
  }
}

/** Everything an article is found by; a field is a line. */
export function toArticleText({ title, summary, keywords, body }: ArticleDocument): string {
  return [title, summary, ...keywords, body]
    .map((text) => normalise(text).replaceAll('\n', ' '))
    .join('\n')
}
