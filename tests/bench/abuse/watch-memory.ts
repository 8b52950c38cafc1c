import { readdirSync, readFileSync } from 'node:fs'

type Process = { pid: number; parent: number; megabytes: number }

/** Linux only: what `/proc` says of a process; nothing when it ended meanwhile. */
function readProcess(pid: number): Process | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const numberOf = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return { pid, parent: numberOf('PPid'), megabytes: numberOf('VmRSS') / 1024 }
  } catch {
    return undefined
  }
}

/** Resident memory of a process and all its children, in MB. */
function readMemory(root: number): number {
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : [],
  )
  const toTree = (pid: number): Process[] => [
    ...all.filter((one) => one.pid === pid),
    ...all.filter((one) => one.parent === pid).flatMap((one) => toTree(one.pid)),
  ]
  return toTree(root).reduce((sum, { megabytes }) => sum + megabytes, 0)
}

/** Looks four times a second until it is stopped, and tells the most that was seen, in MB. */
export function watchMemory(root: number): () => number {
  let most = readMemory(root)
  const looking = setInterval(() => {
    most = Math.max(most, readMemory(root))
  }, 250)
  return () => {
    clearInterval(looking)
    return Math.max(most, readMemory(root))
  }
}
