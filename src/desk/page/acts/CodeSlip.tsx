import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { toChinaDate } from '#src/calendar/days.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import { ofAsker } from '#src/desk/of-asker.ts'
import type { IssuedCode } from '#src/desk/page/acts/issue-code.ts'
import { zhHans } from '#src/desk/page/acts/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'
import { toDateText } from '#src/text/dates.ts'

const words = zhHans.code

type Props = {
  row: Pick<CaseRow, 'reference' | 'matter'>
  issued: IssuedCode
  at: Date
  /** With it the code is gone from the page. */
  onClose: (wasReissued: boolean) => void
}

/** Of the body, while the slip is all that is printed. */
const OPEN = 'with-code-slip'

export const isSlipOpen = (): boolean => document.body.classList.contains(OPEN)

/** A code that was given anew, shown once: big, to be read out, copied or printed. */
export function CodeSlip({ row: { reference, matter }, issued, at, onClose }: Props) {
  const { queryCode, look } = issued
  const [standing, setStanding] = useState(issued.standing)
  const [said, setSaid] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    document.body.classList.add(OPEN)
    dialog.current?.showModal()
    return () => document.body.classList.remove(OPEN)
  }, [])
  const copy = () =>
    navigator.clipboard.writeText(queryCode).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    )
  const lookAgain = async () => {
    setSaid('')
    const found = await look()
    setStanding(found)
    if (found === 'unknown') setSaid(words.stillUnknown)
  }
  // Closed first: while it is open nothing outside of it takes the focus.
  const putAway = () => {
    dialog.current?.close()
    onClose(standing === 'reissued')
  }
  const close = (text: string) => (
    <button type="button" className="button" onClick={putAway}>
      {text}
    </button>
  )
  return createPortal(
    <dialog
      ref={dialog}
      className="code-slip"
      aria-labelledby="code-slip-heading"
      // Escape would lose the code.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="code-slip-heading">{words.headings[standing]}</h2>
      {standing !== 'asBefore' && (
        <>
          <dl>
            <dt>{words.reference}</dt>
            <dd className="code">{reference}</dd>
            <dt>{words.queryCode}</dt>
            <dd className="code">{queryCode}</dd>
          </dl>
          <p className="on-paper">
            {words.onPaper(toDateText(toChinaDate(at)), isEnquiry({ matter }))}
          </p>
        </>
      )}
      <p className="screen-only">{ofAsker(words.texts[standing], matter)}</p>
      <p role="status" className="hint screen-only">
        {said}
      </p>
      <p className="act-send screen-only">
        {standing === 'unknown' && (
          <button type="button" className="button" onClick={lookAgain}>
            {words.look}
          </button>
        )}
        {standing === 'reissued' && (
          <>
            <button type="button" className="button quiet" onClick={copy}>
              {words.copy}
            </button>
            <button type="button" className="button quiet" onClick={() => window.print()}>
              {words.print}
            </button>
          </>
        )}
        {close(standing === 'reissued' ? words.done : words.close)}
      </p>
    </dialog>,
    document.body,
  )
}
