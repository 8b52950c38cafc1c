import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const SCRIPT = new URL('./run-store.ts', import.meta.url).pathname

/** Root may write everywhere; a process without this ability is bound by file modes as anybody is. */
const BOUND_BY_MODES = ['setpriv', '--bounding-set=-dac_override,-dac_read_search']

const isRoot = process.getuid?.() === 0

/** Whether a process can be started that file modes bind. */
export function canBindByModes(): boolean {
  const [program = '', ...parameters] = BOUND_BY_MODES
  return !isRoot || spawnSync(program, [...parameters, 'true']).status === 0
}

export type StoreProcess = {
  /** Says a line to it and gives back the line that it answers. */
  say(line: string): Promise<string>
  /** Its next line; nothing when it has ended. */
  hear(): Promise<string | undefined>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  ended: Promise<unknown>
}

/**
 * A process of its own with the store of a data folder; see `run-store.ts` for what it understands. `killAt`: it
 * kills itself before SQLite does that many statements.
 */
export function startStoreProcess(
  dataDir: string,
  { isBoundByModes = false, killAt }: { isBoundByModes?: boolean; killAt?: number } = {},
): StoreProcess {
  const command = [process.execPath, SCRIPT, dataDir, ...(killAt ? [String(killAt)] : [])]
  const [program = '', ...parameters] =
    isRoot && isBoundByModes ? [...BOUND_BY_MODES, ...command] : command
  const child: ChildProcess = spawn(program, parameters, { stdio: ['pipe', 'pipe', 'inherit'] })
  const { stdin, stdout } = child
  if (!stdin || !stdout) throw new Error('The process has no pipes.')
  // Writing to one that was killed is no fault of the test.
  stdin.on('error', () => {})
  // Nothing is asked of one that is to die: it ends even when its moment never comes.
  if (killAt) stdin.end()
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]()
  const ended = once(child, 'exit')
  const hear = async (): Promise<string | undefined> => (await lines.next()).value
  return {
    hear,
    ended,
    say: async (line) => {
      stdin.write(`${line}\n`)
      return (await hear()) ?? 'ended'
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
