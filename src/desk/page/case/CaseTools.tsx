import { useState } from 'react'
import { zhHans } from '#src/desk/page/case/words.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import { saveBlob } from '#src/desk/page/save.ts'
import type { Session } from '#src/desk/page/session.ts'

const words = zhHans.copy

type Props = { session: Session; reference: string; pack: () => Promise<Blob> }

/** Takes an opened case out of the desk: onto paper, or as one file. Both stand in the record. */
export function CaseTools({ session, reference, pack }: Props) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string>()
  const save = async () => {
    if (busy) return
    setBusy(true)
    setSaid(undefined)
    try {
      const packed = await pack()
      await session.ask('told', { what: 'exported', references: [reference] })
      saveBlob(words.name(reference), packed)
      setSaid(words.saveNote)
    } catch (error) {
      setSaid(toProblemText(error))
    }
    setBusy(false)
  }
  return (
    <p className="case-tools">
      <button type="button" className="button small" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" className="button small" aria-disabled={busy} onClick={save}>
        {busy ? words.saving : words.save}
      </button>
      <span role="status" className="hint">
        {said}
      </span>
    </p>
  )
}
