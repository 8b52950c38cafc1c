import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import type { Relaxation } from '#search/relax.ts'
import type { SearchRegion } from '#src/components/search/search-region.ts'
import type { NoticeOfHits } from '#src/guidance/health-notice.ts'

/** What the page shows: a result and, when it is empty, the ways on. */
export type SearchAnswer = CentreSearchResult & {
  relaxations: Relaxation[]
  healthNotices: NoticeOfHits[]
}

/** What the page is made from. */
export type CentreSearchProps = {
  query: CentreQuery
  answer: SearchAnswer
  /** What was wrong with values of the address that were left out. */
  ignored: readonly string[]
  region: SearchRegion
}
