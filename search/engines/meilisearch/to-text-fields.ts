import { EVERY_DOCUMENT, toRankingWord } from '#search/engines/meilisearch/text-step.ts'
import { toGramsOf } from '#search/vocabulary/grams-of.ts'
import { WEIGHTS } from '#search/vocabulary/kinds.ts'
import { kindOf, type Vocabulary } from '#search/vocabulary/vocabulary.ts'

/** What one document is found by, as Meilisearch holds it. Filters decide what matches, words only order. */
export type TextFields = {
  /** Its entries of the vocabulary. */
  entries: string[]
  /** Its characters and pairs of neighbouring ones. */
  grams: string[]
  /** Entries by how much they say: what tells it from others, names, all else. */
  strong: string
  fair: string
  weak: string
}

/** The text fields of each document, from the very entries the embedded engine uses. */
export function* toTextFields(vocabulary: Vocabulary): Generator<TextFields> {
  const { offsets, entries } = toEntriesByDocument(vocabulary)
  for (let document = 0; document < vocabulary.documentCount; document++) {
    yield toFields(vocabulary, entries.subarray(offsets[document], offsets[document + 1]))
  }
}

function toFields(vocabulary: Vocabulary, entries: Uint32Array): TextFields {
  const between = (least: number, below: number) =>
    Array.from(entries).filter((entry) => {
      const weight = WEIGHTS[kindOf(vocabulary, entry)]
      return weight >= least && weight < below
    })
  const toWords = (some: number[]) => some.map(toRankingWord).join(' ')
  return {
    entries: Array.from(entries, String),
    grams: toGramsOf(vocabulary, entries),
    strong: [EVERY_DOCUMENT, toWords(between(WEIGHTS.core, Number.POSITIVE_INFINITY))].join(' '),
    fair: toWords(between(WEIGHTS.name, WEIGHTS.core)),
    weak: toWords(between(0, WEIGHTS.name)),
  }
}

/** The holders of entries the other way round: entries document after document. */
function toEntriesByDocument({ documentCount, holders }: Vocabulary) {
  const offsets = new Uint32Array(documentCount + 1)
  for (const document of holders.documents) {
    offsets[document + 1] = (offsets[document + 1] as number) + 1
  }
  for (let at = 0; at < documentCount; at++) {
    offsets[at + 1] = (offsets[at + 1] as number) + (offsets[at] as number)
  }
  const next = offsets.slice()
  const entries = new Uint32Array(holders.documents.length)
  for (let entry = 0; entry + 1 < holders.offsets.length; entry++) {
    const end = holders.offsets[entry + 1] as number
    for (let item = holders.offsets[entry] as number; item < end; item++) {
      const document = holders.documents[item] as number
      const at = next[document] as number
      entries[at] = entry
      next[document] = at + 1
    }
  }
  return { offsets, entries }
}
