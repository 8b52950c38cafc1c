import type { Lexicon } from '#search/analyser/lexicon.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { type PagesByPhrase, toPagesByPhrase } from '#search/elsewhere.ts'
import type { FoundIndex } from '#search/engines/embedded/embedded-index.ts'
import type { PageDocument } from '#search/page-document.ts'
import { type Documents, eachDocument } from '#search/stored/documents.ts'
import { type OpenVocabulary, openVocabulary } from '#search/vocabulary/open-vocabulary.ts'

/** Documents of one kind and what they are found by. */
export type Collection<Document> = { documents: Documents<Document>; vocabulary: OpenVocabulary }

export type Front = {
  version: string
  lexicon: Lexicon
  centres: Collection<CentreDocument>
  articles: Collection<PageDocument>
  pagesByPhrase: PagesByPhrase
}

/** What questions are understood and settled by. */
export function toFront({ version, lexicon, centres, articles }: FoundIndex): Front {
  const open = <Opened extends FoundIndex['centres' | 'articles']>(collection: Opened) => ({
    documents: collection.documents as Opened['documents'],
    vocabulary: openVocabulary(collection.vocabulary, lexicon),
  })
  const pagesByPhrase = toPagesByPhrase(eachDocument(articles.documents))
  return { version, lexicon, centres: open(centres), articles: open(articles), pagesByPhrase }
}
