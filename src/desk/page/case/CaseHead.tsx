import type { RefObject } from 'react'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import { zhHans as words } from '#src/desk/page/case/words.ts'
import type { OpenedCase } from '#src/desk/page/keys/opened-case.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { toPlaceless } from '#src/desk/to-placeless.ts'
import { toStateName } from '#src/desk/to-state-text.ts'
import { zhHans as desk } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

type Props = {
  row: CaseRow
  names: Names
  content: OpenedCase | undefined
  heading: RefObject<HTMLHeadingElement | null>
}

const FLAGS = ['urgent', 'toVerify', 'raised'] as const

/** What the case is called, and what to look at first. */
export function CaseHead({ row, names, content, heading }: Props) {
  const { reference, centreId, matter, state } = row
  const place = content?.answers?.place
  const typed = place && 'unlisted' in place ? place.unlisted.name : toPlaceless(row)
  return (
    <header className="case-head">
      <p className="case-line">
        <a className="back" href="#list">
          {words.back}
        </a>
        <span className="reference">{reference}</span>
        <span className="state">{toStateName(state, matter)}</span>
        {isEnquiry(row) && <span className="flag enquiry">{desk.flags.enquiry}</span>}
        {FLAGS.filter((flag) => row[flag]).map((flag) => (
          <span key={flag} className={`flag ${flag}`}>
            {desk.flags[flag]}
          </span>
        ))}
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {centreId === null ? typed : names.centre(centreId)}
        <small>{names.matter(matter)}</small>
      </h2>
    </header>
  )
}
