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
