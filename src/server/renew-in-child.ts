import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

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
