import type { CentreDocument } from '#search/centre-document.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import type { FilterRow } from '#search/filters/table.ts'
import type { PageDocument, PageKind } from '#search/page-document.ts'
import type { Availability } from '#src/centres/codes.ts'
import type { FilingState } from '#src/centres/filing-state.ts'

/** A piece of text to show; `marked` pieces matched. Plain text: whoever shows it escapes it. */
export type HighlightPiece = { text: string; marked: boolean }

export type CentreHit = {
  document: CentreDocument
  filingState: FilingState
  /** For the age asked for, or the best of all class groups. */
  availability: Availability
  /** Confirmed long ago, or not in the newest list: sorted last and marked. */
  unconfirmed: boolean
  distanceInMetres?: number | undefined
  highlights: { name: HighlightPiece[]; address: HighlightPiece[] }
}

/** Filters by codes and flags are counted, where that does not depend on the day. */
export type FacetName = Exclude<
  Extract<FilterRow, { kind: 'codes' | 'flag' }>,
  { isUncounted: true }
>['parameter']

/** Counts by value; each facet ignores its own filter. */
export type Facets = Record<FacetName, Record<string, number>>

/** A word of the question that became a filter. */
export type UnderstoodWord = {
  /** The words as typed, e.g. `8个月`. */
  words: string
  /** What they became, e.g. `适合8个月`. */
  label: string
  /** The text without them: the link that removes the filter. */
  textWithout: string
}

/** Why something that stands nowhere as it was typed was found. */
export type MatchReason = {
  typed: string
  /** It sounds alike, or looks alike: a character wrong, missing, superfluous or swapped. */
  by: 'sound' | 'look'
  /** What it was taken for. */
  as: string[]
}

/** A named place: its id for addresses, its kind as a code. */
export type NamedOrigin = { id: string; name: string; kind: string }

/** The place that distances are measured from. */
export type SettledOrigin = NamedOrigin & {
  /** Nobody gave the point: it was reckoned from addresses. */
  isApproximate: boolean
  /** Other places of that name. */
  others: NamedOrigin[]
}

export type CentreSearchResult = {
  hits: CentreHit[]
  /** Exact. */
  total: number
  /**
   * Where a radius is asked for: how many more centres would answer if their position were known. They may lie
   * within it and are not in `total`.
   */
  unlocated: number
  page: number
  pages: number
  facets: Facets
  understood: UnderstoodWord[]
  /** The query with the understood words as filters. */
  effectiveQuery: CentreQuery
  /** Words as typed that were not used: nothing has them, or nothing has them together with the rest. */
  unused: string[]
  reasons: MatchReason[]
  /** The named place that distances are measured from. */
  origin?: SettledOrigin | undefined
  /** A place as typed whose position is not known, so that its name was looked for; is it known by name? */
  placeAsWords?: { name: string; isKnown: boolean } | undefined
  /** The id of a place to start from that no place has. */
  unknownOrigin?: string | undefined
  /** The page that has what was asked for, where it is not a matter of centres. */
  elsewhere?: { title: string; href: string } | undefined
  /** A filing number, credit code or telephone as typed that no centre has. */
  unknownNumber?: string | undefined
  /** Which step answered: as written, by sound, by some of the characters; `all` when there was no text. */
  matchedBy: 'all' | 'text' | 'sound' | 'partial'
  engine: 'embedded' | 'meilisearch'
  /** True: Meilisearch should have answered and did not. */
  degraded: boolean
  /** Version of the index that answered. */
  version: string
}

/** Everybody a question finds, in the order of its pages, up to a number. */
export type CentreListing = Pick<
  CentreSearchResult,
  'total' | 'effectiveQuery' | 'engine' | 'degraded' | 'version'
> & { documents: CentreDocument[] }

export type PageQuery = {
  text: string
  /** Any of them; none: every kind. */
  kinds: readonly PageKind[]
  /** Articles of a topic. */
  topic?: string | undefined
  ageInMonths?: number | undefined
  page: number
}

export const EMPTY_PAGE_QUERY: PageQuery = { text: '', kinds: [], page: 1 }

export type PageHit = Pick<PageDocument, 'href' | 'kind' | 'topic'> & {
  title: HighlightPiece[]
  summary: HighlightPiece[]
  pastReview: boolean
}

export type PageSearchResult = Pick<
  CentreSearchResult,
  | 'total'
  | 'page'
  | 'pages'
  | 'matchedBy'
  | 'engine'
  | 'degraded'
  | 'version'
  | 'unused'
  | 'reasons'
> & {
  hits: PageHit[]
  /** Counts by kind, whatever kinds are asked for. */
  kinds: Partial<Record<PageKind, number>>
}

export type EngineHealth = {
  version: string
  centres: number
  /** Pages beside those of centres. */
  articles: number
  /** The engine that should answer and does not, and why. */
  insteadOf?: SearchEngine['name']
  reason?: string
}

/** Answers questions. Two engines implement it; one contract test holds for both. */
export interface SearchEngine {
  readonly name: 'embedded' | 'meilisearch'
  searchCentres(query: CentreQuery, now: Date): Promise<CentreSearchResult>
  /** What `searchCentres` would page through from its first page on, `atMost` of them. */
  listCentres(query: CentreQuery, now: Date, atMost: number): Promise<CentreListing>
  /** How many centres each question finds, as `searchCentres` would; asked of the engine that answered one before. */
  countCentres(
    queries: readonly CentreQuery[],
    now: Date,
    answeredBy: SearchEngine['name'],
  ): Promise<number[]>
  /** Articles, policies, places, questions, tools: every page that is not one of a centre. */
  searchPages(query: PageQuery, now: Date): Promise<PageSearchResult>
  /** Throws when the engine cannot answer. */
  health(): Promise<EngineHealth>
}
