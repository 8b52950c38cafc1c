/** Failures in a row after which a service is left alone. */
export const FAILURES_TO_OPEN = 3
/** How long a service is left alone before it is tried again. */
export const PAUSE_IN_MILLISECONDS = 10_000

/** Reads a clock that only moves forward, in milliseconds. */
export type Stopwatch = () => number

/** Remembers whether a service works: closed, it is asked; open, only now and then. */
export class Breaker {
  readonly #stopwatch: Stopwatch
  #failures = 0
  #restsUntil = 0

  constructor(stopwatch: Stopwatch) {
    this.#stopwatch = stopwatch
  }

  get isOpen(): boolean {
    return this.#failures >= FAILURES_TO_OPEN
  }

  /** True once after every pause while open: whoever asks is the one who tries. */
  takeTrial(): boolean {
    if (!this.isOpen || this.#stopwatch() < this.#restsUntil) return false
    this.#rest()
    return true
  }

  /** Tells whether this success closed the breaker. */
  succeed(): boolean {
    const closes = this.isOpen
    this.#failures = 0
    return closes
  }

  /** Tells whether this failure opened the breaker. */
  fail(): boolean {
    this.#failures += 1
    if (this.isOpen) this.#rest()
    return this.#failures === FAILURES_TO_OPEN
  }

  #rest(): void {
    this.#restsUntil = this.#stopwatch() + PAUSE_IN_MILLISECONDS
  }
}
