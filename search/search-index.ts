import type { CentreTraits } from '#search/analyser/centre-traits.ts'
import { toPinyinReader, toReadings } from '#search/analyser/pinyin.ts'
import { makeLexicon } from '#search/analyser/to-lexicon.ts'
import { type CentreDocument, toCentreDocument } from '#search/centre-document.ts'
import {
  type EarlierIndex,
  MADE_OF,
  type MadeOf,
  openEarlierIndex,
  writeMadeOf,
} from '#search/earlier-index.ts'
import { type EmbeddedIndex, writeIndexFiles } from '#search/engines/embedded/embedded-index.ts'
import { toColumns } from '#search/engines/embedded/to-columns.ts'
import type { PageDocument } from '#search/page-document.ts'
import { type Documents, toDocuments } from '#search/stored/documents.ts'
import { buildVocabulary } from '#search/vocabulary/build-vocabulary.ts'
import { toCentreEntries, toPageEntries } from '#search/vocabulary/to-entries.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { drawByLot } from '#src/centres/draw.ts'
import { hashOf } from '#src/kept/hash-of.ts'
import { once } from '#src/lib/remember.ts'
import type { Origin } from '#src/origins/origin.ts'
import type { Region } from '#src/region/region.ts'

/**
 * Writes the prebuilt index of a release into a folder; `openSearch` reads it. `earlier` is the folder of one before: what
 * has not changed is taken from it, and the result is the same as without.
 */
export async function writeSearchIndex(
  folder: string,
  source: IndexSource,
  { earlier, code }: { earlier?: string | undefined; code: string } = { code: '' },
): Promise<void> {
  const key = `${code} ${hashOf(source.region)}`
  const before = earlier ? await openEarlierIndex(earlier, key) : undefined
  const { index, madeOf } = makeIndex(source, before)
  await writeIndexFiles(folder, index)
  await writeMadeOf(folder, { key, ...madeOf })
}

/** Whether a file of an index is there for the next one alone: no question is answered from it. */
export const isForTheNext = (name: string): boolean => name === MADE_OF

/** Makes the embedded index of a release; about a second for 10,000 centres. */
export const buildEmbeddedIndex = (source: IndexSource): EmbeddedIndex => makeIndex(source).index

/** A centre with its place in the index of before, where it was the same. */
type Placed = { place: number | undefined; document: () => CentreDocument }

function toPlaced(centre: Centre, before: EarlierIndex | undefined): Placed {
  const place = before?.find(centre.id, hashOf(centre))
  return { place, document: once(() => toCentreDocument(centre)) }
}

function makeIndex(
  source: IndexSource,
  before?: EarlierIndex,
): { index: EmbeddedIndex; madeOf: Omit<MadeOf, 'key'> } {
  const { region, version, lot } = source
  // Where nothing else decides, places in the index do.
  const centres = drawByLot(source.snapshot.centres, lot)
  const placed = centres.map((centre) => toPlaced(centre, before))
  const articles = [...source.articles]
  const ofLexicon = placed.map(({ place, document }) => ({
    document,
    before: place === undefined ? undefined : before?.traits[place],
  }))
  const origins = source.origins ?? []
  const { lexicon, traits, keys } = makeLexicon(
    region,
    ofLexicon,
    origins,
    articles,
    before?.traitsKeys,
  )
  const reader = toPinyinReader(lexicon.placePinyin)
  const read = (run: string) => toReadings(run, reader)
  const toEntries = toCentreEntries(lexicon)
  const entries = centres.values().map((centre, at) => placed[at]?.place ?? toEntries(centre))
  const index: EmbeddedIndex = {
    version,
    lexicon,
    centres: {
      documents: toPlacedDocuments(placed, before),
      columns: toColumns(
        placed.map(({ place, document }) => place ?? document()),
        before?.columns,
      ),
      vocabulary: buildVocabulary(entries, read, before?.vocabulary),
    },
    articles: {
      documents: toDocuments(articles),
      vocabulary: buildVocabulary(
        articles.map((article) => before?.findArticle(hashOf(article)) ?? toPageEntries(article)),
        read,
        before?.articles,
      ),
    },
  }
  const madeOf = centres.map((centre, at) => ({
    id: centre.id,
    hash: hashOf(centre),
    traits: traits[at] as CentreTraits,
  }))
  return { index, madeOf: { traitsKeys: keys, centres: madeOf, articles: articles.map(hashOf) } }
}

/** Documents that are made when they are asked for; of those that were the same the lines of before are written. */
const toPlacedDocuments = (
  placed: readonly Placed[],
  before: EarlierIndex | undefined,
): Documents<CentreDocument> => ({
  count: placed.length,
  at: (at) => (placed[at] as Placed).document(),
  lineAt: (at) => before?.documents[placed[at]?.place ?? -1],
})

/** What an index is made from. */
export type IndexSource = {
  snapshot: CentreSnapshot
  region: Region
  /** Every page that is not one of a centre. */
  articles: readonly PageDocument[]
  /** Named places that distances may start from; none where a region names none. */
  origins?: readonly Origin[] | undefined
  /** Version of the release; every answer names it. */
  version: string
  /** What the order of equals is drawn by. */
  lot: string
}
