import { Worker } from 'node:worker_threads'
import type { StoreCheck } from '#src/complaints/store/complaint-store.ts'
import {
  EngineError,
  type EngineErrorKind,
  OtherStoreError,
} from '#src/complaints/store/engines/engine.ts'
import { handOver } from '#src/complaints/store/engines/hand-over.ts'
import type { QueryName, RunQuery } from '#src/complaints/store/queries.ts'

/** A disk that is silent for this long, in milliseconds, is not waited for. */
const SILENCE_LIMIT = 10_000

/** Work that may be silent for minutes: it looks after the whole file. */
const PATIENT: readonly Request['kind'][] = ['check', 'tidy']

type Waiting = {
  isPatient: boolean
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

const SCRIPT = new URL('./sqlite-worker.ts', import.meta.url)

/** A thread whose file was closed in order: it has loaded all code and takes the next file. */
let idle: Worker | undefined

function takeWorker(): Worker {
  const worker = idle ?? new Worker(SCRIPT, { execArgv: [] })
  idle = undefined
  worker.unref()
  return worker.removeAllListeners()
}

function leaveWorker(worker: Worker): void {
  const forget = () => {
    if (idle === worker) idle = undefined
  }
  idle = worker.removeAllListeners().on('error', forget).on('exit', forget)
}

/** Of all clients: an answer that comes late is never taken for that of another one. */
let lastId = 0

/**
 * SQLite with the queries of the store, in a thread of its own: it waits for the disk, and nobody else should. A message
 * asks for a whole query or transaction, never for a statement.
 */
export class WorkerClient {
  readonly #worker = takeWorker()
  readonly #waiting = new Map<number, Waiting>()
  #silence: NodeJS.Timeout | undefined
  #ended: EngineError | undefined
  #ending: Promise<unknown> | undefined

  constructor() {
    this.#worker.on('message', (reply: Reply) => this.#take(reply))
    this.#worker.on('error', (error) => this.#end(`The thread of SQLite failed: ${error.message}`))
    this.#worker.on('exit', () => this.#end('The thread of SQLite ended.'))
  }

  /** Asks and waits. Throws an `EngineError`, or what a query threw. */
  readonly query = ((name: QueryName, ...given: readonly unknown[]) =>
    this.#ask({ kind: 'query', name, given })) as RunQuery

  /** Looks at everything; see `checkStore`. */
  check(): Promise<StoreCheck> {
    return this.#ask({ kind: 'check' })
  }

  /** Opens a file, or tidies it up. */
  do(request: Extract<Request, { kind: 'open' | 'tidy' }>): Promise<void> {
    return this.#ask(request)
  }

  /** Closes the file in order, and leaves the thread to whoever opens the next one. */
  async close(): Promise<void> {
    await this.#ask({ kind: 'close' })
    if (idle || this.#waiting.size > 0) return void this.end()
    this.#ending = Promise.resolve()
    this.#end('The store was closed.')
    leaveWorker(this.#worker)
  }

  /** Ends at once, unless it was closed; whoever waits is refused. */
  end(): Promise<unknown> {
    this.#end('The connection was dropped.')
    this.#ending ??= this.#worker.terminate()
    return this.#ending
  }

  #ask<T>(asked: Request): Promise<T> {
    const ended = this.#ended
    if (ended) return Promise.reject(ended)
    const { value: request, blobs } = handOver(asked, 'copies')
    const id = ++lastId
    return new Promise((resolve, reject) => {
      const isPatient = PATIENT.includes(request.kind)
      this.#waiting.set(id, { isPatient, resolve: resolve as Waiting['resolve'], reject })
      // A program that waits for an answer stays alive; one that does not may end.
      this.#worker.ref()
      if (isPatient || !this.#silence) this.#listen()
      this.#worker.postMessage({ id, request }, blobs)
    })
  }

  /** Gives up when nothing is heard from now on, unless nobody waits or somebody has patience. */
  #listen(): void {
    clearTimeout(this.#silence)
    const waiting = [...this.#waiting.values()]
    const isAwaited = waiting.length > 0 && !waiting.some(({ isPatient }) => isPatient)
    this.#silence = isAwaited
      ? setTimeout(() => this.#end('The disk does not answer.'), SILENCE_LIMIT)
      : undefined
  }

  #take(reply: Reply): void {
    if ('id' in reply) this.#settle(reply)
    this.#listen()
  }

  #settle(reply: Exclude<Reply, { goesOn: true }>): void {
    const waiting = this.#waiting.get(reply.id)
    if (!waiting) return
    this.#forget(reply.id)
    if ('result' in reply) waiting.resolve(reply.result)
    else waiting.reject('thrown' in reply ? reply.thrown : toError(reply.failure))
  }

  #end(reason: string): void {
    this.#ended ??= new EngineError('broken', reason)
    for (const [id, waiting] of this.#waiting) {
      this.#forget(id)
      waiting.reject(this.#ended)
    }
    clearTimeout(this.#silence)
  }

  #forget(id: number): void {
    this.#waiting.delete(id)
    if (this.#waiting.size === 0) this.#worker.unref()
  }
}

const toError = ({ kind, message }: Failure): EngineError =>
  kind === 'otherStore' ? new OtherStoreError() : new EngineError(kind, message)

/** What is asked of the worker. */
export type Request =
  /** Also brings the file to the newest schema. */
  | { kind: 'open'; path: string; mayCreate: boolean; storeId: string }
  | { kind: 'query'; name: QueryName; given: readonly unknown[] }
  | { kind: 'check' }
  | { kind: 'tidy' }
  | { kind: 'close' }

type Failure = { kind: EngineErrorKind | 'otherStore'; message: string }

/** `thrown`: a fault of a query and not of the database. `goesOn`: what was asked is being done. */
export type Reply =
  | { id: number; result: unknown }
  | { id: number; failure: Failure }
  | { id: number; thrown: unknown }
  | { goesOn: true }
