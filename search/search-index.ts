import { toPinyinReader } from '#search/analyser/pinyin.ts'
import { toSearchableText } from '#search/analyser/searchable-text.ts'
import { toLexicon } from '#search/analyser/to-lexicon.ts'
import { toCentreDocument } from '#search/centre-document.ts'
import { toColumns } from '#search/engines/embedded/columns.ts'
import { type EmbeddedIndex, writeIndexFiles } from '#search/engines/embedded/embedded-index.ts'
import { buildInvertedIndex } from '#search/engines/embedded/inverted-index.ts'
import { toCentreTerms, toPageTerms, toPageText } from '#search/engines/embedded/terms.ts'
import type { PageDocument } from '#search/page-document.ts'
import { toDocuments } from '#search/stored/documents.ts'
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
  const documents = drawByLot(source.snapshot.centres, source.version).map(toCentreDocument)
  const articles = [...source.articles]
  const lexicon = toLexicon(source.region, documents, source.origins ?? [])
  const read = rememberReadings(toPinyinReader(lexicon.placePinyin))
  const texts: string[] = []
  const terms = documents.values().map((document) => {
    const text = toSearchableText(document, lexicon, read)
    texts.push([...text.names, text.address, text.labels].join('\n'))
    return toCentreTerms(text)
  })
  return {
    version: source.version,
    lexicon,
    centres: {
      documents: toDocuments(documents),
      columns: toColumns(documents),
      index: buildInvertedIndex(terms),
      texts,
    },
    articles: {
      documents: toDocuments(articles),
      index: buildInvertedIndex(articles.map((page) => toPageTerms(page, read))),
      texts: articles.map(toPageText),
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

/** Roads and the endings of names come back often; reading them again is most of the work. */
function rememberReadings(read: (run: string) => string[]): (run: string) => string[] {
  const readings = new Map<string, string[]>()
  return (run) => {
    const reading = readings.get(run) ?? read(run)
    readings.set(run, reading)
    return reading
  }
}
