import { isHan } from '#search/analyser/tokens.ts'
import type { TextCollection } from '#search/engines/embedded/embedded-index.ts'
import type { InvertedIndex } from '#search/engines/embedded/inverted-index.ts'
import { CENTRE_WEIGHTS } from '#search/engines/embedded/terms.ts'
import {
  EVERY_DOCUMENT,
  toPhraseGrams,
  toRankingWords,
} from '#search/engines/meilisearch/text-terms.ts'

/** What one document is found by, as Meilisearch holds it. Filters decide what matches, words only order. */
export type TextFields = {
  /** Every term of the embedded index, and stretches of three and four characters. */
  terms: string[]
  /** Those that stand in names. */
  nameTerms: string[]
  /** Characters of what tells the document from others. */
  coreCharacters: string[]
  /** Ranking words by how much they say: names, other names and pinyin, all else. */
  strong: string
  fair: string
  weak: string
}

/** The least impact of a term in the core of a name, in a name, in the pinyin of a name. */
const { core: CORE, name: NAME, namePinyin: NAME_PINYIN } = CENTRE_WEIGHTS

/** The text fields of each document of a collection, from the very terms the embedded engine uses. */
export function* toTextFields({
  index,
  texts,
}: Pick<TextCollection<unknown>, 'index' | 'texts'>): Generator<TextFields> {
  const { ends, places, impacts } = toTermsByDocument(index)
  let start = 0
  for (const [document, text] of texts.entries()) {
    const end = ends[document] as number
    const terms: WeighedTerm[] = []
    for (let item = start; item < end; item++) {
      terms.push({
        term: index.terms[places[item] as number] as string,
        impact: impacts[item] as number,
      })
    }
    start = end
    yield toFields(terms, text)
  }
}

type WeighedTerm = { term: string; impact: number }

function toFields(terms: readonly WeighedTerm[], text: string): TextFields {
  const between = (least: number, below: number) =>
    terms.filter(({ impact }) => impact >= least && impact < below).map(({ term }) => term)
  const core = between(CORE, Infinity)
  return {
    terms: [...new Set([...between(0, Infinity), ...toPhraseGrams(text)])],
    nameTerms: between(NAME, Infinity),
    coreCharacters: core.filter((term) => isHan(term) && [...term].length === 1),
    strong: [EVERY_DOCUMENT, ...toRankingWords(core)].join(' '),
    fair: toRankingWords(between(NAME_PINYIN, CORE)).join(' '),
    weak: toRankingWords(between(0, NAME_PINYIN)).join(' '),
  }
}

/** The index the other way round: places of terms and impacts, document after document. */
function toTermsByDocument({ documentCount, terms, offsets, documents, impacts }: InvertedIndex) {
  const ends = new Uint32Array(documentCount)
  for (const document of documents) ends[document] = (ends[document] as number) + 1
  let total = 0
  const next = ends.map((count) => {
    total += count
    return total - count
  })
  const byDocument = { ends: next, places: new Uint32Array(total), impacts: new Uint8Array(total) }
  for (let place = 0; place < terms.length; place++) {
    const last = offsets[place + 1] as number
    for (let item = offsets[place] as number; item < last; item++) {
      const at = next[documents[item] as number] as number
      byDocument.places[at] = place
      byDocument.impacts[at] = impacts[item] as number
      next[documents[item] as number] = at + 1
    }
  }
  return byDocument
}
