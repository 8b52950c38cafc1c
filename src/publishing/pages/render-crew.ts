import { serialize } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import type { PageKnowledge, StaticAddress } from '#src/publishing/addresses/static-addresses.ts'
import type { PublishedSite, RenderedPage } from '#src/publishing/pages/render-page.ts'
import type { Effort } from '#src/publishing/release/file-pack.ts'

/** A page that knows a part of what is published, so small that it can be handed to another thread. */
export type PartPage = Pick<StaticAddress, 'address' | 'isPast'> & { knows: PageKnowledge }

/** A page as it is kept, or why it could not be rendered. */
export type Outcome = RenderedPage | { problem: string }

/** What a thread begins with. */
export type CrewTask = CrewManner & { bundleDir: string; site: PublishedSite }

/** `joins`: pages are joined where they can be (`join-page.ts`). */
export type CrewManner = { effort: Effort; joins: boolean }

/** As many as the smallest server we run on has cores. */
const THREADS = 2
/**
 * Megabytes of a thread: ample for the site and the pages of a few centres; with more it would clear up later. What is new has room for a
 * dozen pages: with less, half of a page outlives it, and what is old is cleared up every second.
 */
const MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 48 }
/** For fewer pages a thread takes longer to begin than it saves. */
const WORTH_A_CREW = 400

type Waiting = { resolve: (outcomes: Outcome[]) => void; reject: (error: Error) => void }

/** One thread; it answers in the order it is asked. */
class CrewThread {
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []
  #ended: Error | undefined

  constructor(task: CrewTask) {
    this.#worker = new Worker(new URL('./render-thread.ts', import.meta.url), {
      workerData: task,
      execArgv: [],
      resourceLimits: MEMORY,
    })
    this.#worker.on('message', (outcomes) => this.#waiting.shift()?.resolve(outcomes))
    this.#worker.on('error', ({ message }) => this.#end(message))
    this.#worker.on('exit', () => this.#end('It ended.'))
  }

  get load(): number {
    return this.#waiting.length
  }

  ask(pages: readonly PartPage[]): Promise<Outcome[]> {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome[]>()
    if (this.#ended) reject(this.#ended)
    else {
      // As bytes: what waits is no object of the thread until its turn comes.
      const { buffer } = serialize(pages)
      this.#worker.postMessage(buffer, [buffer])
      this.#waiting.push({ resolve, reject })
    }
    return promise
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #end(reason: string): void {
    this.#ended ??= new Error(
      `A thread that renders pages failed: ${reason} Nothing was published.`,
    )
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended)
  }
}

/**
 * Threads that render pages beside this one, each with the built site in its own memory. They know nothing but what
 * comes with a page.
 */
export class RenderCrew {
  readonly #threads: readonly CrewThread[]

  constructor(bundleDir: string, site: PublishedSite, manner: CrewManner) {
    const { region, complaintRules, mapTiles, siteUrl, now, releaseVersion, snapshot } = site
    const shared = { region, complaintRules, mapTiles, siteUrl, now, releaseVersion }
    const known = { library: EMPTY_LIBRARY, snapshot: { ...snapshot, centres: [], formerIds: {} } }
    const task = { ...manner, bundleDir, site: { ...shared, ...known } }
    this.#threads = Array.from({ length: THREADS }, () => new CrewThread(task))
  }

  /** Renders some pages: what they know in common is copied once. Rejects when the thread fails. */
  render(pages: readonly PartPage[]): Promise<Outcome[]> {
    const [idlest] = this.#threads.toSorted((one, other) => one.load - other.load)
    if (!idlest) throw new TypeError('A crew without a thread')
    return idlest.ask(
      pages.map(({ address, knows, isPast = false }) => ({ address, knows, isPast })),
    )
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()))
  }
}

export const isWorthACrew = (pages: readonly PartPage[]) => pages.length >= WORTH_A_CREW
