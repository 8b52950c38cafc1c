import type { Lexicon } from '#search/analyser/lexicon.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import type { ArticleDocument } from '#search/engine.ts'
import type { InvertedIndex } from '#search/engines/embedded/inverted-index.ts'

/** Documents of one kind with all that is needed to find words in them. */
export type TextCollection<Document> = {
  documents: Document[]
  index: InvertedIndex
  /** Everything a document is found by, normalised, one text for each; phrases are checked in it. */
  texts: string[]
}

/** Everything the embedded engine answers from: plain data, made once for a release. */
export type EmbeddedIndex = {
  version: string
  lexicon: Lexicon
  centres: TextCollection<CentreDocument>
  articles: TextCollection<ArticleDocument>
}
