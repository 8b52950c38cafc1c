import { type FormEvent, useRef, useState } from 'react'
import type { Keys } from '#src/desk/page/keys/keys.ts'
import { KeyFileField } from '#src/desk/page/sign-in/KeyFileField.tsx'
import { type KeyFile, readKeptFile } from '#src/desk/page/sign-in/kept-file.ts'
import { PassphraseField } from '#src/desk/page/sign-in/PassphraseField.tsx'
import { zhHans as signIn } from '#src/desk/page/sign-in/words.ts'
import { zhHans as words } from '#src/desk/page/sign-list/words.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'

type Props = {
  keys: Keys
  list: OfficerList
  before: OfficerList | undefined
  onSigned: (list: OfficerList) => void
}

/** Signs a list with the key of a file, once its digits were compared. */
export function SignForm({ keys, list, before, onSigned }: Props) {
  const [file, setFile] = useState<KeyFile | undefined>(readKeptFile)
  const [isCompared, setCompared] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const passphrase = useRef<HTMLInputElement>(null)
  const sign = async (): Promise<OfficerList | string> => {
    if (!isCompared) return words.notCompared
    if (!file) return signIn.problems.noFile
    setBusy(true)
    const opening = await keys.open(file.text, passphrase.current?.value ?? '')
    if (opening !== 'opened') return signIn.problems[opening]
    const signed = await keys.signList(list, before)
    return signed.signatures.length > list.signatures.length ? signed : words.notListed
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setProblem(undefined)
    const signed = await sign().catch(() => words.failed)
    setBusy(false)
    if (typeof signed === 'string') return setProblem(signed)
    if (passphrase.current) passphrase.current.value = ''
    onSigned(signed)
  }
  return (
    <form onSubmit={submit}>
      <p role="alert" className="problem">
        {problem}
      </p>
      <label className="tick">
        <input type="checkbox" checked={isCompared} onChange={() => setCompared(!isCompared)} />
        {words.compared}
      </label>
      <KeyFileField file={file} onFile={setFile} onProblem={setProblem} />
      <PassphraseField field={passphrase} />
      <button type="submit" className="button" aria-disabled={busy}>
        {busy ? words.signing : words.sign}
      </button>
    </form>
  )
}
