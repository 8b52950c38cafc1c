import { readFileSync } from 'node:fs'

const MILLISECONDS_OF_TICK = 10
const EVERY_MS = 100

/** Looks at a process until it is stopped: seconds of processor time and most memory in MB, as last seen. Linux only. */
export function watchUsed(pid: number): () => { 'processor s': number; 'most MB': number } {
  const used = { 'processor s': 0, 'most MB': 0 }
  const look = () => {
    try {
      const [, times = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
      const [user, system] = times.split(' ').slice(11, 13)
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      const most = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024
      if (most === 0) return
      used['processor s'] = ((Number(user) + Number(system)) * MILLISECONDS_OF_TICK) / 1000
      used['most MB'] = Math.round(most)
    } catch {
      // It has ended: what was seen last counts.
    }
  }
  const looking = setInterval(look, EVERY_MS)
  return () => {
    clearInterval(looking)
    return used
  }
}
