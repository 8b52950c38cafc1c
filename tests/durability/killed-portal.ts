import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { toEnvironment } from '#tests/support/run-portal.ts'

const READY = /http:\/\/localhost:\d+/

/** A portal on a fixed port that is killed again and again while people use it. */
export class KilledPortal {
  readonly #settings: Record<string, string>
  #child: ChildProcess | undefined
  kills = 0

  constructor(settings: Record<string, string>) {
    this.#settings = settings
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['src/main.ts'], {
      env: toEnvironment(this.#settings),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#child = child
    let out = ''
    for await (const chunk of child.stdout) {
      out += chunk
      if (READY.test(out)) break
    }
    if (!READY.test(out)) throw new Error(`The portal did not come back: ${out}`)
  }

  /** As if the power failed for the process: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    this.kills += 1
  }

  /** Kills and starts at random moments, `fromMs` to `toMs` after each start, until `isDone`. */
  async suffer(fromMs: number, toMs: number, isDone: () => boolean): Promise<void> {
    while (!isDone()) {
      await sleep(fromMs + Math.random() * (toMs - fromMs))
      await this.kill()
      await this.start()
    }
  }
}
