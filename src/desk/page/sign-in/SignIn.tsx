import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { readServed, toProblemText } from '#src/desk/page/host.ts'
import type { Keys } from '#src/desk/page/keys/keys.ts'
import { zhHans as newKey } from '#src/desk/page/new-key/words.ts'
import { PasskeyEntry } from '#src/desk/page/passkey/PasskeyEntry.tsx'
import { toNames } from '#src/desk/page/published-names.ts'
import { type Session, signIn } from '#src/desk/page/session.ts'
import { KeyFileField } from '#src/desk/page/sign-in/KeyFileField.tsx'
import { type KeyFile, keepFile, readKeptFile } from '#src/desk/page/sign-in/kept-file.ts'
import { openKeys, type TrustedKeys } from '#src/desk/page/sign-in/open-keys.ts'
import { PassphraseField } from '#src/desk/page/sign-in/PassphraseField.tsx'
import { zhHans as words } from '#src/desk/page/sign-in/words.ts'
import { zhHans as signList } from '#src/desk/page/sign-list/words.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'

/** Why nobody is signed in. */
export type Locked = keyof typeof words.locked

type Props = { locked: Locked | undefined; onSignedIn: (session: Session) => void }
type Choice = { keys: Keys; opened: TrustedKeys }

/** Opens the key file of an officer and signs him in. */
export function SignIn({ locked, onSignedIn }: Props) {
  const [file, setFile] = useState<KeyFile | undefined>(readKeptFile)
  const [isKept, setKept] = useState(() => readKeptFile() !== undefined)
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [choice, setChoice] = useState<Choice>()
  const passphrase = useRef<HTMLInputElement>(null)
  const id = useId()

  const enter = async ({ keys, opened }: Choice, card: OfficerCard) => {
    setBusy(words.signingIn)
    try {
      onSignedIn(await signIn(keys, card, opened))
    } catch (error) {
      keys.lock()
      setChoice(undefined)
      setProblem(toProblemText(error))
    }
    setBusy(undefined)
  }
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (!file) return setProblem(words.problems.noFile)
    setProblem(undefined)
    setBusy(words.opening)
    const typed = passphrase.current?.value ?? ''
    const opening = await openKeys((keys) => keys.open(file.text, typed))
    setBusy(undefined)
    if ('problem' in opening) {
      setProblem(opening.problem)
      return passphrase.current?.focus()
    }
    keepFile(isKept ? file : undefined)
    if (passphrase.current) passphrase.current.value = ''
    return take(opening)
  }
  const take = (opening: Choice) => {
    const [card, ...others] = opening.opened.cards
    if (card && others.length === 0) enter(opening, card)
    else setChoice(opening)
  }

  return (
    <main className="sign-in" id="content">
      <h1>{words.heading}</h1>
      {locked && <p className="notice">{words.locked[locked]}</p>}
      <p className="lead">{words.lead}</p>
      <p role="alert" className="problem" id={`${id}-problem`}>
        {problem}
      </p>
      {choice ? (
        <ChoosePost choice={choice} onChosen={(card) => enter(choice, card)} />
      ) : (
        <>
          <PasskeyEntry onOpened={take} />
          <form onSubmit={open} aria-describedby={`${id}-problem`}>
            <KeyFileField file={file} onFile={setFile} onProblem={setProblem} />
            <PassphraseField field={passphrase} />
            <label className="tick">
              <input type="checkbox" checked={isKept} onChange={() => setKept(!isKept)} />
              {words.remember}
            </label>
            <button type="submit" className="button" aria-disabled={busy !== undefined}>
              {busy ?? words.open}
            </button>
          </form>
        </>
      )}
      <p role="status" className="for-screen-readers">
        {busy}
      </p>
      <p className="other-ways">
        <a href="#new-key">{newKey.link}</a>
        <a href="#sign-list">{signList.link}</a>
      </p>
      <TrustNote />
    </main>
  )
}

/** Where this page comes from, and what one believes by using it. */
function TrustNote() {
  const [text, setText] = useState<string>()
  useEffect(() => {
    readServed()
      .then(({ isLocal, origin }) =>
        setText(isLocal ? words.trust.local(origin) : words.trust.served),
      )
      .catch((error) => setText(toProblemText(error)))
  }, [])
  return <p className="hint trust-note">{text}</p>
}

/** A file with several keys, as a demonstration has: whose work is it? */
function ChoosePost({
  choice,
  onChosen,
}: {
  choice: Choice
  onChosen: (card: OfficerCard) => void
}) {
  const names = toNames(choice.opened.published)
  return (
    <fieldset className="posts">
      <legend>{words.asWhom}</legend>
      {choice.opened.cards.map((card) => (
        <button
          key={card.signingKey}
          type="button"
          className="button quiet"
          onClick={() => onChosen(card)}
        >
          {card.post}
          <span className="unit">{names.unit(card.authority)}</span>
        </button>
      ))}
    </fieldset>
  )
}
