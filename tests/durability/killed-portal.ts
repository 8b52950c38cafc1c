import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { toEnvironment } from '#tests/support/run-portal.ts'

/** Nobody asks any more: everything is done, or nothing works. */
const GIVE_UP_MS = 10_000
const LONG_LIFE_MS = 4000
const READY = /http:\/\/localhost:\d+/

/** A portal on a fixed port that is killed again and again while people use it. */
export class KilledPortal {
  readonly #settings: Record<string, string>
  readonly #under: readonly string[]
  #child: ChildProcess | undefined
  #answered: (() => void) | undefined
  kills = 0

  /** `under`: a program and its parameters that run the portal, e.g. one that makes system calls fail. */
  constructor(settings: Record<string, string>, under: readonly string[] = []) {
    this.#settings = settings
    this.#under = under
  }

  async start(): Promise<void> {
    const [program = '', ...parameters] = [...this.#under, process.execPath, 'src/main.ts']
    const child = spawn(program, parameters, {
      env: toEnvironment(this.#settings),
      stdio: ['ignore', 'pipe', 'inherit'],
      // A group of its own: whatever it runs under is killed with it.
      detached: true,
    })
    this.#child = child
    // The pipe stays open: a portal that cannot say anything any more is another fault.
    let out = ''
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    child.stdout?.on('data', (chunk) => {
      out += chunk
      if (READY.test(out)) resolve()
    })
    child.once('exit', () => reject(new Error(`The portal did not come back: ${out}`)))
    await promise
  }

  /** As if the power failed for the process: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child) return
    this.#child = undefined
    const ended = once(child, 'exit')
    process.kill(-(child.pid ?? 0), 'SIGKILL')
    await ended
    this.kills += 1
  }

  /** Told of every answer that somebody got. */
  readonly onAnswer = (): void => this.#answered?.()

  /**
   * Kills and starts until `isDone`, each time at a random moment `fromMs` to `toMs` after the first answer: a
   * busy machine may take longer to give that one than a life lasts. Every fourth life is longer: a photo takes a
   * process of its own, which such a machine does not start in less.
   */
  async suffer(fromMs: number, toMs: number, isDone: () => boolean): Promise<void> {
    while (!isDone()) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#answered = resolve
      await Promise.race([promise, sleep(GIVE_UP_MS)])
      await sleep(fromMs + Math.random() * (toMs - fromMs))
      if (this.kills % 4 === 3) await sleep(LONG_LIFE_MS)
      await this.kill()
      await this.start()
    }
  }
}
