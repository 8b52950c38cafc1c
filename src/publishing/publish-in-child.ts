import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/**
 * How a publication is started: Node clears up what is new after four megabytes, not sixteen, and so what is old sooner
 * too. `package.json` and `deploy/` say the same.
 */
const PUBLISHER = ['--max-semi-space-size=4', fileURLToPath(new URL('./cli.ts', import.meta.url))]

/** Publishes in a process of its own, so that nothing of it stays in memory; gives its exit code. */
export async function publishInChild(options: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [...PUBLISHER, ...options], { stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  return code
}

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
    return (await run(process.execPath, [...PUBLISHER, '--renew'], options)).stdout.trim()
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    throw new Error(stderr.trim() || String(error), { cause: error })
  }
}
