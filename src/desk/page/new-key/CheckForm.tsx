import { type FormEvent, useRef, useState } from 'react'
import { startKeys } from '#src/desk/page/keys/keys.ts'
import type { CardOwner, MadeKey } from '#src/desk/page/keys/make-key.ts'
import { zhHans as words } from '#src/desk/page/new-key/words.ts'
import { KeyFileField } from '#src/desk/page/sign-in/KeyFileField.tsx'
import type { KeyFile } from '#src/desk/page/sign-in/kept-file.ts'
import { PassphraseField } from '#src/desk/page/sign-in/PassphraseField.tsx'
import { zhHans as signIn } from '#src/desk/page/sign-in/words.ts'
import { type OfficerCard, toCardFingerprint } from '#src/officers/officer-card.ts'

type Props = { owner: CardOwner; made: MadeKey; onCard: (card: OfficerCard) => void }

/** Opens the file that was saved, by the passphrase that stands on the paper: only then there is a card. */
export function CheckForm({ owner, made, onCard }: Props) {
  const [file, setFile] = useState<KeyFile>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const passphrase = useRef<HTMLInputElement>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (!file) return setProblem(signIn.problems.noFile)
    setProblem(undefined)
    setBusy(true)
    const found = await readCard(owner, made, file, passphrase.current?.value ?? '')
    setBusy(false)
    if (typeof found !== 'string') return onCard(found)
    setProblem(found)
    passphrase.current?.focus()
  }
  return (
    <form onSubmit={submit}>
      <p role="alert" className="problem">
        {problem}
      </p>
      <KeyFileField file={file} onFile={setFile} onProblem={setProblem} />
      <PassphraseField field={passphrase} />
      <button type="submit" className="button" aria-disabled={busy}>
        {busy ? words.opening : words.open}
      </button>
    </form>
  )
}

/** The card of the key in a file, or what to say. */
async function readCard(
  owner: CardOwner,
  made: MadeKey,
  file: KeyFile,
  typed: string,
): Promise<OfficerCard | string> {
  const keys = startKeys()
  try {
    const opening = await keys.open(file.text, typed)
    if (opening !== 'opened') return signIn.problems[opening]
    const card = await keys.makeCard(owner)
    const isMade = card && (await toCardFingerprint(card)) === made.fingerprint
    return isMade ? card : words.otherKey
  } catch {
    return words.problems.failed
  } finally {
    keys.lock()
  }
}
