import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import { type Follow, SearchLink } from '#src/islands/SearchLink.tsx'
import { NOTICES } from '#src/islands/words.ts'

type Props = {
  query: CentreQuery
  follow: Follow
  result: Pick<CentreSearchResult, 'matchedBy' | 'degraded' | 'total' | 'unlocated'>
  /** What was wrong with values of the address that were left out. */
  ignored: readonly string[]
  /** The address to open again when an update failed. */
  failedAddress: string | undefined
}

/** What a reader should know before reading the list. */
export function ResultNotices({ query, follow, result, ignored, failedAddress }: Props) {
  const { matchedBy, degraded, total, unlocated } = result
  return (
    <>
      {failedAddress && (
        <p className="notice caution" role="alert">
          <span>{`${NOTICES.failed} `}</span>
          <a href={failedAddress}>{NOTICES.retry}</a>
        </p>
      )}
      {ignored.length > 0 && (
        <p className="notice caution">{NOTICES.ignored + ignored.join('、')}</p>
      )}
      {degraded && <p className="notice">{NOTICES.degraded}</p>}
      {total > 0 && (matchedBy === 'sound' || matchedBy === 'partial') && (
        <p className="notice">{NOTICES[matchedBy](query.text)}</p>
      )}
      {unlocated > 0 && (
        <p className="notice">
          <span>{`${NOTICES.unlocated(unlocated)} `}</span>
          <SearchLink to={{ ...query, unlocated: true, page: 1 }} follow={follow}>
            {NOTICES.showUnlocated}
          </SearchLink>
        </p>
      )}
    </>
  )
}
