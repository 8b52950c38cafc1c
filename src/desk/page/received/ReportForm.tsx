import { type FormEvent, useState } from 'react'
import { REPORTED, type Reported } from '#src/complaints/states.ts'
import { reportBack } from '#src/desk/acts/hand-over.ts'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'
import { FormEnd } from '#src/desk/page/hand-over/FormEnd.tsx'
import { toProblemText } from '#src/desk/page/host.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { actOnPackage, isStale } from '#src/desk/page/received/act-on-package.ts'
import type { ReceivedList } from '#src/desk/page/received/use-received.ts'
import { zhHans } from '#src/desk/page/received/words.ts'
import type { Session } from '#src/desk/page/session.ts'

const words = zhHans.report

type Props = {
  session: Session
  names: Names
  received: ReceivedPackage
  reload: ReceivedList['reload']
  onDone: (said: string) => void
}

/** Tells the unit that handed a case over where it stands here. */
export function ReportForm({ session, names, received, reload, onDone }: Props) {
  const { id, reference, toUnit } = received
  const [what, setWhat] = useState<Reported | ''>('')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const said = typed.trim()
    if (!what || !said) return setProblem(words.missing)
    setProblem(undefined)
    setBusy(true)
    try {
      const note = handOver.notes.report(names.unit(toUnit), what, said)
      await actOnPackage(session, received, reportBack(id, what, note))
      setWhat('')
      setTyped('')
      onDone(words.done(reference))
    } catch (error) {
      setProblem(isStale(error) ? words.stale : toProblemText(error))
      if (isStale(error)) await reload()
    }
    setBusy(false)
  }
  return (
    <form className="act-form" onSubmit={submit} aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <p className="hint">{words.hint}</p>
      <label>
        {words.what}
        <select value={what} onChange={({ target }) => setWhat(target.value as Reported | '')}>
          <option value="">{words.choose}</option>
          {REPORTED.map((one) => (
            <option key={one} value={one}>
              {handOver.reported[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.words}
        <textarea rows={3} value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <FormEnd problem={problem} busy={busy} words={words} />
    </form>
  )
}
