import { type CentreQuery, toSearchParams } from '#search/centre-query.ts'

const withParams = (path: string, query: CentreQuery) => {
  const params = toSearchParams({ ...query, text: query.text.trim() }).toString()
  return params ? `${path}?${params}` : path
}

/** The address of the page that answers a query. */
export const toPageAddress = (query: CentreQuery) => withParams('/centres/', query)

/** The address of the same answer as data. */
export const toApiAddress = (query: CentreQuery) => withParams('/api/centres', query)
