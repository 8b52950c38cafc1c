import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { openKeys } from '#src/complaints/channel/keys.ts'
import { openResidentKey } from '#src/complaints/seal/code.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { fillStore } from '#tests/bench/desk-export/fill-store.ts'
import { watchUsed } from '#tests/bench/desk-export/read-used.ts'
import { DeskOffice, QUERY_CODE } from '#tests/support/desk-office.ts'
import { startPostgres } from '#tests/support/postgres.ts'
import { toEnvironment } from '#tests/support/run-portal.ts'

/**
 * A store of so many cases with a file each: how long its ciphertext takes to be saved and put back with every receipt
 * answering, and how long an officer's device takes to open all of it into a table, from the store beside it and from a desk
 * over HTTP; with processor time and most memory. `npm run bench:desk-export -- --cases 10000 --bytes 20000 --postgres`; Linux
 * only (`/proc`).
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    bytes: { type: 'string', default: '20000' },
    postgres: { type: 'boolean', default: false },
  },
})
const CASES = Number(values.cases)
/** Of all receipts the code is tried of so many: it costs an Argon2id each. */
const TRIED = 20

const server = values.postgres ? await startPostgres() : undefined
const path = [server?.programs, process.env['PATH']].filter(Boolean).join(delimiter)
const rows: Record<string, object> = {}

type Environment = Record<string, string>

const start = (settings: Environment, written: readonly string[]) =>
  spawn(process.execPath, ['src/desk/cli.ts', ...written], {
    env: toEnvironment({ ...settings, PATH: path }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Runs a command of the desk as a process of its own. */
async function run(name: string, settings: Environment, ...written: string[]): Promise<void> {
  const began = performance.now()
  const child = start(settings, written)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said = String(text)
    })
  const stop = watchUsed(child.pid ?? 0)
  const [code] = await once(child, 'exit')
  const used = stop()
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${said}`)
  rows[name] = { s: Math.round((performance.now() - began) / 100) / 10, ...used }
}

const office = new DeskOffice({}, server?.url)
const { dataDir } = office
const reference = await office.file()
const like = await office.find(reference)
const { pepper } = office
const store = await office.store()
await fillStore({ dataDir, databaseUrl: server?.url, like }, CASES - 1, Number(values.bytes))

const folder = mkdtempSync(join(tmpdir(), 'bench-desk-export-'))
const saved = join(folder, 'saved')
const restored: Environment = {
  ...office.settings,
  DATA_DIR: join(folder, 'restored'),
  ...(server && { DATABASE_URL: await server.makeDatabase('restored') }),
}
try {
  await run('backup', office.settings, 'backup', '--out', saved)
  await run('restore', restored, 'restore', saved)

  const place = { dataDir: restored['DATA_DIR'] ?? '', databaseUrl: restored['DATABASE_URL'] }
  const { storeId } = await openKeys(place)
  const after = openComplaintStore({ ...place, storeId })
  let answering = 0
  for (let offset = 0; offset < CASES; offset += 500)
    for (const one of await store.list({ limit: 500, offset })) {
      const found = await after.findByReference(one.reference)
      const isSame = found && Buffer.compare(found.codeCheck, one.codeCheck) === 0
      const opens =
        answering < TRIED ? found && (await openResidentKey(pepper, QUERY_CODE, found)) : true
      if (isSame && opens) answering += 1
    }
  await after.close()
  console.log(`${answering} of ${CASES} receipts answer after the restore`)

  const table = join(folder, 'table.csv')
  await run('table, store beside', office.settings, 'export', 'table', '--out', table)
  const desk = start({ ...office.settings, DESK_PORT: '0' }, ['serve'])
  const [line] = await once(desk.stdout, 'data')
  const address = /http:\/\/[a-z0-9.:]+/.exec(String(line))?.[0] ?? ''
  const device = { ...office.settings, DESK_URL: address }
  const stop = watchUsed(desk.pid ?? 0)
  await run('table, over HTTP', device, 'export', 'table', '--out', `${table}.2`)
  rows['… the desk meanwhile'] = stop()
  desk.kill('SIGTERM')
  await once(desk, 'exit')
  console.log(`table of ${(statSync(table).size / 1e6).toFixed(1)} MB`)
} finally {
  await office.close()
  await server?.remove()
  rmSync(folder, { recursive: true })
}
const load = loadavg()
  .map((one) => one.toFixed(1))
  .join(' ')
console.log(
  `${CASES} cases, ${values.bytes} bytes of file each; ${cpus().length} cores, load ${load}`,
)
console.table(rows)
