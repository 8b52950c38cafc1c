import {
  type CentreQuery,
  EMPTY_QUERY,
  toSearchParams,
  withoutPlace,
} from '#search/centre-query.ts'

/** The address of the page that answers a query. */
export function toPageAddress(query: CentreQuery): string {
  const params = toSearchParams({ ...query, text: query.text.trim() }).toString()
  return params ? `/centres/?${params}` : '/centres/'
}

/** The page that ranks by a family's way, with the filters of a query: no place, and no words that may name one. */
export function toWayAddress(query: CentreQuery): string {
  const filters = { ...withoutPlace(query), text: '', sort: EMPTY_QUERY.sort }
  const params = toSearchParams(filters).toString()
  return params ? `/on-the-way/?${params}` : '/on-the-way/'
}
