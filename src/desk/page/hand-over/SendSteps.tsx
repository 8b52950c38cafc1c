import { useEffect, useRef, useState } from 'react'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { zhHans as caseWords } from '#src/desk/page/case/words.ts'
import type { Ready } from '#src/desk/page/hand-over/make-package.ts'
import { handOver, type Sending, uploadPackage } from '#src/desk/page/hand-over/send-package.ts'
import { zhHans as words } from '#src/desk/page/hand-over/words.ts'
import { HostError, toProblemText } from '#src/desk/page/host.ts'
import { saveBlob } from '#src/desk/page/save.ts'
import type { Session } from '#src/desk/page/session.ts'
import { useLeaveWarning } from '#src/desk/page/use-leave-warning.ts'

type Props = {
  session: Session
  acted: ActedOn
  ready: Ready
  onChange: () => void
  onDone: (said: string, version: number | undefined) => void
  onStale: () => void
}

/** Whatever the desk says, these parts are not there any more. */
const LOST: readonly unknown[] = ['wrong', 'unknown', 'impossible']

/** Brings a sealed package to the desk, or into a file; where it stopped it goes on, and it is handed over once. */
export function SendSteps({ session, acted, ready, onChange, onDone, onStale }: Props) {
  const { unit, way, made } = ready
  const { reference } = acted.row
  const size = made.sealed?.content.size ?? 0
  const [done, setDone] = useState<number>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const sending = useRef<Sending>({ parts: 0 })
  const isLeft = useRef(false)
  useEffect(() => {
    isLeft.current = false
    return () => {
      isLeft.current = true
    }
  }, [])
  useLeaveWarning(busy)
  if (way === 'paper') return null

  const bring = async () => {
    if (way !== 'file')
      return uploadPackage({ session, reference, ready }, sending.current, (bytes) => {
        setDone(bytes)
        return !isLeft.current
      })
    if (made.sealed) saveBlob(words.fileName(reference, unit.name), made.sealed.content)
    return true
  }
  const send = async () => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      if (!(await bring())) return
      const version = await handOver(session, acted, ready)
      onDone(words.done[way](reference, unit.name), version)
    } catch (error) {
      if (error instanceof HostError && LOST.includes(error.problem)) sending.current.parts = 0
      if (error instanceof HostError && error.problem === 'stale') onStale()
      setProblem(words.stopped(toProblemText(error)))
      setBusy(false)
    }
  }
  const toSize = caseWords.file.size
  return (
    <>
      <p className="hint">{words.sealedNote(toSize(size))}</p>
      {done !== undefined && (
        <p className="sending">
          <progress value={done} max={size} aria-label={words.sending} />
          <span>{words.sent(toSize(done), toSize(size))}</span>
        </p>
      )}
      <p role="alert" className="problem">
        {problem}
      </p>
      <p className="act-send">
        <button type="button" className="button" aria-disabled={busy} onClick={send}>
          {busy ? words.sending : problem ? words.again : words.send[way]}
        </button>
        <button type="button" className="button quiet" onClick={() => busy || onChange()}>
          {words.change}
        </button>
      </p>
    </>
  )
}
