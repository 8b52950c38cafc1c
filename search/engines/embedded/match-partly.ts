import { isHan, toBigrams, toSkipGrams } from '#search/analyser/tokens.ts'
import {
  countDocuments,
  findPrefix,
  findTerm,
  type InvertedIndex,
  toRarity,
} from '#search/engines/embedded/inverted-index.ts'
import { addScores, type TextMatch } from '#search/engines/embedded/text-match.ts'

/** Documents that score less than this share of the best one are left out. */
const LEAST_SHARE = 0.5
const MOST_DOCUMENTS = 200

/** Terms of more documents than this say nothing about a misspelt word. */
const mostCommon = (index: InvertedIndex) => Math.max(200, index.documentCount * 0.05)

/**
 * The documents that share most with misspelt words: pairs of characters with one wrong, missing or
 * superfluous, pinyin with one wrong letter. Only the best, at most `MOST_DOCUMENTS`.
 */
export function matchPartly(index: InvertedIndex, words: readonly string[]): TextMatch {
  const scores = new Float32Array(index.documentCount)
  for (const word of words) {
    if (isHan(word)) addHanWord(index, word, scores)
    else addLatinWord(index, word, scores)
  }
  return { documents: toBest(scores), scores }
}

function addHanWord(index: InvertedIndex, word: string, scores: Float32Array): void {
  const add = (term: string, factor: number) => {
    const place = findTerm(index, term)
    if (place < 0 || countDocuments(index, place) > mostCommon(index)) return
    addScores(index, place, factor, scores)
  }
  for (const gram of toBigrams(word)) {
    add(gram, 1)
    add([...gram].join('*'), 0.5)
  }
  for (const gram of toSkipGrams(word)) {
    add(gram, 1)
    if ([...gram].length === 3) add(gram.replace('*', ''), 0.5)
  }
}

/** A document counts once for each word, by the best of its terms. */
function addLatinWord(index: InvertedIndex, word: string, scores: Float32Array): void {
  if (word.length < 4 || /\d/.test(word)) return
  const best = new Map<number, number>()
  const [first, end] = findPrefix(index, word.charAt(0))
  for (let place = first; place < end; place++) {
    if (!isOneEditFromPrefix(word, index.terms[place] as string)) continue
    const rarity = toRarity(index, place)
    for (
      let item = index.offsets[place] as number;
      item < (index.offsets[place + 1] ?? 0);
      item++
    ) {
      const document = index.documents[item] as number
      const score = rarity * (index.impacts[item] as number)
      best.set(document, Math.max(score, best.get(document) ?? 0))
    }
  }
  for (const [document, score] of best) scores[document] = (scores[document] as number) + score
}

function toBest(scores: Float32Array): Uint32Array {
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  if (best === 0) return new Uint32Array()
  const documents: number[] = []
  scores.forEach((score, document) => {
    if (score >= best * LEAST_SHARE) documents.push(document)
  })
  documents.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  return Uint32Array.from(documents.slice(0, MOST_DOCUMENTS))
}

/** Does a term begin with the word after one letter is changed, added, left out or swapped with the next? */
export function isOneEditFromPrefix(word: string, term: string): boolean {
  let same = 0
  while (same < word.length && word[same] === term[same]) same++
  return (
    term.startsWith(word.slice(same + 1), same + 1) ||
    term.startsWith(word.slice(same), same + 1) ||
    term.startsWith(word.slice(same + 1), same) ||
    term.startsWith(`${word[same + 1] ?? ''}${word[same] ?? ''}${word.slice(same + 2)}`, same)
  )
}
