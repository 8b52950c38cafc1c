import { useEffect, useRef, useState } from 'react'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import type { LoadedCase } from '#src/desk/page/case/load-case.ts'
import { ChooseReceiver } from '#src/desk/page/hand-over/ChooseReceiver.tsx'
import { Letter } from '#src/desk/page/hand-over/Letter.tsx'
import {
  type Chosen,
  findProblem,
  makePackage,
  type Ready,
} from '#src/desk/page/hand-over/make-package.ts'
import { PaperSteps } from '#src/desk/page/hand-over/PaperSteps.tsx'
import { SendSteps } from '#src/desk/page/hand-over/SendSteps.tsx'
import { zhHans as words } from '#src/desk/page/hand-over/words.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import type { Session } from '#src/desk/page/session.ts'
import { takeFocus } from '#src/desk/page/take-focus.ts'

type Props = {
  session: Session
  names: Names
  loaded: LoadedCase
  acted: ActedOn
  onClose: () => void
  onDone: (said: string, version: number | undefined) => void
  onStale: () => void
}

const EMPTY: Chosen = { unit: '', way: 'desk', withFiles: true, leftOut: '', accused: '' }

/** Hands a case over to another unit: what it gets is chosen, made and looked at before it goes. */
export function HandOver({ session, names, loaded, acted, onClose, onDone, onStale }: Props) {
  const [chosen, setChosen] = useState(EMPTY)
  const [ready, setReady] = useState<Ready>()
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const isLeft = useRef(false)
  useEffect(() => {
    isLeft.current = false
    return () => {
      isLeft.current = true
    }
  }, [])

  const make = async () => {
    if (busy) return
    const found = findProblem(chosen, acted)
    setProblem(found)
    if (found) return
    setBusy(words.packing)
    try {
      const from = { session, loaded, acted, names }
      const made = await makePackage(from, chosen, (done, of) =>
        setBusy(done < of ? words.making(done + 1, of) : words.packing),
      )
      if (isLeft.current) return
      if ('problem' in made) setProblem(made.problem)
      else setReady(made)
    } catch (error) {
      setProblem(toProblemText(error))
    }
    setBusy(undefined)
  }
  const change = () => setReady(undefined)
  return (
    <section className="act-form hand-over" aria-label={words.heading}>
      {!ready && <p className="hint">{words.hint}</p>}
      <p role="alert" className="problem">
        {problem}
      </p>
      {ready ? (
        <>
          <Preview ready={ready} />
          {ready.way === 'paper' ? (
            <PaperSteps {...{ session, acted, ready, onDone, onStale }} onChange={change} />
          ) : (
            <SendSteps {...{ session, acted, ready, onDone, onStale }} onChange={change} />
          )}
        </>
      ) : (
        <ChooseReceiver
          {...{ session, acted, chosen, onClose, busy }}
          files={loaded.opening.outcome === 'opened' ? loaded.opening.content.files.length : 0}
          onChosen={setChosen}
          onMake={make}
        />
      )}
    </section>
  )
}

/** What the unit will get, as it is. */
function Preview({ ready: { unit, way, made } }: { ready: Ready }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => takeFocus(heading.current), [])
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.previewHeading(unit.name)}
      </h3>
      {made.damaged.length > 0 && <p className="problem">{words.damaged(made.damaged)}</p>}
      <Letter content={made.content} isPrinted={way === 'paper'} />
    </>
  )
}
