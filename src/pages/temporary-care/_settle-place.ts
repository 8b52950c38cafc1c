import { EMPTY_QUERY } from '#search/centre-query.ts'
import type { MatchReason, NamedOrigin, SearchEngine, SettledOrigin } from '#search/engine.ts'
import { zhHans as words } from '#src/components/temporary-care/words.ts'
import type { Point } from '#src/geo/locate.ts'

export type SettledPlace = {
  origin?: SettledOrigin | undefined
  point?: Point | undefined
  /** Places that may have been meant as well. */
  others: readonly NamedOrigin[]
  /** Why what was typed was taken for another place. */
  reasons: readonly MatchReason[]
  problem?: string | undefined
}

const NOWHERE: SettledPlace = { others: [], reasons: [] }

/** Where distances are measured from: what was typed means here what it means in the search. */
export async function settlePlace(
  { originId, placeText }: { originId: string; placeText: string },
  search: SearchEngine,
  now: Date,
): Promise<SettledPlace> {
  if (!originId && !placeText) return NOWHERE
  const place = originId ? { originId } : { placeText }
  const { origin, effectiveQuery, reasons } = await search.searchCentres(
    { ...EMPTY_QUERY, ...place },
    now,
  )
  const point = effectiveQuery.near
  if (!origin || !point) {
    const problem = originId ? words.problems.origin : words.problems.place(placeText)
    return { ...NOWHERE, problem }
  }
  return { origin, point, others: origin.others, reasons }
}
