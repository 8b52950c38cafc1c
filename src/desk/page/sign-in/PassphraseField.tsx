import { type RefObject, useId, useState } from 'react'
import { zhHans as words } from '#src/desk/page/sign-in/words.ts'

/** Where the passphrase of a key file is typed; it stays in its field. */
export function PassphraseField({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const [isShown, setShown] = useState(false)
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{words.passphrase}</label>
      <input
        id={id}
        ref={field}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.passphraseHint}
      </p>
      <label className="tick">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {words.show}
      </label>
    </>
  )
}
