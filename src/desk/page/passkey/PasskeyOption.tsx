import { useEffect, useState } from 'react'
import { forgetPasskey, keepPasskey, readPasskey } from '#src/desk/page/passkey/kept-passkey.ts'
import { canHavePasskey, makePasskey } from '#src/desk/page/passkey/passkey.ts'
import { zhHans as words } from '#src/desk/page/passkey/words.ts'
import type { Session } from '#src/desk/page/session.ts'

/** A passkey for the keys that are open now, whose file and passphrase their officer has just used. */
export function PasskeyOption({ session: { keys, card } }: { session: Session }) {
  const [isKept, setKept] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    readPasskey().then((found) => setKept(found !== undefined))
  }, [])
  if (!canHavePasskey()) return null
  const make = async () => {
    if (busy) return
    setBusy(true)
    setSaid(words.making)
    const made = await makePasskey(card.post)
    const wrapped = made && (await keys.wrap(made.secret).catch(() => undefined))
    const isDone = Boolean(made && wrapped && (await keepPasskey({ id: made.id, wrapped })))
    setKept(isDone)
    setSaid(isDone ? words.made : words.failed)
    setBusy(false)
  }
  const forget = async () => {
    await forgetPasskey()
    setKept(false)
    setSaid(words.forgotten)
  }
  return (
    <>
      <h3>{words.heading}</h3>
      <p>{words.text}</p>
      <button
        type="button"
        className="button small"
        aria-disabled={busy}
        onClick={isKept ? forget : make}
      >
        {isKept ? words.forget : words.make}
      </button>
      <p role="status" className="hint">
        {said}
      </p>
    </>
  )
}
