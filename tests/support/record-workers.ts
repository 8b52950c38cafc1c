import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Worker } from 'node:worker_threads'
import { onTestFinished } from 'vitest'

/** The threads that are started from now to the end of the test, as Node tells of them. */
export function recordWorkers(): Worker[] {
  const workers: Worker[] = []
  const record = (message: unknown) => workers.push((message as { worker: Worker }).worker)
  subscribe('worker_threads', record)
  onTestFinished(() => {
    unsubscribe('worker_threads', record)
  })
  return workers
}
