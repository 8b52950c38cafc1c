import { type FormEvent, useState } from 'react'
import { notePackage } from '#src/desk/acts/hand-over.ts'
import { parseNumber } from '#src/desk/hand-over/parse-number.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { toAccused } from '#src/desk/page/acts/find-units.ts'
import { perform } from '#src/desk/page/acts/perform.ts'
import { FormEnd } from '#src/desk/page/hand-over/FormEnd.tsx'
import type { Ready } from '#src/desk/page/hand-over/make-package.ts'
import { toZip } from '#src/desk/page/hand-over/to-zip.ts'
import { zhHans } from '#src/desk/page/hand-over/words.ts'
import { HostError, toProblemText } from '#src/desk/page/host.ts'
import { saveBlob } from '#src/desk/page/save.ts'
import type { Session } from '#src/desk/page/session.ts'

const words = zhHans.paper

type Props = {
  session: Session
  acted: ActedOn
  ready: Ready
  onChange: () => void
  onDone: (said: string, version: number | undefined) => void
  onStale: () => void
}

/** A letter is printed, its files are saved, and once they went on their way that is noted. */
export function PaperSteps({ session, acted, ready, onChange, onDone, onStale }: Props) {
  const { unit, accused, made } = ready
  const { today, row } = acted
  const { reference } = row
  const [on, setOn] = useState(today)
  const [how, setHow] = useState('')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState<string>()
  const [busy, setBusy] = useState(false)

  const save = async () => {
    try {
      const zip = await toZip(made.content, made.files)
      await session.ask('told', { what: 'exported', references: [reference] })
      saveBlob(words.zipName(reference, unit.name), zip)
      setSaid(words.saved)
    } catch (error) {
      setSaid(toProblemText(error))
    }
  }
  const record = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const number = parseNumber(typed)
    const found = findProblem({ on, how, typed, number }, today)
    setProblem(found)
    if (found) return
    const note = handOver.notes.printed(unit.name, on, how.trim(), number)
    const planned = notePackage(unit.id, toAccused(acted, accused), note)
    if (planned.outcome === 'refused') return setProblem(zhHans.problems.accused)
    setBusy(true)
    try {
      const version = await perform(session, row, planned.act)
      onDone(words.done(reference, unit.name), version)
    } catch (error) {
      setProblem(toProblemText(error))
      setBusy(false)
      if (error instanceof HostError && error.problem === 'stale') onStale()
    }
  }
  return (
    <form onSubmit={record}>
      <p className="hint">{words.steps}</p>
      <p className="act-send">
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={save}>
          {words.save}
        </button>
        <span role="status" className="hint">
          {said}
        </span>
      </p>
      <label>
        {words.on}
        <input type="date" max={today} value={on} onChange={({ target }) => setOn(target.value)} />
      </label>
      <label>
        {words.how}
        <input type="text" value={how} onChange={({ target }) => setHow(target.value)} />
      </label>
      <label>
        {words.number}
        <input type="text" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <FormEnd problem={problem} busy={busy} words={words}>
        <button type="button" className="button quiet" onClick={onChange}>
          {zhHans.change}
        </button>
      </FormEnd>
    </form>
  )
}

type Typed = { on: string; how: string; typed: string; number: string | undefined }

function findProblem({ on, how, typed, number }: Typed, today: string): string | undefined {
  const { problems } = zhHans
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || on > today) return problems.noDay
  if (!how.trim()) return problems.noHow
  return typed.trim() && number === undefined ? problems.wrongNumber : undefined
}
