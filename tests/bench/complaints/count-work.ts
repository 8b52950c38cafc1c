import { webcrypto } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/**
 * Loaded into a portal before its own code (`node --import <this>?<file>`): counts what it asks of other threads, and writes
 * the numbers into the file when it is asked by SIGUSR2.
 */
export type Work = { messages: number; digests: number }

const file = decodeURIComponent(new URL(import.meta.url).search.slice(1))
const work: Work = { messages: 0, digests: 0 }

const { postMessage } = Worker.prototype
Worker.prototype.postMessage = function (this: Worker, ...message) {
  work.messages += 1
  postMessage.apply(this, message)
}
const { digest } = webcrypto.subtle
webcrypto.subtle.digest = (...given) => {
  work.digests += 1
  return digest.apply(webcrypto.subtle, given)
}
process.on('SIGUSR2', () => writeFileSync(file, JSON.stringify(work)))
