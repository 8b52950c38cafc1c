import { toPinyinReader, toReadings } from '#search/analyser/pinyin.ts'
import { makeLexicon } from '#search/analyser/to-lexicon.ts'
import { toCentreDocument } from '#search/centre-document.ts'
import {
  type EarlierIndex,
  NOTHING_EARLIER,
  openEarlierIndex,
  writeMadeOf,
} from '#search/earlier-index.ts'
import { type EmbeddedIndex, writeIndexFiles } from '#search/engines/embedded/embedded-index.ts'
import { toColumns } from '#search/engines/embedded/to-columns.ts'
import type { PageDocument } from '#search/page-document.ts'
import { toDocuments } from '#search/stored/documents.ts'
import { buildVocabulary } from '#search/vocabulary/build-vocabulary.ts'
import { toCentreEntries, toPageEntries } from '#search/vocabulary/to-entries.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { drawByLot } from '#src/centres/draw.ts'
import { hashOf } from '#src/kept/hash-of.ts'
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
  const taken = earlier ? await openEarlierIndex(earlier, key) : NOTHING_EARLIER
  const { index, centres, names } = makeIndex(source, taken)
  await writeIndexFiles(folder, index)
  const made = centres.map((centre): [string, string] => [centre.id, hashOf(centre)])
  await writeMadeOf(folder, { key, centres: made, names })
}

/** Makes the embedded index of a release; about a second for 10,000 centres. */
export const buildEmbeddedIndex = (source: IndexSource): EmbeddedIndex =>
  makeIndex(source, NOTHING_EARLIER).index

function makeIndex(source: IndexSource, earlier: EarlierIndex) {
  // Where nothing else decides, places in the index do: they are drawn anew for every release.
  const centres = drawByLot(source.snapshot.centres, source.version)
  const documents = centres.map(toCentreDocument)
  const articles = [...source.articles]
  const origins = source.origins ?? []
  const { lexicon, names } = makeLexicon(source.region, documents, origins, articles, earlier.names)
  const reader = toPinyinReader(lexicon.placePinyin)
  const read = (run: string) => toReadings(run, reader)
  const toEntries = toCentreEntries(lexicon)
  const entries = centres.values().map((centre) => earlier.findEntries(centre) ?? toEntries(centre))
  const index: EmbeddedIndex = {
    version: source.version,
    lexicon,
    centres: {
      documents: toDocuments(documents),
      columns: toColumns(documents),
      vocabulary: buildVocabulary(entries, read),
    },
    articles: {
      documents: toDocuments(articles),
      vocabulary: buildVocabulary(articles.map(toPageEntries), read),
    },
  }
  return { index, centres, names }
}

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
}
