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
