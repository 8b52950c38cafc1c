import { WEIGHTS } from '#search/vocabulary/kinds.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'
import { kindOf, textOf, type Vocabulary } from '#search/vocabulary/vocabulary.ts'

/** Documents that match, ascending, and a score by document; scores of others mean nothing. */
export type TextMatch = { documents: Uint32Array; scores: Float32Array }

/** An entry typed as a whole says more than a part of one. */
const WHOLE_FACTOR = 1.5

/** What was misspelt is likelier meant the more of its characters are there. */
function toFactor(vocabulary: Vocabulary, { typed, by }: SettledWord, entry: number): number {
  const { starts } = vocabulary
  const length = (starts[entry + 1] as number) - (starts[entry] as number)
  if (by === 'written' && length !== typed.length) return 1
  const text = textOf(vocabulary, entry)
  if (by === 'written') return text === typed ? WHOLE_FACTOR : 1
  let same = 0
  for (const character of typed) if (text.includes(character)) same++
  return (1 + same / typed.length) / 2
}

/** The documents that hold every word; none without any. */
export function matchEvery(vocabulary: Vocabulary, words: readonly SettledWord[]): TextMatch {
  const { documentCount } = vocabulary
  const scores = new Float32Array(documentCount)
  if (words.length === 0) return { documents: new Uint32Array(), scores }
  const met = new Uint8Array(documentCount)
  const best = new Float32Array(documentCount)
  const sorted = words.toSorted((a, b) => countHolders(vocabulary, a) - countHolders(vocabulary, b))
  sorted.forEach((word, step) => {
    meet(vocabulary, word, step, { met, best, scores })
  })
  return { documents: toMet(met, words.length), scores }
}

/** A document counts once for a word, by the best of its entries. */
function meet(
  vocabulary: Vocabulary,
  word: SettledWord,
  step: number,
  { met, best, scores }: { met: Uint8Array; best: Float32Array; scores: Float32Array },
): void {
  const { offsets, documents } = vocabulary.holders
  for (const entry of word.entries) {
    const weight = WEIGHTS[kindOf(vocabulary, entry)] * toFactor(vocabulary, word, entry)
    const end = offsets[entry + 1] as number
    for (let item = offsets[entry] as number; item < end; item++) {
      const document = documents[item] as number
      const sofar = met[document] as number
      if (sofar < step) continue
      const before = sofar === step ? 0 : (best[document] as number)
      if (weight <= before) continue
      scores[document] = (scores[document] as number) + weight - before
      best[document] = weight
      met[document] = step + 1
    }
  }
}

function countHolders({ holders: { offsets } }: Vocabulary, { entries }: SettledWord): number {
  let count = 0
  for (const entry of entries) count += (offsets[entry + 1] as number) - (offsets[entry] as number)
  return count
}

function toMet(met: Uint8Array, all: number): Uint32Array {
  const documents = new Uint32Array(met.length)
  let count = 0
  for (let document = 0; document < met.length; document++) {
    if (met[document] === all) documents[count++] = document
  }
  return documents.slice(0, count)
}

/** What an entry adds to the score of whoever holds it. */
export type Hint = { entry: number; weight: number }

/** Hints only order: they change no document. */
export function addHints(
  { holders: { offsets, documents } }: Vocabulary,
  hints: readonly Hint[],
  scores: Float32Array,
): void {
  for (const { entry, weight } of hints) {
    for (let item = offsets[entry] as number; item < (offsets[entry + 1] as number); item++) {
      const document = documents[item] as number
      scores[document] = (scores[document] as number) + weight
    }
  }
}
