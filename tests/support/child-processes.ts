import { readdirSync, readFileSync } from 'node:fs'

function readParent(pid: string): number {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    // It ended meanwhile.
    return 0
  }
}

/** How many processes this one has started that have not ended (Linux). */
export const countChildProcesses = (): number =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && readParent(name) === process.pid)
    .length
