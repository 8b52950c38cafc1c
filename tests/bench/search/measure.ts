import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Who is asked the same questions, side by side. */
export type Peer<Question> = { name: string; ask: (question: Question) => unknown }

export async function time<T>(
  work: () => Promise<T> | T,
): Promise<[result: T, milliseconds: number]> {
  const start = performance.now()
  const result = await work()
  return [result, performance.now() - start]
}

export const toShare = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

/** Times by peer; the peers take turns, so that a busy moment of the machine meets all of them. */
export async function measure<Question>(
  peers: readonly Peer<Question>[],
  questions: readonly Question[],
): Promise<number[][]> {
  const times: number[][] = peers.map(() => [])
  for (const question of questions) {
    for (const [at, { ask }] of peers.entries()) {
      const [, milliseconds] = await time(() => ask(question))
      times[at]?.push(milliseconds)
    }
  }
  return times
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Memory in use after rubbish is thrown away, in megabytes. */
function readMemory() {
  collectGarbage()
  const { heapUsed, external, rss } = process.memoryUsage()
  return [heapUsed, external, rss].map((bytes) => bytes / 2 ** 20)
}

/** What something takes in memory while it is held. */
export async function weigh<T>(open: () => Promise<T>): Promise<[held: T, megabytes: string]> {
  const before = readMemory()
  const held = await open()
  const [heap, external, rss] = readMemory().map((after, at) =>
    Math.round(after - (before[at] ?? 0)),
  )
  return [held, `heap ${heap}, external ${external}, RSS ${rss} MB`]
}
