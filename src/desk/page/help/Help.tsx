import { type RefObject, useState } from 'react'
import { ACTS, type ActId } from '#src/desk/page/acts/acts.ts'
import { zhHans as acts } from '#src/desk/page/acts/words.ts'
import { zhHans as words } from '#src/desk/page/help/words.ts'
import { PasskeyOption } from '#src/desk/page/passkey/PasskeyOption.tsx'
import type { Session } from '#src/desk/page/session.ts'
import { zhHans as signIn } from '#src/desk/page/sign-in/words.ts'
import { areKeysOff, turnKeys } from '#src/desk/page/use-keys.ts'

type Props = { session: Session; dialog: RefObject<HTMLDialogElement | null> }

const ACT_KEYS = (Object.keys(ACTS) as ActId[]).map((id) => [ACTS[id].key, acts.acts[id]] as const)

/** Keys, and what this desk rests on. */
export function Help({ session, dialog }: Props) {
  const [areOff, setOff] = useState(areKeysOff)
  const { trust, served } = session
  const { number, fingerprint, isDemonstration } = trust
  return (
    <dialog className="help" ref={dialog} aria-labelledby="help-heading">
      <h2 id="help-heading">{words.heading}</h2>
      <KeyTable keys={words.keys} />
      <h3>{words.acts}</h3>
      <KeyTable keys={ACT_KEYS} />
      <h3>{words.absent}</h3>
      {words.absentText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <label className="tick">
        <input
          type="checkbox"
          checked={areOff}
          onChange={() => {
            turnKeys(areOff)
            setOff(!areOff)
          }}
        />
        {words.off}
      </label>
      <PasskeyOption session={session} />
      <h3>{words.trust}</h3>
      <p>{isDemonstration ? words.demonstration : words.list(number, fingerprint)}</p>
      <p>{served.isLocal ? signIn.trust.local(served.origin) : signIn.trust.served}</p>
      <p>{words.saved}</p>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}

function KeyTable({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <dl className="keys">
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
