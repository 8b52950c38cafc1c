import { zhHans as words } from '#src/desk/page/passkey/words.ts'

/** Nobody waits longer for a device that may not be there. */
const TIMEOUT = 60_000
/** Every passkey of ours gives its secret for this one: it is kept with what the secret opens. */
const SALT = new TextEncoder().encode('desk passkey 1')

/** A passkey, and what it alone gives. */
export type Passkey = { id: Uint8Array<ArrayBuffer>; secret: Uint8Array<ArrayBuffer> }

/** Passkeys are bound to a name of a host: `localhost` is one, and no number is. */
export const canHavePasskey = (): boolean =>
  typeof PublicKeyCredential === 'function' && !/^[\d.]+$|:/.test(location.hostname)

const draw = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
const prf = { prf: { eval: { first: SALT } } }

/** Makes a passkey on this device; nothing where that does not work, whatever the reason. */
export async function makePasskey(post: string): Promise<Passkey | undefined> {
  const made = await within((signal) =>
    navigator.credentials.create({
      signal,
      publicKey: {
        challenge: draw(32),
        rp: { name: words.place },
        user: { id: draw(16), name: post, displayName: post },
        pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { userVerification: 'required' },
        timeout: TIMEOUT,
        extensions: prf,
      },
    }),
  )
  if (!made) return undefined
  const id = new Uint8Array(made.rawId)
  // Some give the secret only when they are asked the next time.
  const secret = readSecret(made) ?? (await askPasskey(id))
  return secret && { id, secret }
}

/** What a passkey gives; nothing where that does not work, whatever the reason. */
export async function askPasskey(
  id: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = await within((signal) =>
    navigator.credentials.get({
      signal,
      publicKey: {
        challenge: draw(32),
        allowCredentials: [{ type: 'public-key', id }],
        userVerification: 'required',
        timeout: TIMEOUT,
        extensions: prf,
      },
    }),
  )
  return found && readSecret(found)
}

function readSecret(found: PublicKeyCredential): Uint8Array<ArrayBuffer> | undefined {
  const first = found.getClientExtensionResults().prf?.results?.first
  return first instanceof ArrayBuffer ? new Uint8Array(first) : undefined
}

async function within(
  ask: (signal: AbortSignal) => Promise<Credential | null>,
): Promise<PublicKeyCredential | undefined> {
  const stopped = new AbortController()
  const timer = setTimeout(() => stopped.abort(), TIMEOUT)
  try {
    const found = await ask(stopped.signal)
    return found instanceof PublicKeyCredential ? found : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
