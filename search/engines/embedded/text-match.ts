import { type InvertedIndex, toRarity } from '#search/engines/embedded/inverted-index.ts'

/** Documents that match, and a score by document; scores of others mean nothing. */
export type TextMatch = { documents: Uint32Array; scores: Float32Array }

const NONE = new Uint32Array()

/** A document meets it by holding any term of the range `[first, end)` of an index. */
export type Requirement = readonly [first: number, end: number]

/** The documents that meet every requirement; none without any. */
export function matchEvery(index: InvertedIndex, requirements: readonly Requirement[]): TextMatch {
  const scores = new Float32Array(index.documentCount)
  const met = new Uint8Array(index.documentCount)
  if (requirements.some(([first, end]) => first === end)) return { documents: NONE, scores }
  const sorted = requirements.toSorted((a, b) => countPostings(index, a) - countPostings(index, b))
  sorted.forEach((requirement, step) => {
    meet(index, requirement, step, met, scores)
  })
  return { documents: toMatching(index, sorted, met), scores }
}

/** Raises `met` of documents that met all `step` requirements before this one. */
function meet(
  { offsets, documents, impacts }: InvertedIndex,
  [first, end]: Requirement,
  step: number,
  met: Uint8Array,
  scores: Float32Array,
): void {
  for (let place = first; place < end; place++) {
    const rarity = toRarity({ offsets, documentCount: met.length }, place)
    const last = offsets[place + 1] as number
    for (let item = offsets[place] as number; item < last; item++) {
      const document = documents[item] as number
      if (met[document] !== step) continue
      met[document] = step + 1
      scores[document] = (scores[document] as number) + rarity * (impacts[item] as number)
    }
  }
}

/** Reads them from the shortest list; a list of several terms may name a document twice. */
function toMatching(
  { offsets, documents }: InvertedIndex,
  sorted: readonly Requirement[],
  met: Uint8Array,
): Uint32Array {
  const [shortest] = sorted
  if (!shortest) return NONE
  const matching: number[] = []
  for (let item = offsets[shortest[0]] ?? 0; item < (offsets[shortest[1]] ?? 0); item++) {
    const document = documents[item] as number
    if (met[document] !== sorted.length) continue
    met[document] = 0
    matching.push(document)
  }
  return Uint32Array.from(matching)
}

const countPostings = ({ offsets }: InvertedIndex, [first, end]: Requirement) =>
  (offsets[end] ?? 0) - (offsets[first] ?? 0)

/** Adds what a term says to the scores. */
export function addScores(
  index: InvertedIndex,
  place: number,
  factor: number,
  scores: Float32Array,
): void {
  const weight = factor * toRarity(index, place)
  const { offsets, documents, impacts } = index
  const last = offsets[place + 1] as number
  for (let item = offsets[place] as number; item < last; item++) {
    const document = documents[item] as number
    scores[document] = (scores[document] as number) + weight * (impacts[item] as number)
  }
}

/** The documents of any of the matches, each with its best score. */
export function unite(matches: readonly TextMatch[], documentCount: number): TextMatch {
  const best = new Map<number, number>()
  for (const { documents, scores } of matches) {
    for (const document of documents) {
      best.set(document, Math.max(best.get(document) ?? 0, scores[document] as number))
    }
  }
  return toMatch(best, documentCount)
}

/** The documents of all matches, scores added up. */
export function intersect(matches: readonly TextMatch[], documentCount: number): TextMatch {
  const sums = new Map<number, number>()
  const [first, ...others] = matches
  const sets = others.map(({ documents }) => new Set(documents))
  for (const document of first?.documents ?? []) {
    if (!sets.every((set) => set.has(document))) continue
    const sum = matches.reduce((sofar, { scores }) => sofar + (scores[document] as number), 0)
    sums.set(document, sum)
  }
  return toMatch(sums, documentCount)
}

function toMatch(scoreByDocument: Map<number, number>, documentCount: number): TextMatch {
  const scores = new Float32Array(documentCount)
  for (const [document, score] of scoreByDocument) scores[document] = score
  return { documents: Uint32Array.from(scoreByDocument.keys()), scores }
}
