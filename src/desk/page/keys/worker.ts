import '#src/desk/page/without-eval.ts'

import { Keyring } from '#src/desk/page/keys/keyring.ts'

/** What the page asks of the worker: a method of the keyring, and what it is given. */
export type KeyQuestion = {
  [Name in keyof Keyring]: { id: number; ask: Name; given: Parameters<Keyring[Name]> }
}[keyof Keyring]
export type KeyAnswer = { id: number; answer: unknown } | { id: number; failed: true }

/** Everything secret lives in here. Its policy lets it load and send nothing: it answers the page and nobody else. */
const keyring = new Keyring()

self.onmessage = async ({ data }: MessageEvent<KeyQuestion>) => {
  const { id, ask, given } = data
  try {
    const method = keyring[ask] as (...given: unknown[]) => unknown
    const answer: KeyAnswer = { id, answer: await method.apply(keyring, given) }
    self.postMessage(answer)
  } catch {
    // What went wrong may hold a part of what was opened: it is not told.
    self.postMessage({ id, failed: true } satisfies KeyAnswer)
  }
}
