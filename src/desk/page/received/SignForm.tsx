import { type FormEvent, useState } from 'react'
import { confirmHandOver } from '#src/desk/acts/hand-over.ts'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { parseNumber } from '#src/desk/hand-over/parse-number.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'
import { FormEnd } from '#src/desk/page/hand-over/FormEnd.tsx'
import { toProblemText } from '#src/desk/page/host.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { actOnPackage, isStale } from '#src/desk/page/received/act-on-package.ts'
import type { ReceivedList } from '#src/desk/page/received/use-received.ts'
import { zhHans } from '#src/desk/page/received/words.ts'
import type { Session } from '#src/desk/page/session.ts'

const words = zhHans.sign

type Props = {
  session: Session
  names: Names
  received: ReceivedPackage
  reload: ReceivedList['reload']
  onDone: (said: string) => void
}

/** Signs for a package that was opened: what its complainant reads then stands above the button. */
export function SignForm({ session, names, received, reload, onDone }: Props) {
  const { id, reference, toUnit } = received
  const [typed, setTyped] = useState('')
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const unit = names.unit(toUnit)
  const number = parseNumber(typed)

  /** Signs as the case is now; where that was done before, and only its answer was lost, that is found out. */
  const sign = async () => {
    const signed = [handOver.notes.signed(unit), note.trim()].filter(Boolean).join('\n')
    const told = handOver.told(unit, number)
    const planned = confirmHandOver(told, handOver.notes.receipt(number, signed), id)
    try {
      await actOnPackage(session, received, planned)
    } catch (error) {
      if (!isStale(error)) throw error
      const now = (await reload()).find((one) => one.id === id)
      if (!now) throw error
      if (now.receivedAt === null) await actOnPackage(session, now, planned)
    }
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const isWrong = typed.trim() !== '' && number === undefined
    setProblem(isWrong ? words.wrongNumber : undefined)
    if (isWrong) return
    setBusy(true)
    try {
      await sign()
      onDone(words.done(reference))
    } catch (error) {
      setProblem(toProblemText(error))
      setBusy(false)
    }
  }
  return (
    <form className="act-form" onSubmit={submit} aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <label>
        {words.number}
        <input type="text" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <label>
        {words.note}
        <textarea rows={2} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <div className="preview">
        <h3>{words.told}</h3>
        <p className="said">{handOver.told(unit, number)}</p>
      </div>
      <FormEnd problem={problem} busy={busy} words={words} />
    </form>
  )
}
