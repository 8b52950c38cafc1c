import { createHash } from 'node:crypto'
import type { EmbeddedIndex, TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { CENTRE_INDEX_SETTINGS } from '#search/engines/meilisearch/index-settings.ts'
import { toCentreFields } from '#search/engines/meilisearch/to-centre-fields.ts'
import { type TextFields, toTextFields } from '#search/engines/meilisearch/to-text-fields.ts'
import type { PageDocument } from '#search/page-document.ts'
import { toDayNumber } from '#src/calendar/days.ts'

/** A document as Meilisearch holds it. Answers give its `key` only: what is shown comes from the release. */
export type IndexRecord = TextFields & {
  /** Its place in the release: ties are shown in this order. */
  id: number
  /** Id of the centre or address of the page. */
  key: string
  stamp: string
}

/** Raised when records change their form; a filter more or less makes another form by itself. */
const FORM = 4
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

export const toPageRecords = ({ articles, version }: EmbeddedIndex) =>
  toRecords(articles, version, ({ href }) => href, toPageFields)

/** Keys always come in the same order, so that equal records are equal as bytes. */
function* toRecords<Document>(
  collection: TextCollection<Document>,
  version: string,
  toKey: (document: Document) => string,
  toFields: (document: Document) => object,
): Generator<IndexRecord> {
  const stamp = toStamp(version)
  let id = 0
  for (const text of toTextFields(collection.vocabulary)) {
    const document = collection.documents.at(id)
    yield { id, key: toKey(document), stamp, ...text, ...toFields(document) }
    id++
  }
}

/** Days that no page begins after or ends before. */
const ALWAYS = ['1900-01-01', '9999-12-31'] as const

/** What a page is filtered, counted and sorted by. */
function toPageFields(page: PageDocument) {
  const [first, last] = ALWAYS
  return {
    kind: page.kind,
    topic: page.topic ?? '',
    ageFrom: page.monthsFrom,
    ageTo: page.monthsTo,
    reviewBy: toDayNumber(page.reviewBy ?? last),
    shownFrom: toDayNumber(page.shownFrom ?? first),
    shownTo: toDayNumber(page.shownTo ?? last),
  }
}
