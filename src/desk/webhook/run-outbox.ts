import { setTimeout as wait } from 'node:timers/promises'
import { type Outbox, sendNext } from '#src/desk/webhook/send-due.ts'

/** Somebody who hands a case over waits no longer than this for the first attempt. */
const PAUSE_MS = 5000

/** Sends what is due, one after the other, until it is stopped. What fails is tried again after a pause. */
export function runOutbox(outbox: Outbox, onError: (error: unknown) => void): () => Promise<void> {
  const stop = new AbortController()
  const { signal } = stop
  const run = async () => {
    while (!signal.aborted) {
      const isMore = await sendNext(outbox).catch((error) => {
        onError(error)
        return false
      })
      if (!isMore) await wait(PAUSE_MS, undefined, { signal }).catch(() => {})
    }
  }
  const running = run()
  return async () => {
    stop.abort()
    await running
  }
}
