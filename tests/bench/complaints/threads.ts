import { readdirSync, readFileSync } from 'node:fs'

/** Where in a `stat` of `/proc`, behind the name, the processor time stands: of the program, of the system for it. */
const [USER, SYSTEM] = [11, 12]
const MILLISECONDS_OF_TICK = 10

/** Processor time of the threads of a process in milliseconds, by the name of their kind. Linux only. */
export function readThreads(pid: number): Map<string, number> {
  const times = new Map<string, number>()
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    const [named = '', rest = ''] = readFileSync(`/proc/${pid}/task/${task}/stat`, 'utf8').split(
      ') ',
    )
    const [, name = ''] = named.split(' (')
    const fields = rest.split(' ')
    const kind = task === String(pid) ? 'main' : name
    const spent = (Number(fields[USER]) + Number(fields[SYSTEM])) * MILLISECONDS_OF_TICK
    times.set(kind, (times.get(kind) ?? 0) + spent)
  }
  return times
}
