import type { ReactNode } from 'react'
import { EMPTY_QUERY, isPlaced } from '#search/centre-query.ts'
import { toPlaceLabel } from '#src/components/search/place.ts'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import { toNextMonth } from '#src/components/search/start-months.ts'
import { zhHans as words } from '#src/components/search/words.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

/** Whether the address asks for anything: then the answer comes first. */
export const isAsking = ({ query }: Asked): boolean =>
  toPageAddress({ ...query, page: 1 }) !== toPageAddress(EMPTY_QUERY)

/** What the three questions were answered with, in one line. */
function toSummary({ query, answer, on }: Asked): string {
  const { ageInMonths, start } = answer.effectiveQuery
  const month = start && String(Number(start.slice(5)))
  const isNext = month !== undefined && toNextMonth(month, on) === start
  const said = [
    ageInMonths === undefined ? '' : toAgeText(ageInMonths),
    start ? words.ask.from(isNext ? words.ask.month(Number(month)) : toDateText(start)) : '',
    answer.origin
      ? words.ask.near(answer.origin.name)
      : isPlaced(query)
        ? toPlaceLabel(answer)
        : '',
  ].filter(Boolean)
  return said.length > 0 ? said.join(' · ') : words.ask.folded
}

/** The three questions: open where nothing is asked yet, else one line above the answer. The form keeps them. */
export function FoldedQuestion({ asked, children }: { asked: Asked; children: ReactNode }) {
  return (
    <details className="asking" open={!isAsking(asked)}>
      <summary>
        <span className="asking__said">{toSummary(asked)}</span>{' '}
        <span className="asking__change">{words.ask.change}</span>
      </summary>
      {children}
    </details>
  )
}
