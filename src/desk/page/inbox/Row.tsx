import { memo } from 'react'
import { ofAsker } from '#src/desk/of-asker.ts'
import { DueMark } from '#src/desk/page/inbox/DueMark.tsx'
import type { InboxRow } from '#src/desk/page/inbox/inbox-row.ts'
import { zhHans as words } from '#src/desk/page/inbox/words.ts'
import { toPlaceless } from '#src/desk/to-placeless.ts'
import { toStateName } from '#src/desk/to-state-text.ts'
import { zhHans as desk } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

type Props = { row: InboxRow; isOpen: boolean }

/** A case in the list: a link, so that Enter, a new tab and going back work by themselves. */
export const Row = memo(function Row({ row, isOpen }: Props) {
  const { complaint, due, news, matter, centre, unit } = row
  const { reference, state, urgent, toVerify, raised, sees } = complaint
  const flags = [urgent && 'urgent', toVerify && 'toVerify', raised && 'raised'] as const
  return (
    <li className="row">
      <a href={`#${reference}`} aria-current={isOpen ? 'true' : undefined}>
        <span className="row-head">
          <DueMark due={due} />
          <span className="row-place">{centre ?? toPlaceless(complaint)}</span>
          {news && <span className="news-mark">{ofAsker(words[news], complaint.matter)}</span>}
        </span>
        <span className="row-matter">
          {isEnquiry(complaint) ? <span className="flag enquiry">{matter}</span> : matter}
          {flags.map((flag) =>
            flag ? (
              <span key={flag} className={`flag ${flag}`}>
                {desk.flags[flag]}
              </span>
            ) : null,
          )}
        </span>
        <span className="row-foot">
          <span className="reference">{reference}</span>
          <span>{toStateName(state, complaint.matter)}</span>
          <span>{unit}</span>
          {row.handOver && (
            <span className={row.handOver === 'failed' ? 'problem' : undefined}>
              {words.handOver[row.handOver]}
            </span>
          )}
          {complaint.mergedInto && <span>{words.mergedInto(complaint.mergedInto)}</span>}
          {row.isMine && <span>{words.mine}</span>}
          {sees === 'clear' && <span>{words.closedToMe}</span>}
        </span>
      </a>
    </li>
  )
})
