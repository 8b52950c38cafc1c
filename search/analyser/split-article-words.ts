import type { Lexicon } from '#search/analyser/lexicon.ts'
import { type SearchWords, splitWords } from '#search/analyser/split-words.ts'
import { QUESTION_WORDS } from '#search/analyser/words/question-words.ts'

/**
 * Cuts a normalised question about children into words, as `splitWords` does it for centres: 宝宝发烧怎么办
 * asks for 发烧. A question of nothing but such words is taken as it stands.
 */
export function splitArticleWords(text: string, lexicon: Pick<Lexicon, 'knownWords'>): SearchWords {
  const rest = QUESTION_WORDS.reduce((sofar, word) => sofar.replaceAll(word, ' '), text)
  const words = splitWords(rest, lexicon)
  return words.required.length > 0 ? words : splitWords(text, lexicon)
}
