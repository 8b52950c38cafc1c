import type { Keyring } from '#src/desk/page/keys/keyring.ts'
import type { KeyAnswer } from '#src/desk/page/keys/worker.ts'

type Asked<Name extends keyof Keyring> = Promise<Awaited<ReturnType<Keyring[Name]>>>

/** The keyring as the page knows it: it asks, and holds nothing. */
export type Keys = {
  [Name in keyof Keyring]: (...given: Parameters<Keyring[Name]>) => Asked<Name>
} & {
  /** Ends the worker: nothing secret is left. */
  lock(): void
}

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string
  }
}

const WORKER = '/worker.js'

const METHODS = [
  'open',
  'wrap',
  'openWrapped',
  'makeKey',
  'makeCard',
  'viewList',
  'signList',
  'trust',
  'isReplaced',
  'signIn',
  'openCase',
  'openFile',
  'makeAct',
  'packCase',
  'openPackage',
  'makeActOnPackage',
  'signErasure',
  'leaveCase',
  'settlePlaceKey',
  'tagPlaces',
  'findOwnLists',
  'wrapCases',
  'openTableCases',
] as const satisfies (keyof Keyring)[]

/** The page may load this one script as a worker, and no other. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('desk', {
  createScriptURL: () => WORKER,
})

/** Starts a worker without keys. */
export function startKeys(): Keys {
  const worker = new Worker(policy?.createScriptURL(WORKER) ?? WORKER)
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  let last = 0
  worker.onmessage = ({ data }: MessageEvent<KeyAnswer>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failed' in data) asker?.reject(new Error('The keys could not do that'))
    else asker?.resolve(data.answer)
  }
  const ask = (name: string, given: unknown[]) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      worker.postMessage({ id: last, ask: name, given })
    })
  const lock = () => {
    worker.terminate()
    for (const { reject } of waiting.values()) reject(new Error('Locked'))
    waiting.clear()
  }
  const methods = METHODS.map((name) => [name, (...given: unknown[]) => ask(name, given)])
  return { ...Object.fromEntries(methods), lock }
}
