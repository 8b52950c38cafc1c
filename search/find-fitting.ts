import { normaliseQuery } from '#search/analyser/normalise.ts'
import { type CentreDocument, toCentreDocument } from '#search/centre-document.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import type { Columns } from '#search/engines/embedded/columns.ts'
import { toDayColumns } from '#search/engines/embedded/day-columns.ts'
import { filterCentres } from '#search/engines/embedded/filter-centres.ts'
import { toColumns } from '#search/engines/embedded/to-columns.ts'
import { toValues, withValues } from '#search/filters/filter.ts'
import { WHOLE_FILTERS } from '#search/filters/whole-filters.ts'
import type { Centre } from '#src/centres/centre.ts'

/** Some centres that no index has, ready to be asked: those that are gone, or that a search does not find. */
export type Candidates = { centres: readonly Centre[]; columns: Columns; texts: readonly string[] }

export function toCandidates(centres: readonly Centre[]): Candidates {
  const documents = centres.map(toCentreDocument)
  return { centres, columns: toColumns(documents), texts: documents.map(toText) }
}

const toText = ({ legalName, displayName, aliases, address, brand }: CentreDocument) =>
  normaliseQuery([legalName, displayName, ...(aliases ?? []), address, brand].join(' ')).text

/**
 * The centres that a query fits, as it is applied: its filters as everywhere, and every word of it in their name, brand or
 * address, to the letter.
 */
export function findFitting(
  { centres, columns, texts }: Candidates,
  query: CentreQuery,
  on: string,
): Centre[] {
  const words = normaliseQuery(query.text).text.split(/\s+/).filter(Boolean)
  const { documents } = filterCentres(columns, toDayColumns(columns, on), query, undefined)
  return [...documents]
    .filter((place) => words.every((word) => texts[place]?.includes(word)))
    .flatMap((place) => centres[place] ?? [])
}

/** The centres that one filter of a query alone keeps out, with what that filter is called in addresses. */
export function findKeptOut(
  candidates: Candidates,
  query: CentreQuery,
  on: string,
): { centre: Centre; parameter: string }[] {
  const fitting = new Set(findFitting(candidates, query, on))
  return WHOLE_FILTERS.filter((filter) => toValues(filter, query).length > 0).flatMap((filter) =>
    findFitting(candidates, withValues(filter, query, []), on)
      .filter((centre) => !fitting.has(centre))
      .map((centre) => ({ centre, parameter: filter.parameter })),
  )
}
