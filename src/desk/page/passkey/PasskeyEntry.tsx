import { useEffect, useState } from 'react'
import { type KeptPasskey, readPasskey } from '#src/desk/page/passkey/kept-passkey.ts'
import { askPasskey, canHavePasskey } from '#src/desk/page/passkey/passkey.ts'
import { zhHans as words } from '#src/desk/page/passkey/words.ts'
import { type Opening, openKeys } from '#src/desk/page/sign-in/open-keys.ts'

type Props = { onOpened: (opened: Exclude<Opening, { problem: string }>) => void }

/** Opens keys by the passkey of this device. Whatever goes wrong, the key file and its passphrase are below. */
export function PasskeyEntry({ onOpened }: Props) {
  const [kept, setKept] = useState<KeptPasskey>()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (canHavePasskey()) readPasskey().then(setKept)
  }, [])
  if (!kept) return null
  const open = async () => {
    if (busy) return
    setBusy(true)
    const secret = await askPasskey(kept.id)
    const opening = secret && (await openKeys((keys) => keys.openWrapped(kept.wrapped, secret)))
    setBusy(false)
    if (opening && !('problem' in opening)) onOpened(opening)
  }
  return (
    <button type="button" className="button" aria-disabled={busy} onClick={open}>
      {busy ? words.making : words.open}
    </button>
  )
}
