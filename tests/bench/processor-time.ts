import { readFileSync } from 'node:fs'

/** Where in `/proc/self/stat`, behind the name, the times of this process and of those it waited for stand. */
const [FIRST, LAST] = [11, 14]
const MILLISECONDS_OF_TICK = 10

/**
 * Milliseconds of processor time of this process and of the processes it started that have ended. Whatever else a machine
 * does makes the clock a poor witness.
 */
export function readProcessorTime(): number {
  const [, times = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ')
  const ticks = times.split(' ').slice(FIRST, LAST + 1)
  return ticks.reduce((sum, one) => sum + Number(one) * MILLISECONDS_OF_TICK, 0)
}
