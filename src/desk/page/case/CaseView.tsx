import { useEffect, useMemo, useRef } from 'react'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Openers } from '#src/complaints/routing/to-next-holder.ts'
import type { ListedCase } from '#src/desk/api/case-view.ts'
import { toUnits } from '#src/desk/api/rights.ts'
import { findMade, type Made } from '#src/desk/hand-over/find-made.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { findNewsNumber } from '#src/desk/news/to-news.ts'
import { Acts } from '#src/desk/page/acts/Acts.tsx'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { isSlipOpen } from '#src/desk/page/acts/CodeSlip.tsx'
import type { Draft } from '#src/desk/page/acts/filled.ts'
import { Alarm } from '#src/desk/page/case/Alarm.tsx'
import { CaseHead } from '#src/desk/page/case/CaseHead.tsx'
import { CaseTools } from '#src/desk/page/case/CaseTools.tsx'
import { Facts, toPost } from '#src/desk/page/case/Facts.tsx'
import { Files } from '#src/desk/page/case/Files.tsx'
import { HandOvers } from '#src/desk/page/case/HandOvers.tsx'
import type { LoadedCase } from '#src/desk/page/case/load-case.ts'
import { packCase } from '#src/desk/page/case/pack-case.ts'
import { Timeline } from '#src/desk/page/case/Timeline.tsx'
import { zhHans as words } from '#src/desk/page/case/words.ts'
import type { InboxRow } from '#src/desk/page/inbox/inbox-row.ts'
import type { OpenedCase } from '#src/desk/page/keys/opened-case.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { listUnits } from '#src/desk/page/published-names.ts'
import type { Session } from '#src/desk/page/session.ts'
import { takeFocus } from '#src/desk/page/take-focus.ts'
import { readPublication } from '#src/region/outcomes.ts'

type Props = {
  session: Session
  names: Names
  loaded: LoadedCase
  /** Other cases about the same centre. */
  similar: readonly InboxRow[]
  draft: Draft | undefined
  onDraft: (draft: Draft | undefined) => void
  onDone: (said: string, version: number | undefined) => void
  onStale: () => void
}

/** One case, opened here: what is to be done first, then what it says, then what happened. */
export function CaseView({
  session,
  names,
  loaded,
  similar,
  draft,
  onDraft,
  onDone,
  onStale,
}: Props) {
  const { sealed, opening } = loaded
  const { row, events } = sealed
  const content = opening.outcome === 'opened' ? opening.content : undefined
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => takeFocus(heading.current), [])
  usePrintTold(session, row.reference)
  const acted = useMemo(() => toActedOn(loaded, session, similar), [loaded, session, similar])
  return (
    <article className="case">
      <CaseHead row={row} names={names} content={content} heading={heading} />
      {opening.outcome === 'alarm' && <Alarm alarm={opening.alarm} />}
      {opening.outcome === 'newerList' && (
        <Notice title={words.newerList.title} text={words.newerList.text} />
      )}
      {opening.outcome === 'closed' && <ClosedNotice holder={row.holder} names={names} />}
      {content && (
        <Acts
          {...{ session, names, loaded, acted, draft, onDraft, onDone, onStale }}
          pack={() => packCase(session, loaded, content, names, 'complainant')}
        />
      )}
      <HandOvers handOvers={sealed.handOvers} made={acted.made} names={names} />
      <Facts {...{ sealed, content, session, names }} />
      {content && <Content {...{ session, content, reference: row.reference }} />}
      {content && (
        <CaseTools
          session={session}
          reference={row.reference}
          pack={() => packCase(session, loaded, content, names, 'officers')}
        />
      )}
      <Similar rows={similar} reference={row.reference} />
      <h3>{words.timeline}</h3>
      <Timeline
        matter={row.matter}
        events={events}
        words={content?.words ?? []}
        toPost={(key) => toPost(session, key)}
      />
    </article>
  )
}

/** A case that this officer may see no more of than what is not sealed. */
export function CaseOverview({
  session,
  names,
  listed,
}: Pick<Props, 'session' | 'names'> & { listed: ListedCase }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => takeFocus(heading.current), [])
  const sealed = { row: listed, events: listed.moments }
  return (
    <article className="case">
      <CaseHead row={listed} names={names} content={undefined} heading={heading} />
      <ClosedNotice holder={listed.holder} names={names} />
      <Facts {...{ sealed, session, names }} content={undefined} />
    </article>
  )
}

const Notice = ({ title, text }: { title: string; text: string }) => (
  <div className="notice">
    <h3>{title}</h3>
    <p>{text}</p>
  </div>
)

const ClosedNotice = ({ holder, names }: { holder: string | null; names: Names }) => (
  <Notice
    title={words.closed.title}
    text={holder ? words.closed.text(names.unit(holder)) : words.closed.withoutHolder}
  />
)

/** The sentence that the complainant was asked about last. */
function toAsked({ sealed, opening }: LoadedCase): string | null {
  const asked = sealed.events.filter(({ kind }) => kind === 'outcomeProposed').at(-1)
  const said = opening.outcome === 'opened' ? opening.content.words : []
  return said.find(({ position }) => position === asked?.position)?.text ?? null
}

/** Who is to be told of what is done next. */
function toNews({ sealed: { events }, opening }: LoadedCase): ActedOn['news'] {
  const position = (events.at(-1)?.position ?? 0) + 1
  if (opening.outcome !== 'opened') return { to: undefined, position }
  const { answers, words: said } = opening.content
  const notes = events
    .filter(({ kind }) => kind === 'noteAdded')
    .map((event) => said.find((one) => one.position === event.position)?.internal ?? '')
  return { to: findNewsNumber(answers, notes), position }
}

/** What was made for units, as far as it was noted in words that open. */
function toMade({ sealed, opening }: LoadedCase, { published }: Session): Made[] {
  const said = opening.outcome === 'opened' ? opening.content.words : []
  const events = sealed.events.map(({ at, kind, position }) => {
    const { text = null, internal = null } = said.find((one) => one.position === position) ?? {}
    return { at, kind, text, internal }
  })
  return findMade([...listUnits(published), HOTLINE], events)
}

/** A case as acts look at it. Every name the place is known by counts: nothing goes to whoever bears one. */
function toActedOn(
  { sealed, opening }: LoadedCase,
  session: Session,
  similar: readonly InboxRow[],
): ActedOn {
  const { row, events } = sealed
  const { published } = session
  const content = opening.outcome === 'opened' ? opening.content : undefined
  const place = content?.answers?.place
  const typed = place && 'unlisted' in place ? [place.unlisted.name] : []
  const listed = published.centres.find(({ id }) => id === row.centreId)?.names ?? []
  return {
    row,
    moments: events,
    phone: content?.answers?.contact?.phone,
    told: events.map(({ kind, at, position }) => ({
      ...{ kind, at },
      text: content?.words.find((one) => one.position === position)?.text ?? null,
    })),
    asked: toAsked({ sealed, opening }),
    news: toNews({ sealed, opening }),
    made: toMade({ sealed, opening }, session),
    colleagues: session.colleagues.filter(({ authority }) => authority === session.card.authority),
    similar: similar
      .filter(({ complaint }) => complaint.sees === 'all')
      .map(({ complaint }) => complaint),
    placeNames: [...typed, ...listed],
    place: place && 'unlisted' in place ? place.unlisted : undefined,
    publication: sealed.publication === null ? undefined : readPublication(sealed.publication),
    published,
    openers: toOpeners(session),
    today: toChinaDate(session.now()),
  }
}

/** Which units have officers in the list that counts. */
const toOpeners = ({ colleagues, card, published }: Session): Openers => ({
  listed: new Set(colleagues.map(({ authority }) => authority)),
  above: toUnits(published.rules).above,
  own: new Set([card.authority]),
})

/** What was opened and goes onto paper is told to the desk, so that it stands in the record. */
function usePrintTold({ ask }: Session, reference: string): void {
  useEffect(() => {
    const tell = () => {
      if (isSlipOpen()) return
      ask('told', { what: 'exported', references: [reference] }).catch(() => {})
    }
    addEventListener('beforeprint', tell)
    return () => removeEventListener('beforeprint', tell)
  }, [ask, reference])
}

type ContentProps = { session: Session; content: OpenedCase; reference: string }

function Content({ session, content: { answers, files }, reference }: ContentProps) {
  return (
    <>
      <h3>{words.narrative}</h3>
      {answers ? (
        <p className="said narrative">{answers.narrative ?? words.missing}</p>
      ) : (
        <p className="problem">{words.damaged}</p>
      )}
      {files.length > 0 && (
        <>
          <h3>{words.files}</h3>
          <Files session={session} reference={reference} files={files} />
        </>
      )}
    </>
  )
}

function Similar({ rows, reference: here }: { rows: readonly InboxRow[]; reference: string }) {
  if (rows.length === 0) return null
  return (
    <details className="similar">
      <summary>{words.similar(rows.length)}</summary>
      <ul>
        {rows.map(({ complaint: { reference, mergedInto }, matter }) => (
          <li key={reference}>
            <a href={`#${reference}`}>
              {reference} {matter}
            </a>
            {mergedInto === here && words.mergedHere}
          </li>
        ))}
      </ul>
    </details>
  )
}
