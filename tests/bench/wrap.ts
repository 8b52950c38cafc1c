import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { toRecipients } from '#src/officers/officer-list.ts'
import { openChangingOffice } from '#tests/support/changing-office.ts'
import { fileMany } from '#tests/support/file-many.ts'

/**
 * How long an officer's device takes to seal so many cases anew after somebody left, on the store and through the desk,
 * and how much memory it and the desk take: `npm run bench:wrap -- [CASES]`.
 */
const CASES = Number(process.argv[2] ?? 10_000)
const PORT = '5397'

const desk = await openChangingOffice()
await fileMany(desk.store, CASES, toRecipients(desk.before, 'health'))
await desk.change()

const start = (settings: Record<string, string>, ...written: string[]) =>
  spawn(process.execPath, ['src/desk/cli.ts', ...written], {
    env: { PATH: process.env['PATH'], ...desk.office.settings, LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Most memory of a process so far, in MB. */
const readPeak = ({ pid }: ChildProcess) => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

async function measure(name: string, settings: Record<string, string>, also?: ChildProcess) {
  const began = performance.now()
  const run = start(settings, 'key', 'wrap', '--json')
  const peaks: string[] = []
  let lines = 0
  run.stderr.on('data', () => {
    lines += 1
    peaks.push(`${readPeak(run).toFixed(0)}${also ? `+${readPeak(also).toFixed(0)}` : ''}`)
  })
  let out = ''
  run.stdout.on('data', (chunk) => {
    out += chunk
  })
  await once(run, 'exit')
  const seconds = (performance.now() - began) / 1000
  const at = (share: number) => peaks[Math.floor((peaks.length - 1) * share)]
  console.log(`${name}: ${seconds.toFixed(1)} s, ${lines} lines, load ${loadavg()[0]?.toFixed(1)}`)
  console.log(`  MB at 10, 50, 100 %: ${at(0.1)}, ${at(0.5)}, ${at(1)}; ${out.trim()}`)
}

const own = desk.settingsOf(desk.first)
await measure('on the store', own)

/** Once more from the beginning: another officer comes. */
await desk.changeBack()
const host = start({ DESK_FIRST_LIST: own.DESK_FIRST_LIST, DESK_PORT: PORT }, 'serve')
await once(host.stdout, 'data')
await measure('through the desk', { ...own, DESK_URL: `http://localhost:${PORT}` }, host)
host.kill('SIGTERM')
await once(host, 'exit')
const audit = start(own, 'audit', 'verify')
audit.stdout.pipe(process.stdout)
await once(audit, 'exit')
await desk.office.close()
