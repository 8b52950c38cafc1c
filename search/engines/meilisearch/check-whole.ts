import { ask, MeilisearchAnswerError } from '#search/engines/meilisearch/connect.ts'
import type { HeldDays } from '#search/engines/meilisearch/day-fields.ts'
import { is } from '#search/engines/meilisearch/filter-expression.ts'
import type { SearchedIndex, WholeIndex } from '#search/engines/meilisearch/find.ts'
import { EVERY_DOCUMENT, toRankingWord } from '#search/engines/meilisearch/text-step.ts'
import { toStamp } from '#search/engines/meilisearch/to-records.ts'
import type { Vocabulary } from '#search/vocabulary/vocabulary.ts'

/** What must be true of an index besides its size. */
export type Probe = {
  /** A facet of which every document has one value. */
  facet: string
  /** An entry of the first document that the last one has not; nothing where there is none. */
  entry: number | undefined
}

/**
 * Looks whether an index is the whole of its version: every place once, counts that are not cut off, and the ranking
 * rules of its settings. The content of a name never changes, so that once is enough. Throws when it is not.
 */
export async function checkWhole(
  index: SearchedIndex,
  { facet, entry }: Probe,
  signal: AbortSignal,
): Promise<WholeIndex> {
  const { client, name, version, size } = index
  const ofVersion = { indexUid: name, filter: is('stamp', toStamp(version)) }
  const words = [EVERY_DOCUMENT, ...(entry === undefined ? [] : [toRankingWord(entry)])]
  const { everything, last } = await ask(
    client,
    {
      everything: { ...ofVersion, page: 1, hitsPerPage: 0, facets: ['heldFrom', 'heldTo', facet] },
      // Whatever the words say, the sort decides: otherwise the first document came first.
      last: { ...ofVersion, q: words.join(' '), sort: ['id:desc'], limit: 1 },
    },
    signal,
  )
  const isWhole =
    everything.total === size &&
    addUp(everything.counts[facet]) === size &&
    last.documents[0] === (size > 0 ? size - 1 : undefined)
  if (!isWhole) throw new MeilisearchAnswerError(`${name} is not complete`)
  return { ...index, held: readHeldDays(everything.counts, name) }
}

const addUp = (counts: Record<string, number> = {}) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** An empty index says nothing of any day, and needs not. */
function readHeldDays(counts: Record<string, Record<string, number>>, name: string): HeldDays {
  const [from, ...moreFrom] = Object.keys(counts['heldFrom'] ?? {})
  const [to, ...moreTo] = Object.keys(counts['heldTo'] ?? {})
  if (moreFrom.length + moreTo.length > 0) {
    throw new MeilisearchAnswerError(`${name} holds records of several days`)
  }
  return { from: Number(from ?? 0), to: Number(to ?? -1) }
}

/** An entry of the first document that the last one has not. */
export function findProbeEntry({ holders, documentCount }: Vocabulary): number | undefined {
  const { offsets, documents } = holders
  for (let entry = 0; entry + 1 < offsets.length; entry++) {
    const [start, end] = [offsets[entry] as number, offsets[entry + 1] as number]
    const isHeld = end > start && documents[start] === 0
    if (isHeld && documents[end - 1] !== documentCount - 1) return entry
  }
  return undefined
}
