import type { ReactNode } from 'react'
import { toChinaDate } from '#src/calendar/days.ts'
import { toClockStates } from '#src/complaints/clocks/to-clock-states.ts'
import type { CaseRow, Moment } from '#src/desk/api/case-view.ts'
import { zhHans as words } from '#src/desk/page/case/words.ts'
import type { OpenedCase } from '#src/desk/page/keys/opened-case.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import type { Session } from '#src/desk/page/session.ts'
import { toPlaceless } from '#src/desk/to-placeless.ts'
import { toStateText, toTermText } from '#src/desk/to-state-text.ts'
import { zhHans as desk } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'
import { toDateText, toTimeText } from '#src/text/dates.ts'

type Props = {
  sealed: { row: CaseRow; events: readonly Moment[] }
  content: OpenedCase | undefined
  session: Session
  names: Names
}

/** What is known of a case: in clear, and what was opened of its answers. */
export function Facts({ sealed: { row, events }, content, session, names }: Props) {
  const answers = content?.answers
  const { state, outcome, filedAt, authority, copies, matter, subdistrictCode } = row
  const { assignedTo, mergedInto } = row
  const today = toChinaDate(session.now())
  const clocks = toClockStates(row, events, session.published.rules, today)
  return (
    <dl className="facts">
      <Fact name={words.state}>{toStateText({ matter, state, outcome })}</Fact>
      <Fact name={words.filedAt}>{toTimeText(new Date(filedAt))}</Fact>
      <Fact name={words.due}>
        {clocks.map(({ id, begunBy, label, dueOn, estimated, state: clock }) => (
          <span key={`${id} ${begunBy}`} className={`clock ${clock}`}>
            {words.dueOn(toTermText(label, matter), toDateText(dueOn), estimated)}
            {words.clockStates[clock] && <em>{words.clockStates[clock]}</em>}
          </span>
        ))}
      </Fact>
      {row.onHold && <Fact name={words.held}>{words.heldText}</Fact>}
      <Fact name={words.unit}>
        {names.unit(authority)}
        {isBlind(row, events, session) && <span className="unit-blind">{words.unitBlind}</span>}
      </Fact>
      {copies.length > 0 && (
        <Fact name={words.copies}>{copies.map(names.unit).join(words.separator)}</Fact>
      )}
      {assignedTo && <Fact name={words.assignee}>{toPost(session, assignedTo)}</Fact>}
      {mergedInto && (
        <Fact name={words.mergedInto}>
          <a href={`#${mergedInto}`}>{mergedInto}</a>
        </Fact>
      )}
      <Fact name={words.matter}>{names.matter(matter)}</Fact>
      <PlaceFacts row={row} answers={answers} names={names} />
      {subdistrictCode && (
        <Fact name={words.subdistrict}>{names.subdistrict(subdistrictCode)}</Fact>
      )}
      {answers && <AnswerFacts answers={answers} />}
      {content?.rows.map(({ label, line }) => (
        <Fact key={label} name={label}>
          {line}
        </Fact>
      ))}
    </dl>
  )
}

/** Whether the unit that should handle an open case has nobody who opens it, and nothing was made for any unit. */
function isBlind(
  { authority, holder, state }: CaseRow,
  events: readonly Moment[],
  { colleagues, card }: Session,
): boolean {
  const isOver = state === 'closed' || state === 'withdrawn'
  return (
    !isOver &&
    holder === card.authority &&
    !colleagues.some((one) => one.authority === authority) &&
    !events.some(({ kind }) => kind === 'packaged' || kind === 'sent')
  )
}

/** What an officer is called; one who is not listed any more has no name here. */
export const toPost = ({ colleagues }: Session, key: string) =>
  colleagues.find(({ signingKey }) => signingKey === key)?.post ?? words.otherOfficer

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

type Answers = NonNullable<OpenedCase['answers']>

function PlaceFacts({
  row: { centreId, matter },
  answers,
  names,
}: {
  row: CaseRow
  answers: Answers | undefined
  names: Names
}) {
  if (centreId !== null)
    return <Fact name={words.place}>{`${names.centre(centreId)}（${centreId}）`}</Fact>
  const place = answers?.place
  if (!place || !('unlisted' in place))
    return <Fact name={words.place}>{toPlaceless({ matter })}</Fact>
  const { name, address } = place.unlisted
  return (
    <>
      <Fact name={words.place}>{`${name}（${desk.unlistedPlace}）`}</Fact>
      <Fact name={words.address}>{address}</Fact>
    </>
  )
}

function AnswerFacts({ answers }: { answers: Answers }) {
  const { when, contact } = answers
  const isAsked = isEnquiry(answers)
  const typed = [contact?.name, contact?.phone, contact?.news && words.news].filter(Boolean)
  const choice = contact ? words.contacts[contact.choice] : words.missing
  return (
    <>
      {!isAsked && <Fact name={words.when}>{toWhenText(when)}</Fact>}
      <Fact name={words.contact}>{[choice, ...typed].join(words.separator)}</Fact>
    </>
  )
}

function toWhenText(when: Answers['when']): string {
  if (!when) return words.missing
  const parts = [when.year, when.month, when.day].filter((part) => part !== undefined)
  return parts.length === 0 ? words.whenUnknown : parts.join('-')
}
