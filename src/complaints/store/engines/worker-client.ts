import { Worker } from 'node:worker_threads'
import { EngineError, type EngineErrorKind } from '#src/complaints/store/engines/engine.ts'

/** A disk that is silent for this long, in milliseconds, is not waited for. */
const SILENCE_LIMIT = 10_000

type Waiting = { resolve: (result: Result) => void; reject: (error: Error) => void; timer: unknown }

/** Copies of the blobs of a request, to be handed over: the caller keeps its own. */
function toOwnBlobs(request: Request): { request: Request; blobs: ArrayBuffer[] } {
  if (request.kind !== 'run') return { request, blobs: [] }
  const blobs: ArrayBuffer[] = []
  const parameters = request.parameters.map((value) => {
    if (!(value instanceof Uint8Array)) return value
    const copy = new Uint8Array(value)
    blobs.push(copy.buffer)
    return copy
  })
  return { request: { ...request, parameters }, blobs }
}

/** SQLite in a thread of its own: it waits for the disk, and nobody else should. */
export class WorkerClient {
  readonly #worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { execArgv: [] })
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #ended: EngineError | undefined
  #ending: Promise<unknown> | undefined

  constructor() {
    this.#worker.unref()
    this.#worker.on('message', (reply: Reply) => this.#take(reply))
    this.#worker.on('error', (error) => this.#end(`The thread of SQLite failed: ${error.message}`))
    this.#worker.on('exit', () => this.#end('The thread of SQLite ended.'))
  }

  /** Asks and waits. Throws an `EngineError`. `patient`: for work that may take minutes. */
  ask(asked: Request, patient = false): Promise<Result> {
    const ended = this.#ended
    if (ended) return Promise.reject(ended)
    const { request, blobs } = toOwnBlobs(asked)
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      const timer = patient
        ? undefined
        : setTimeout(() => this.#end('The disk does not answer.'), SILENCE_LIMIT)
      this.#waiting.set(id, { resolve, reject, timer })
      // A program that waits for an answer stays alive; one that does not may end.
      this.#worker.ref()
      this.#worker.postMessage({ id, request }, blobs)
    })
  }

  /** Ends at once; whoever waits is refused. */
  end(): Promise<unknown> {
    this.#end('The connection was dropped.')
    this.#ending ??= this.#worker.terminate()
    return this.#ending
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    if (!waiting) return
    this.#forget(reply.id, waiting)
    if ('result' in reply) waiting.resolve(reply.result)
    else waiting.reject(new EngineError(reply.failure.kind, reply.failure.message))
  }

  #end(reason: string): void {
    this.#ended ??= new EngineError('broken', reason)
    for (const [id, waiting] of this.#waiting) {
      this.#forget(id, waiting)
      waiting.reject(this.#ended)
    }
  }

  #forget(id: number, { timer }: Waiting): void {
    clearTimeout(timer as NodeJS.Timeout)
    this.#waiting.delete(id)
    if (this.#waiting.size === 0) this.#worker.unref()
  }
}

/** What SQLite can be given and gives back. */
export type SqliteValue = string | number | bigint | null | Uint8Array

/** What is asked of the worker. */
export type Request =
  | { kind: 'open'; path: string; mayCreate: boolean }
  /** `begins`: a transaction begins with it, for writing. */
  | { kind: 'run'; sql: string; parameters: SqliteValue[]; begins: boolean }
  | { kind: 'close' }

export type Row = Record<string, SqliteValue>

/** `changes`: rows written; only `run` answers with rows. */
export type Result = { rows: Row[]; changes: number }

export type Reply =
  | { id: number; result: Result }
  | { id: number; failure: { kind: EngineErrorKind; message: string } }
