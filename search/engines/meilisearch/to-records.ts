import { createHash } from 'node:crypto'
import type { EmbeddedIndex, TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { type HeldDays, toDayFields, toHeldDays } from '#search/engines/meilisearch/day-fields.ts'
import { CENTRE_INDEX_SETTINGS } from '#search/engines/meilisearch/index-settings.ts'
import { toCentreFields } from '#search/engines/meilisearch/to-centre-fields.ts'
import { type TextFields, toTextFields } from '#search/engines/meilisearch/to-text-fields.ts'
import { isPastReview, type PageDocument } from '#search/page-document.ts'
import { eachDocument } from '#search/stored/documents.ts'
import { toDayNumber } from '#src/calendar/days.ts'

/** A document as Meilisearch holds it. Answers give its `id` only: what is shown comes from the release. */
export type IndexRecord = TextFields & {
  /** Its place in the release: ties are shown in this order. */
  id: number
  stamp: string
  /** The days on which what depends on the day is true of every record. */
  heldFrom: number
  heldTo: number
}

/** Raised when records change their form; a filter more or less makes another form by itself. */
const FORM = 5
const FIELDS = createHash('sha256')
  .update(JSON.stringify(CENTRE_INDEX_SETTINGS.filterableAttributes))
  .digest('hex')
  .slice(0, 8)

/**
 * What every record of a release carries; the engine counts it to see whether an index is whole. One of another form is
 * not the index that is looked for.
 */
export const toStamp = (version: string) => `${version}-${FORM}-${FIELDS}`

/** `on`: the day of the index, `YYYY-MM-DD`. */
export const toCentreRecords = (
  { centres, version }: Pick<EmbeddedIndex, 'centres' | 'version'>,
  on: string,
): Generator<IndexRecord> =>
  toRecords(centres, version, toHeldDays(eachDocument(centres.documents), on), (centre) => ({
    ...toCentreFields(centre),
    ...toDayFields(centre, on),
  }))

export const toPageRecords = (
  { articles, version }: Pick<EmbeddedIndex, 'articles' | 'version'>,
  on: string,
): Generator<IndexRecord> => {
  const held = toHeldPageDays(eachDocument(articles.documents), on)
  return toRecords(articles, version, held, (page) => toPageFields(page, on))
}

/** Keys always come in the same order, so that equal records are equal as bytes. */
function* toRecords<Document>(
  { documents, vocabulary }: TextCollection<Document>,
  version: string,
  held: HeldDays,
  toFields: (document: Document) => object,
): Generator<IndexRecord> {
  const stamp = toStamp(version)
  let id = 0
  for (const text of toTextFields(vocabulary)) {
    const fields = toFields(documents.at(id))
    yield { id, stamp, heldFrom: held.from, heldTo: held.to, ...text, ...fields }
    id++
  }
}

/** Days that no page begins after or ends before. */
const ALWAYS = ['1900-01-01', '9999-12-31'] as const

/** Past its review date a page sinks, on the first day after it. */
function toHeldPageDays(pages: Iterable<PageDocument>, on: string): HeldDays {
  const from = toDayNumber(on)
  const reviews = Array.from(pages, ({ reviewBy }) => toDayNumber(reviewBy ?? ALWAYS[1]))
  return { from, to: Math.min(...reviews.filter((day) => day >= from), toDayNumber(ALWAYS[1])) }
}

/** What a page is filtered, counted and sorted by. */
function toPageFields(page: PageDocument, on: string) {
  const [first, last] = ALWAYS
  return {
    rank: isPastReview(page, on) ? 1 : 0,
    kind: page.kind,
    topic: page.topic ?? '',
    ageFrom: page.monthsFrom,
    ageTo: page.monthsTo,
    reviewBy: toDayNumber(page.reviewBy ?? last),
    shownFrom: toDayNumber(page.shownFrom ?? first),
    shownTo: toDayNumber(page.shownTo ?? last),
  }
}
