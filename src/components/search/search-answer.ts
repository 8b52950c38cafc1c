import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import type { Relaxation } from '#search/relax.ts'
import type { Housemate } from '#src/choosing/buildings.ts'
import type { SearchRegion } from '#src/components/search/search-region.ts'
import type { NoticeOfHits } from '#src/guidance/health-notice.ts'

/** What the page shows: a result, ways on where it is empty, and further ones around a place. */
export type SearchAnswer = CentreSearchResult & {
  relaxations: Relaxation[]
  healthNotices: NoticeOfHits[]
}

/** A question, what was made of it, and where and when it was asked: what every part of the page is made from. */
export type Asked = {
  query: CentreQuery
  answer: SearchAnswer
  region: SearchRegion
  /** The day of the question. */
  on: string
  takesComplaints: boolean
  takesEnquiries: boolean
  /** Other centres in the house of one, by its id. */
  toHousemates: (id: string) => readonly Housemate[]
}

/** The words a value of the form came from; `textWithout` is the question without them. */
export type FromText = { textWithout: string }
