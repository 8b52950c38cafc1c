import { useEffect, useRef, useState } from 'react'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { OverOpening } from '#src/desk/page/keys/open-received.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { OpenedView } from '#src/desk/page/received/OpenedView.tsx'
import { ReportForm } from '#src/desk/page/received/ReportForm.tsx'
import { SignForm } from '#src/desk/page/received/SignForm.tsx'
import type { ReceivedList } from '#src/desk/page/received/use-received.ts'
import { zhHans as words } from '#src/desk/page/received/words.ts'
import type { Session } from '#src/desk/page/session.ts'
import { takeFocus } from '#src/desk/page/take-focus.ts'
import { toTimeText } from '#src/text/dates.ts'

type Props = {
  session: Session
  names: Names
  received: ReceivedPackage
  reload: ReceivedList['reload']
}

/** One package: opened here, then signed for, then told how it goes on. */
export function ReceivedView({ session, names, received, reload }: Props) {
  const { id, reference, fromUnit, matter, madeAt, receivedAt } = received
  const [opening, setOpening] = useState<OverOpening>()
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => takeFocus(heading.current), [])
  // As it was when it was opened: what the list says of it later changes nothing in it.
  const first = useRef(received)
  useEffect(() => {
    let isLeft = false
    const open = async () => {
      const sealed = await session.askPackage(id)
      const opened = await session.keys.openPackage(first.current, sealed)
      if (!isLeft) setOpening(opened)
    }
    open().catch((error) => isLeft || setProblem(toProblemText(error)))
    return () => {
      isLeft = true
    }
  }, [session, id])
  const onDone = (text: string) => {
    setSaid(text)
    takeFocus(heading.current)
    reload()
  }
  return (
    <article className="case received">
      <p role="status" className="done">
        {said}
      </p>
      <header className="case-head">
        <p className="case-line">
          <a className="back" href="#received">
            {words.back}
          </a>
          <span>{words.from(names.unit(fromUnit))}</span>
          <span>{toTimeText(new Date(madeAt))}</span>
          <span className="state">
            {receivedAt === null ? words.toSign : words.signed(toTimeText(new Date(receivedAt)))}
          </span>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {reference}
          <small>{names.matter(matter)}</small>
        </h2>
      </header>
      {!opening && !problem && <p className="empty">{words.loading}</p>}
      <p role="alert" className="problem">
        {problem}
      </p>
      {opening && <OpenedView {...{ session, opening, received, names }} />}
      {opening?.outcome === 'opened' &&
        (receivedAt === null ? (
          <SignForm {...{ session, names, received, reload, onDone }} />
        ) : (
          <ReportForm {...{ session, names, received, reload, onDone }} />
        ))}
    </article>
  )
}
