import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { QUIET_MS } from '#src/publishing/watch.ts'
import { findOtherPages, hasHugo, writeHugoSite } from '#tests/bench/hugo-site.ts'
import { generateCentres } from '#tests/support/generated-centres.ts'
import { writeGeneratedFilings } from '#tests/support/generated-filings.ts'
import { generateRegion } from '#tests/support/generated-region.ts'
import { toMedian } from '#tests/support/median.ts'

/**
 * How long a publication takes and how much memory: everything, one changed row, nothing changed, one row while somebody watches; and how long Hugo
 * takes for the same pages, where it is installed. `node tests/bench/build.ts [sizes…]`, by default 1000 3000 10000;
 * the site must be built.
 */
const sizes = process.argv.slice(2).map(Number)
const RUNS = 3
const withHugo = hasHugo()
if (!withHugo) console.log('Hugo is not installed: nothing to compare with.')

/** `switched`: seconds until readers saw what changed. */
type Run = {
  seconds: number
  switched: number
  cpuSeconds: number
  megabytes: number
  out: string
}

/** Resident megabytes and seconds of processor time of a process until now; nothing once it is gone. */
function readUse(pid: number | undefined) {
  try {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    const cpuSeconds = (Number(ticks[11]) + Number(ticks[12])) / 100
    return { megabytes: Number(resident ?? 0) / 1024, cpuSeconds: cpuSeconds || 0 }
  } catch {
    return { megabytes: 0, cpuSeconds: 0 }
  }
}

const toSettings = (folder: string) => ({
  REGION: 'generated',
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
})

const publish = (folder: string): Promise<Run> =>
  run(process.execPath, ['--max-semi-space-size=4', 'src/publishing/cli.ts'], toSettings(folder))

function run(program: string, args: string[], settings: Record<string, string>): Promise<Run> {
  const started = performance.now()
  const child = spawn(program, args, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  const most = { megabytes: 0, cpuSeconds: 0 }
  const toSeconds = () => (performance.now() - started) / 1000
  let switched: number | undefined
  child.stdout.on('data', (chunk) => {
    out += chunk
    if (out.includes('切换：')) switched ??= toSeconds()
  })
  const watching = setInterval(() => {
    const use = readUse(child.pid)
    most.megabytes = Math.max(most.megabytes, use.megabytes)
    most.cpuSeconds = Math.max(most.cpuSeconds, use.cpuSeconds)
  }, 20)
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(watching)
      const seconds = toSeconds()
      const run = { seconds, switched: switched ?? seconds, ...most, out }
      if (code === 0) resolve(run)
      else reject(new Error(out))
    })
  })
}

/**
 * Seconds until readers see a changed row while `--watch` runs and has published before, without the time in which it waits for
 * more to be saved. `change` saves another row.
 */
async function watchRow(folder: string, change: () => void): Promise<number> {
  const watching = spawn(process.execPath, ['src/publishing/cli.ts', '--watch'], {
    env: { ...process.env, ...toSettings(folder) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  watching.stdout.on('data', (chunk) => {
    out += chunk
  })
  const told = async (text: string) => {
    while (!out.includes(text)) await sleep(5)
    out = ''
  }
  await told('用时')
  change()
  await told('用时')
  const saved = performance.now()
  change()
  await told('切换：')
  const seconds = (performance.now() - saved - QUIET_MS) / 1000
  await told('用时')
  watching.kill()
  return seconds
}

function print(name: string, runs: Run[]): void {
  const median = (of: (run: Run) => number) => toMedian(runs.map(of)).toFixed(1)
  const megabytes = Math.max(...runs.map((run) => run.megabytes)).toFixed(0)
  const pages = /新生成.*/.exec(runs.at(-1)?.out ?? '')?.[0] ?? ''
  const until = median((run) => run.switched)
  const times = `${until} s until readers see it, ${median((run) => run.seconds)} s in all, processor ${median((run) => run.cpuSeconds)} s`
  console.log(`  ${name.padEnd(16)} ${times}, at most ${megabytes} MB  ${pages}`)
}

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'))
  const region = generateRegion()
  const centres = generateCentres(size, region)
  const write = () => writeGeneratedFilings(join(folder, 'content'), centres, region)
  const hugo = join(folder, 'hugo')
  const release = join(folder, 'data', 'current')
  const runs: Record<
    'everything' | 'Hugo, the same' | 'one changed row' | 'nothing changed',
    Run[]
  > = {
    everything: [],
    'Hugo, the same': [],
    'one changed row': [],
    'nothing changed': [],
  }
  const watched: number[] = []
  let changes = 0
  const change = () => {
    const [changed] = centres.splice(changes * 7, 1)
    if (changed) centres.push({ ...changed, phones: [`0591-1111${1000 + changes}`] })
    changes += 1
    write()
  }
  for (let turn = 0; turn < RUNS; turn += 1) {
    rmSync(join(folder, 'data'), { recursive: true, force: true })
    write()
    runs.everything.push(await publish(folder))
    if (withHugo) {
      await writeHugoSite(release, hugo)
      runs['Hugo, the same'].push(await run('hugo', ['--quiet', '--source', hugo], {}))
      const others = await findOtherPages(release, hugo)
      if (others.length > 0)
        throw new Error(`Hugo wrote otherwise: ${others.slice(0, 3).join(' ')}`)
    }
    change()
    runs['one changed row'].push(await publish(folder))
    runs['nothing changed'].push(await publish(folder))
    watched.push(await watchRow(folder, change))
  }
  console.log(`${size} centres`)
  for (const [name, measured] of Object.entries(runs))
    if (measured.length > 0) print(name, measured)
  const seen = toMedian(watched).toFixed(1)
  console.log(
    `  one row, watched ${seen} s until readers see it, after ${QUIET_MS / 1000} s of waiting for more`,
  )
  if (withHugo) {
    const toSeconds = (measured: Run[]) => toMedian(measured.map(({ switched }) => switched))
    const times = toSeconds(runs.everything) / toSeconds(runs['Hugo, the same'])
    console.log(`  everything takes ${times.toFixed(2)} times as long as Hugo until readers see it`)
  }
  rmSync(folder, { recursive: true })
}

for (const size of sizes.length > 0 ? sizes : [1000, 3000, 10_000]) await measure(size)
