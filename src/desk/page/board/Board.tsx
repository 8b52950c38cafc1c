import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { toChinaTime } from '#src/calendar/days.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { Draft } from '#src/desk/page/acts/filled.ts'
import { LostHeads } from '#src/desk/page/board/LostHeads.tsx'
import { moveInList } from '#src/desk/page/board/move-in-list.ts'
import { TopBar } from '#src/desk/page/board/TopBar.tsx'
import { useCase } from '#src/desk/page/board/use-case.ts'
import { useCases } from '#src/desk/page/board/use-cases.ts'
import { useLooked } from '#src/desk/page/board/use-looked.ts'
import { usePlaceTags } from '#src/desk/page/board/use-place-tags.ts'
import { useReference } from '#src/desk/page/board/use-reference.ts'
import { useSeenHeads } from '#src/desk/page/board/use-seen-heads.ts'
import { zhHans as words } from '#src/desk/page/board/words.ts'
import { CaseOverview, CaseView } from '#src/desk/page/case/CaseView.tsx'
import { zhHans as caseWords } from '#src/desk/page/case/words.ts'
import { Help } from '#src/desk/page/help/Help.tsx'
import { Inbox } from '#src/desk/page/inbox/Inbox.tsx'
import { toInboxRows, VIEWS } from '#src/desk/page/inbox/inbox-row.ts'
import { zhHans as inboxWords } from '#src/desk/page/inbox/words.ts'
import { toNames } from '#src/desk/page/published-names.ts'
import { Received } from '#src/desk/page/received/Received.tsx'
import { ReceivedLine } from '#src/desk/page/received/ReceivedLine.tsx'
import { useReceived, useReceivedPlace } from '#src/desk/page/received/use-received.ts'
import type { Session } from '#src/desk/page/session.ts'
import { takeFocus } from '#src/desk/page/take-focus.ts'
import { useKeys } from '#src/desk/page/use-keys.ts'
import { useLeaveWarning } from '#src/desk/page/use-leave-warning.ts'
import { WrapLine } from '#src/desk/page/wrapping/WrapLine.tsx'

type Props = { session: Session; onLock: () => void }

/** What an officer works at: cases by the day they are due, and the one that is open. */
export function Board({ session, onLock }: Props) {
  const reference = useReference()
  const place = useReceivedPlace()
  const received = useReceived(session)
  const { list, problem, reload } = useCases(session)
  const lost = useSeenHeads(session)
  const listed = list?.cases.find((one) => one.reference === reference)
  const isClosedToMe = listed?.sees === 'clear'
  const { shown, reload: reloadCase } = useCase(session, isClosedToMe ? undefined : reference)
  usePlaceTags(session, reload)
  const [looked, look] = useLooked(session, shown?.loaded?.sealed.row)
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map())
  const typed = useRef(drafts)
  useLayoutEffect(() => {
    typed.current = drafts
  })
  const [said, setSaid] = useState('')
  const [gone, setGone] = useState('')
  const goneLine = useRef<HTMLParagraphElement>(null)
  const findField = useRef<HTMLInputElement>(null)
  const help = useRef<HTMLDialogElement>(null)

  const { published, card } = session
  const names = useMemo(() => toNames(published), [published])
  const rows = useMemo(
    () =>
      list
        ? toInboxRows(list.cases, {
            published,
            names,
            looked,
            now: list.loadedAt,
            self: card.signingKey,
            unsigned: list.unsigned,
          })
        : [],
    [list, published, names, looked, card],
  )
  const news = rows.filter(VIEWS.news).length
  useEffect(() => {
    document.title = words.news(news)
  }, [news])
  useKeys({
    j: () => moveInList(1),
    k: () => moveInList(-1),
    '/': () => findField.current?.focus(),
    i: toReceived,
    '?': () => help.current?.showModal(),
    ...(reference && !drafts.has(reference) ? { Escape: toList } : {}),
  })
  useLeaveWarning(isUnsent(drafts))
  useReturn(reference)
  // The case that had the focus is gone; the line stays in sight where the list is scrolled to.
  useEffect(() => {
    if (gone && !reference) takeFocus(goneLine.current, { preventScroll: true })
  }, [gone, reference])
  // What was done with one case is not said of the next.
  useEffect(() => {
    setSaid('')
    if (reference) setGone('')
  }, [reference])

  const onDraft = (draft: Draft | undefined) => {
    if (!reference) return
    // What is typed in another case while an act is on its way stays.
    setDrafts((now) => {
      const others = [...now].filter(([of]) => of !== reference)
      return new Map(draft ? [...others, [reference, draft]] : others)
    })
  }
  const onDone = async (text: string, version: number | undefined) => {
    // Read anew before it is said to be done: the next act would be refused for what this one changed.
    if (version !== undefined) await reloadCase()
    // As it was when it was sent; another form may be open by now.
    const sent = reference && drafts.get(reference)
    const open = reference && typed.current.get(reference)
    const isOther = open && sent && open.act !== sent.act
    setDrafts((now) => {
      const isSent = sent && now.get(reference)?.act === sent.act
      return isSent ? new Map([...now].filter(([of]) => of !== reference)) : now
    })
    if (version === undefined) {
      setGone(text)
      if (isOpen(reference)) toList()
      reload()
      return
    }
    setSaid(text)
    if (isOpen(reference) && !isOther) focusCase()
    if (reference) look(reference, version)
    reload()
  }
  const { loaded } = shown ?? {}
  const about = loaded && toPlace(loaded.sealed.row)
  const similar = rows.filter(
    ({ complaint }) => about && toPlace(complaint) === about && complaint.reference !== reference,
  )
  return (
    <div className={reference || place ? 'board with-case' : 'board'}>
      <TopBar
        session={session}
        names={names}
        onHelp={() => help.current?.showModal()}
        onLock={onLock}
      />
      <main id="content" className="panes">
        <div className="list-side">
          {lost && <LostHeads lost={lost} />}
          <p role="status" className="done" tabIndex={-1} ref={goneLine}>
            {gone}
          </p>
          <WrapLine session={session} />
          <ReceivedLine list={received} />
          {problem && (
            <p role="alert" className="problem">
              {problem}
            </p>
          )}
          {list ? (
            <Inbox
              session={session}
              names={names}
              rows={rows}
              open={reference}
              isCut={list.isCut}
              loadedAt={toChinaTime(list.loadedAt)}
              findField={findField}
              reload={reload}
            />
          ) : (
            <p className="empty">{inboxWords.loading}</p>
          )}
        </div>
        <div className="case-side">
          <p role="status" className="done">
            {said}
          </p>
          {place && <Received {...{ session, names }} list={received} id={place.id} />}
          {!reference && !place && <NoCase />}
          {isClosedToMe && <CaseOverview key={reference} {...{ session, names, listed }} />}
          {reference && !shown && !isClosedToMe && <p className="empty">{caseWords.loading}</p>}
          {shown?.problem && (
            <p role="alert" className="problem">
              {shown.problem}
            </p>
          )}
          {reference && loaded && (
            <CaseView
              key={reference}
              {...{ session, names, loaded, similar, onDraft, onDone }}
              draft={drafts.get(reference)}
              onStale={reloadCase}
            />
          )}
        </div>
      </main>
      <Help session={session} dialog={help} />
    </div>
  )
}

/** The same for cases about one place; null where that is not known. */
const toPlace = ({ centreId, placeTag }: CaseRow) => centreId ?? placeTag

const toReceived = () => {
  location.hash = 'received'
}

const toList = () => {
  location.hash = 'list'
}

/** Whether the officer is still at a case, or went on to another while his act was on its way. */
const isOpen = (reference: string | undefined) => location.hash === `#${reference}`

/** The form that had the focus is gone. */
const focusCase = () => takeFocus(document.querySelector<HTMLElement>('.case-head h2'))

const NoCase = () => (
  <div className="empty no-case">
    <p>{words.noCase}</p>
    <p className="hint">{words.noCaseKeys}</p>
  </div>
)

/** Who leaves a case is where he was in the list. */
function useReturn(reference: string | undefined): void {
  const before = useRef(reference)
  useEffect(() => {
    const left = before.current
    before.current = reference
    if (left && !reference)
      takeFocus(document.querySelector<HTMLElement>(`.rows a[href="#${left}"]`))
  }, [reference])
}

/** Whether something was typed that is not sent yet. */
const isUnsent = (drafts: ReadonlyMap<string, Draft>) =>
  [...drafts.values()].some(({ words: typed, kept = '' }) => (typed + kept).trim() !== '')
