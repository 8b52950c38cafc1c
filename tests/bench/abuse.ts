import { execFile } from 'node:child_process'
import { parseArgs, promisify } from 'node:util'
import { complain, keepOpening } from '#tests/bench/abuse/resident.ts'
import { watchMemory } from '#tests/bench/abuse/watch-memory.ts'
import { checkOut, startTree } from '#tests/support/built-tree.ts'

/**
 * One source sends long texts, slow uploads, drafts and hard questions; meanwhile somebody else opens the home
 * page, searches, and complains with two photos. The same for the build of an earlier commit (`--before`), one
 * after the other in the same run. Linux only (`/proc`).
 */
const { values } = parseArgs({
  options: {
    before: { type: 'string', default: 'bc9c8b9' },
    seconds: { type: 'string', default: '30' },
  },
})
const SECONDS = Number(values.seconds)
const IDLE_MS = 5000
const run = promisify(execFile)
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const toShare = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN
const toMs = (times: readonly number[]) => ({
  p50: toShare(times, 0.5),
  p99: toShare(times, 0.99),
})

async function measure(name: string, tree: string) {
  const { url, pid, stop } = await startTree(tree)
  const read = (everyMs: number) => {
    const home = keepOpening(`${url}/`, everyMs)
    const search = keepOpening(`${url}/centres/?q=${encodeURIComponent('托育')}`, 10 * everyMs)
    return async () => ({ home: toMs(await home()), search: toMs(await search()) })
  }
  await complain(tree, url, 60_000)
  const stopIdle = read(20)
  const stopIdleMemory = watchMemory(pid)
  await sleep(IDLE_MS)
  const [idle, idleMemory] = [await stopIdle(), stopIdleMemory()]

  const load = run(process.execPath, ['tests/bench/abuse/load.ts', url, String(SECONDS)], {
    maxBuffer: 1e7,
  })
  const stopMemory = watchMemory(pid)
  const stopReading = read(50)
  await sleep(2000)
  const complaint = await complain(tree, url, SECONDS * 1000)
  const { stdout } = await load
  const [loaded, memory] = [await stopReading(), stopMemory()]
  await stop()
  return { name, idle, loaded, complaint, idleMemory, memory, answers: stdout.trim() }
}
type Measured = Awaited<ReturnType<typeof measure>>

const round = (value: number) => Number(value.toFixed(1))
const toLine = ({ idle, loaded, complaint, idleMemory, memory }: Measured) => ({
  'home idle p50': round(idle.home.p50),
  'idle p99': round(idle.home.p99),
  'loaded p50': round(loaded.home.p50),
  'loaded p99': round(loaded.home.p99),
  'search p99': round(loaded.search.p99),
  'complaint s': round(complaint.ms / 1000),
  outcome: complaint.outcome,
  'MB above idle': round(memory - idleMemory),
})

const before = checkOut(values.before)
const measured = [
  await measure(`before (${values.before})`, before.folder),
  await measure('now', '.'),
]
before.remove()

console.log(`${SECONDS} s of load from one source; times in ms, of somebody else`)
console.table(Object.fromEntries(measured.map((one) => [one.name, toLine(one)])))
for (const { name, answers } of measured) console.log(`answers to the load, ${name}: ${answers}`)
const [old, now] = measured
if (old && now) {
  const aim = Math.max(50, 5 * now.idle.home.p99)
  console.log(
    `home p99 under load: ${round(old.loaded.home.p99 / now.loaded.home.p99)} times better`,
  )
  console.log(`aim: home p99 <= ${round(aim)} ms, filed, <= 400 MB above idle`)
}
