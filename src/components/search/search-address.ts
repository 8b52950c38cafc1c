import { type CentreQuery, toSearchParams } from '#search/centre-query.ts'

/** The address of the page that answers a query. */
export function toPageAddress(query: CentreQuery): string {
  const params = toSearchParams({ ...query, text: query.text.trim() }).toString()
  return params ? `/centres/?${params}` : '/centres/'
}
