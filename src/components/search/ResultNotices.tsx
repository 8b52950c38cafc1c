import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import { toPageAddress } from '#src/components/search/search-address.ts'
import { zhHans as words } from '#src/components/search/words.ts'

type Props = {
  query: CentreQuery
  result: Pick<CentreSearchResult, 'matchedBy' | 'degraded' | 'total' | 'unlocated'>
  /** What was wrong with values of the address that were left out. */
  ignored: readonly string[]
}

/** What a reader should know before reading the list. */
export function ResultNotices({ query, result, ignored }: Props) {
  const { matchedBy, degraded, total, unlocated } = result
  return (
    <>
      {ignored.length > 0 && (
        <p className="notice caution">{words.notices.ignored + ignored.join('、')}</p>
      )}
      {degraded && <p className="notice">{words.notices.degraded}</p>}
      {total > 0 && (matchedBy === 'sound' || matchedBy === 'partial') && (
        <p className="notice">{words.notices[matchedBy](query.text)}</p>
      )}
      {unlocated > 0 && (
        <p className="notice">
          <span>{`${words.notices.unlocated(unlocated)} `}</span>
          <a href={toPageAddress({ ...query, unlocated: true, page: 1 })}>
            {words.notices.showUnlocated}
          </a>
        </p>
      )}
    </>
  )
}
