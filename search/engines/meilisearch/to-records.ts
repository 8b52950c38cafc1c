import { createHash } from 'node:crypto'
import type { ArticleDocument } from '#search/engine.ts'
import type { EmbeddedIndex, TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { CENTRE_INDEX_SETTINGS } from '#search/engines/meilisearch/index-settings.ts'
import { toCentreFields } from '#search/engines/meilisearch/to-centre-fields.ts'
import { type TextFields, toTextFields } from '#search/engines/meilisearch/to-text-fields.ts'
import { toDayNumber } from '#src/calendar/days.ts'

/** A document as Meilisearch holds it. Answers give its `key` only: what is shown comes from the release. */
export type IndexRecord = TextFields & {
  /** Its place in the release: ties are shown in this order. */
  id: number
  /** Id of the centre or slug of the article. */
  key: string
  stamp: string
}

/** Raised when records change their form; a filter more or less makes another form by itself. */
const FORM = 3
const FIELDS = createHash('sha256')
  .update(JSON.stringify(CENTRE_INDEX_SETTINGS.filterableAttributes))
  .digest('hex')
  .slice(0, 8)

/**
 * What every record of a release carries; the engine counts it to see whether an index is whole. One of another form is
 * not the index that is looked for.
 */
export const toStamp = (version: string) => `${version}-${FORM}-${FIELDS}`

export const toCentreRecords = ({ centres, version }: EmbeddedIndex) =>
  toRecords(centres, version, ({ id }) => id, toCentreFields)

export const toArticleRecords = ({ articles, version }: EmbeddedIndex) =>
  toRecords(articles, version, ({ slug }) => slug, toArticleFields)

/** Keys always come in the same order, so that equal records are equal as bytes. */
function* toRecords<Document>(
  collection: TextCollection<Document>,
  version: string,
  toKey: (document: Document) => string,
  toFields: (document: Document) => object,
): Generator<IndexRecord> {
  const stamp = toStamp(version)
  let id = 0
  for (const text of toTextFields(collection)) {
    const document = collection.documents.at(id)
    yield { id, key: toKey(document), stamp, ...text, ...toFields(document) }
    id++
  }
}

/** What an article is filtered and sorted by. */
function toArticleFields({ topic, monthsFrom, monthsTo, reviewBy }: ArticleDocument) {
  return { topic, ageFrom: monthsFrom, ageTo: monthsTo, reviewBy: toDayNumber(reviewBy) }
}
