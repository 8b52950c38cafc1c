/**
 * Which documents hold a term, and how much it says about each. Terms are sorted, so that a prefix is
 * a range; the documents of term `t` are `documents[offsets[t]] … documents[offsets[t + 1] - 1]`,
 * ascending, with their impacts beside them. Plain arrays: read from a file without any parsing.
 */
export type InvertedIndex = {
  documentCount: number
  terms: string[]
  offsets: Uint32Array
  documents: Uint32Array
  /** How much a term says about a document, 1–255: the sum of the weights of the fields it is in. */
  impacts: Uint8Array
}

type Counts = Pick<InvertedIndex, 'offsets' | 'documentCount'>

/** The place of a term, or -1. */
export function findTerm({ terms }: InvertedIndex, term: string): number {
  const place = findPlace(terms, term)
  return terms[place] === term ? place : -1
}

/** The places of all terms that begin so: `[first, end)`. */
export function findPrefix({ terms }: InvertedIndex, prefix: string): [first: number, end: number] {
  return [findPlace(terms, prefix), findPlace(terms, `${prefix}\uffff`)]
}

/** How many documents hold the term at a place. */
export function countDocuments({ offsets }: Counts, place: number): number {
  return (offsets[place + 1] ?? 0) - (offsets[place] ?? 0)
}

/** Rare terms say much, terms of nearly every document nothing. */
export function toRarity(index: Counts, place: number): number {
  const count = countDocuments(index, place)
  return Math.log(1 + (index.documentCount - count + 0.5) / (count + 0.5))
}

/** The first place whose term is not smaller. */
function findPlace(terms: readonly string[], term: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] as string) < term) low = middle + 1
    else high = middle
  }
  return low
}

/** A term of a document with the weight of the field it stands in. */
export type WeightedTerm = readonly [term: string, weight: number]

/** A posting is `document · impact` in one whole number, which halves the memory of a build. */
const IMPACTS = 256

/** Builds an index from the terms of each document; a term in several fields adds their weights up. */
export function buildInvertedIndex(documents: Iterable<Iterable<WeightedTerm>>): InvertedIndex {
  const postings = new Map<string, number[]>()
  let documentCount = 0
  for (const terms of documents) {
    for (const [term, impact] of toImpacts(terms)) {
      const known = postings.get(term)
      const posting = documentCount * IMPACTS + impact
      if (known) known.push(posting)
      else postings.set(term, [posting])
    }
    documentCount++
  }
  return toIndex(postings, documentCount)
}

function toImpacts(terms: Iterable<WeightedTerm>): Map<string, number> {
  const impacts = new Map<string, number>()
  for (const [term, weight] of terms) {
    impacts.set(term, Math.min(IMPACTS - 1, (impacts.get(term) ?? 0) + weight))
  }
  return impacts
}

/** Lays the postings out term by term. */
function toIndex(postings: Map<string, number[]>, documentCount: number): InvertedIndex {
  const terms = [...postings.keys()].sort()
  const total = postings.values().reduce((sum, list) => sum + list.length, 0)
  const offsets = new Uint32Array(terms.length + 1)
  const documents = new Uint32Array(total)
  const impacts = new Uint8Array(total)
  let next = 0
  terms.forEach((term, place) => {
    offsets[place] = next
    for (const posting of postings.get(term) ?? []) {
      documents[next] = Math.floor(posting / IMPACTS)
      impacts[next++] = posting % IMPACTS
    }
  })
  offsets[terms.length] = next
  return { documentCount, terms, offsets, documents, impacts }
}
