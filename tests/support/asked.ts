import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { Facets } from '#search/engine.ts'
import { FILTERS } from '#search/filters/table.ts'
import type { Asked, SearchAnswer } from '#src/components/search/search-answer.ts'

/** A small region, as the search page knows it. */
export const REGION = {
  subdistricts: [
    { code: '350102001', name: '鼓东街道', office: { name: '鼓东办事处', phone: '0591-1' } },
    { code: '350102002', name: '鼓西街道', office: { name: '鼓西办事处' } },
  ],
  landmarks: [{ id: 'park', name: '中心公园' }],
  advice: [{ name: '热线', phone: '12345' }],
  map: { named: [], origins: [], box: { west: 119.2, south: 26, east: 119.4, north: 26.2 } },
}

export const NO_COUNTS = Object.fromEntries(
  FILTERS.map(({ parameter }) => [parameter, {}]),
) as Facets
export const EMPTY_ANSWER: SearchAnswer = {
  hits: [],
  total: 0,
  unlocated: 0,
  page: 1,
  pages: 0,
  facets: NO_COUNTS,
  understood: [],
  effectiveQuery: EMPTY_QUERY,
  unused: [],
  reasons: [],
  matchedBy: 'text',
  engine: 'embedded',
  degraded: false,
  version: 'v1',
  relaxations: [],
  healthNotices: [],
}

/** A question as it was asked, with nothing understood of its text. */
export const toAsked = (query: CentreQuery, answer: Partial<SearchAnswer> = {}): Asked => ({
  query,
  answer: { ...EMPTY_ANSWER, effectiveQuery: query, ...answer },
  region: REGION,
  on: '2026-11-20',
  takesComplaints: true,
  takesEnquiries: true,
  toHousemates: () => [],
})
