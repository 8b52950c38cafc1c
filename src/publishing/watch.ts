import { watch } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A clerk's copy may still be under way. */
export const QUIET_MS = 2000

/** Exit code of a publication that found another one running: it is tried again. */
export const RUNNING = 75
const RETRY_MS = 10_000

type Watching = { signal: AbortSignal; quietMs?: number; retryMs?: number }

/**
 * Publishes now and after whatever is saved below a folder, one publication after the other, until the signal says enough.
 * What is saved while one runs is in the next.
 */
export async function publishOnChange(
  folder: string,
  publish: () => Promise<number | null>,
  { signal, quietMs = QUIET_MS, retryMs = RETRY_MS }: Watching,
): Promise<void> {
  const saved = { isSome: false, wake: () => {} }
  const watcher = watch(folder, { recursive: true }, () => {
    saved.isSome = true
    saved.wake()
  })
  const awake = () =>
    new Promise<void>((resolve) => {
      saved.wake = resolve
      if (saved.isSome || signal.aborted) resolve()
    })
  signal.addEventListener('abort', () => saved.wake())
  try {
    while (!signal.aborted) {
      saved.isSome = false
      if ((await publish()) === RUNNING) {
        await sleep(retryMs)
        continue
      }
      await awake()
      do {
        saved.isSome = false
        await sleep(quietMs)
      } while (saved.isSome && !signal.aborted)
    }
  } finally {
    watcher.close()
  }
}
