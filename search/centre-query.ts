import {
  type FieldOf,
  type Filter,
  type FilterValue,
  type ListedKind,
  toValues,
  withValues,
} from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { FILTERS_IN_ADDRESSES, type FilterRow } from '#search/filters/table.ts'

/** More than one value, or yes or no: always there. */
type Listed = Extract<FilterRow | typeof unlocated, { kind: ListedKind | 'flag' }>
/** One value: absent when nothing is asked. */
type Single = Extract<FilterRow | typeof radius, { kind: 'number' | 'time' | 'month' }>

export type CentreSort = 'relevance' | 'distance' | 'fee' | 'filedOn'

/** What a parent asks for. Pages, the API and both engines all speak this one shape. */
export type CentreQuery = {
  /** As typed; the analyser takes words for age, service, affordability and nearness out of it. */
  text: string
  /** WGS-84, at most three decimals (about 100 m): nobody's door is ever told. */
  near?: { lat: number; lng: number } | undefined
  /** A named place to measure from; a position in `near` comes before it. */
  originId?: string | undefined
  /** The name of a place to measure from, as typed; a chosen one comes before it. */
  placeText?: string | undefined
  sort: CentreSort
  /** From 1. */
  page: number
} & { [Row in Listed as Row['field']]: FieldOf<Row> } & {
  [Row in Single as Row['field']]?: FieldOf<Row> | undefined
}

export const PAGE_SIZE = 20

type Frame = Pick<CentreQuery, 'text' | 'near' | 'originId' | 'placeText' | 'sort' | 'page'>

/**
 * A query from what each filter is asked for; no filter is in force that has no values. Fields come in the order of
 * addresses.
 */
export function toQuery(
  { text, near, originId, placeText, sort, page }: Frame,
  toAsked: (filter: Filter) => readonly FilterValue[],
): CentreQuery {
  const ask = (filter: Filter) => withValues(filter, {}, toAsked(filter))
  return Object.assign(
    { text },
    ...FILTERS_IN_ADDRESSES.map(ask),
    { near, originId, placeText },
    ask(radius),
    ask(unlocated),
    { sort, page },
  )
}

export const EMPTY_QUERY: CentreQuery = toQuery({ text: '', sort: 'relevance', page: 1 }, () => [])

/** Whether anything of the table, or a distance, limits who is found. */
export const isFiltered = (query: CentreQuery): boolean =>
  [...FILTERS_IN_ADDRESSES, radius, unlocated].some((filter) => toValues(filter, query).length > 0)

/** Whether a place to measure from was given, apart from the words of the question. */
export const isPlaced = ({ near, originId, placeText }: CentreQuery): boolean =>
  near !== undefined || originId !== undefined || placeText !== undefined

/** The query without a place, and without what needs one. */
export function withoutPlace(query: CentreQuery): CentreQuery {
  return {
    ...query,
    near: undefined,
    originId: undefined,
    placeText: undefined,
    radiusInMetres: undefined,
    unlocated: false,
    sort: query.sort === 'distance' ? EMPTY_QUERY.sort : query.sort,
    page: 1,
  }
}

/** The address parameters of a query, in a fixed order and without defaults; `''` for the empty query. */
export function toSearchParams(query: CentreQuery): URLSearchParams {
  const params = new URLSearchParams()
  const append = (name: string, values: readonly (string | number)[]) => {
    for (const value of values) params.append(name, String(value))
  }
  const { originId, placeText, sort, page, text } = query
  // The position of a named place goes with its name.
  const near = originId ? undefined : query.near
  append('q', text ? [text] : [])
  for (const filter of FILTERS_IN_ADDRESSES) append(filter.parameter, toValues(filter, query))
  append('lat', near ? [near.lat] : [])
  append('lng', near ? [near.lng] : [])
  append('origin', originId ? [originId] : [])
  append('place', placeText ? [placeText] : [])
  for (const filter of [radius, unlocated]) append(filter.parameter, toValues(filter, query))
  append('sort', sort === EMPTY_QUERY.sort ? [] : [sort])
  append('page', page > 1 ? [page] : [])
  return params
}
