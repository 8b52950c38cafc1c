import { toPinyinReader, toReadings } from '#search/analyser/pinyin.ts'
import { toLexicon } from '#search/analyser/to-lexicon.ts'
import { toCentreDocument } from '#search/centre-document.ts'
import { type EmbeddedIndex, writeIndexFiles } from '#search/engines/embedded/embedded-index.ts'
import { toColumns } from '#search/engines/embedded/to-columns.ts'
import type { PageDocument } from '#search/page-document.ts'
import { toDocuments } from '#search/stored/documents.ts'
import { buildVocabulary } from '#search/vocabulary/build-vocabulary.ts'
import { toCentreEntries, toPageEntries } from '#search/vocabulary/to-entries.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { drawByLot } from '#src/centres/draw.ts'
import type { Origin } from '#src/origins/origin.ts'
import type { Region } from '#src/region/region.ts'

/** Writes the prebuilt index of a release into a folder; `openSearch` reads it. */
export async function writeSearchIndex(folder: string, source: IndexSource): Promise<void> {
  await writeIndexFiles(folder, buildEmbeddedIndex(source))
}

/** Makes the embedded index of a release; about a second for 10,000 centres. */
export function buildEmbeddedIndex(source: IndexSource): EmbeddedIndex {
  // Where nothing else decides, places in the index do: they are drawn anew for every release.
  const centres = drawByLot(source.snapshot.centres, source.version)
  const documents = centres.map(toCentreDocument)
  const articles = [...source.articles]
  const lexicon = toLexicon(source.region, documents, source.origins ?? [], articles)
  const reader = toPinyinReader(lexicon.placePinyin)
  const read = (run: string) => toReadings(run, reader)
  return {
    version: source.version,
    lexicon,
    centres: {
      documents: toDocuments(documents),
      columns: toColumns(documents),
      vocabulary: buildVocabulary(centres.values().map(toCentreEntries(lexicon)), read),
    },
    articles: {
      documents: toDocuments(articles),
      vocabulary: buildVocabulary(articles.map(toPageEntries), read),
    },
  }
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
