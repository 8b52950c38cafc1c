import { hash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CentreTraits, TraitsKeys } from '#search/analyser/centre-traits.ts'
import type { Columns } from '#search/engines/embedded/columns.ts'
import { readHeld } from '#search/engines/embedded/embedded-index.ts'
import type { StoredLine } from '#search/stored/documents.ts'
import type { Vocabulary } from '#search/vocabulary/vocabulary.ts'

/** What an index was made of, beside it: the next one takes over what has not changed. */
export type MadeOf = {
  /** Programs, and what they know of the region; others would make something else of the same centres. */
  key: string
  /** What the traits of centres were read by. */
  traitsKeys: TraitsKeys
  /** Of each centre, in the order of the index. */
  centres: { id: string; hash: string; traits: CentreTraits }[]
  /** Hashes of the other pages, in the order of the index. */
  articles: string[]
}

/** What can be taken over from an index of before: centres and other pages by their place there. */
export type EarlierIndex = {
  /** The place of a centre that was the same. */
  find: (id: string, hash: string) => number | undefined
  /** Other pages, by their hash. */
  findArticle: (hash: string) => number | undefined
  articles: Vocabulary
  documents: readonly StoredLine[]
  columns: Columns
  vocabulary: Vocabulary
  traits: readonly CentreTraits[]
  traitsKeys: TraitsKeys
}

export const MADE_OF = 'made-of.json'

/** A line of JSON behind a hash of it: half of one, or a changed one, is noticed. */
export function writeMadeOf(folder: string, madeOf: MadeOf): Promise<void> {
  const json = JSON.stringify(madeOf)
  return writeFile(join(folder, MADE_OF), `${hash('sha256', json)}\n${json}`)
}

async function readMadeOf(folder: string): Promise<MadeOf> {
  const [sum = '', json = ''] = (await readFile(join(folder, MADE_OF), 'utf8')).split('\n', 2)
  if (sum !== hash('sha256', json)) throw new Error(`${folder} does not say what it was made of`)
  return JSON.parse(json)
}

/** Opens an index of before; nothing is taken from one that was made otherwise, or of which anything is odd. */
export async function openEarlierIndex(
  folder: string,
  key: string,
): Promise<EarlierIndex | undefined> {
  try {
    const madeOf = await readMadeOf(folder)
    if (madeOf.key !== key) return undefined
    const { centres, traitsKeys } = madeOf
    const held = await readHeld(folder)
    const counts = [held.documents.length, held.columns.count, held.vocabulary.documentCount]
    if (counts.some((count) => count !== centres.length)) return undefined
    if (held.articles.documentCount !== madeOf.articles.length) return undefined
    const ofArticles = new Map(madeOf.articles.map((hash, place) => [hash, place]))
    const places = new Map(centres.map(({ id, hash }, place) => [`${id} ${hash}`, place]))
    return {
      ...held,
      find: (id, hash) => places.get(`${id} ${hash}`),
      findArticle: (hash) => ofArticles.get(hash),
      traits: centres.map(({ traits }) => traits),
      traitsKeys,
    }
  } catch {
    return undefined
  }
}
