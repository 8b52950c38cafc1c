import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Clocks are set and machines sleep: the time is looked at again this often, also long before a boundary. */
const LONGEST_SLEEP_MS = 60 * 60 * 1000
const FIRST_RETRY_MS = 60 * 1000
const LONGEST_RETRY_MS = 60 * 60 * 1000

type Renewal = {
  /** Makes the release anew and switches to it; then `follow` is called with the next boundary. */
  renew: () => Promise<void>
  /** Told when it failed, and when it is tried again. */
  onError: (error: unknown, retryInMs: number) => void
  now?: () => number
}

/**
 * Renews a release at its next boundary. What fails, or leaves the release as it was, is tried again after a
 * minute, two, four … an hour at most.
 */
export class RenewalSchedule {
  readonly #renewal: Renewal
  readonly #now: () => number
  #boundary: number | undefined
  #failures = 0
  #timer: NodeJS.Timeout | undefined

  constructor(renewal: Renewal) {
    this.#renewal = renewal
    this.#now = renewal.now ?? Date.now
  }

  /** Another release is current, which holds until `boundary`; nothing when no end is known. */
  follow(boundary: Date | undefined): void {
    this.#boundary = boundary?.getTime()
    this.#failures = 0
    this.#sleep()
  }

  stop(): void {
    this.#boundary = undefined
    clearTimeout(this.#timer)
  }

  #sleep(): void {
    clearTimeout(this.#timer)
    if (this.#boundary === undefined) return
    const wait = this.#boundary - this.#now()
    this.#wake(wait > 0 ? Math.min(wait, LONGEST_SLEEP_MS) : 0)
  }

  #wake(afterMs: number): void {
    this.#timer = setTimeout(() => {
      if (this.#boundary !== undefined && this.#boundary <= this.#now()) this.#renew(this.#boundary)
      else this.#sleep()
    }, afterMs)
    this.#timer.unref()
  }

  async #renew(boundary: number): Promise<void> {
    const retryInMs = Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS)
    const failed = await this.#renewal.renew().then(
      () => undefined,
      (error: unknown) => ({ error }),
    )
    // Meanwhile another release may have come, ours or that of somebody else.
    if (this.#boundary !== boundary) return
    this.#failures += 1
    if (failed) this.#renewal.onError(failed.error, retryInMs)
    this.#wake(retryInMs)
  }
}

const COMMAND = fileURLToPath(new URL('../publishing/cli.ts', import.meta.url))

/** Longer than the largest region takes; what hangs gives the lock back. */
const LONGEST_MS = 30 * 60 * 1000

const run = promisify(execFile)

/**
 * Runs `publish -- --renew` in a process of its own, so that visitors do not wait for it and nothing of it stays
 * in memory. Gives the lines it wrote; throws with them when it fails.
 */
export async function renewInChild(signal: AbortSignal): Promise<string> {
  try {
    const options = { signal, timeout: LONGEST_MS, killSignal: 'SIGKILL', maxBuffer: 1e7 } as const
    return (await run(process.execPath, [COMMAND, '--renew'], options)).stdout.trim()
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    throw new Error(stderr.trim() || String(error), { cause: error })
  }
}
