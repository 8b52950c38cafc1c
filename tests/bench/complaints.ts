import { argon2Sync, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import type { Work } from '#tests/bench/complaints/count-work.ts'
import { readThreads } from '#tests/bench/complaints/threads.ts'
import { checkOut, type StartedTree, startTree } from '#tests/support/built-tree.ts'
import type { ComplaintClient, Filing } from '#tests/support/complaint-client.ts'
import { toMedian } from '#tests/support/median.ts'

/**
 * What a complaint through the forms costs: processor time by kind of thread, messages to other threads, digests, complaints a
 * second by several people, and the 95th percentile of handing in; of this build and of the one of an earlier commit
 * (`--before`), turn about in the same run, beside plain rows into SQLite with the same pragmas. Linux only (`/proc`).
 */
const { values } = parseArgs({
  options: {
    before: { type: 'string', default: '347cb894' },
    rounds: { type: 'string', default: '5' },
    filings: { type: 'string', default: '60' },
    people: { type: 'string', default: '8' },
    /** Also with two photos each. */
    photos: { type: 'boolean', default: false },
  },
})
const ROUNDS = Number(values.rounds)
const FILINGS = Number(values.filings)
const PEOPLE = Number(values.people)
const ROW_BYTES = 4096
const HASHES = 10

const toP95 = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
const cpuOfThis = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A portal under measurement, with the client that knows its forms. */
type Portal = StartedTree & { counts: string; Client: typeof ComplaintClient }

async function start(tree: string, folder: string, name: string): Promise<Portal> {
  const counts = join(folder, `${name}.json`)
  const counter = new URL('./complaints/count-work.ts', import.meta.url)
  const started = await startTree(tree, ['--import', `${counter}?${encodeURIComponent(counts)}`])
  const path = resolve(tree, 'tests/support/complaint-client.ts')
  const { ComplaintClient: Client }: { ComplaintClient: typeof ComplaintClient } = await import(
    path
  )
  return { ...started, counts, Client }
}

async function readWork({ pid, counts }: Portal): Promise<Work> {
  rmSync(counts, { force: true })
  process.kill(pid, 'SIGUSR2')
  for (;;) {
    await new Promise((done) => setTimeout(done, 20))
    try {
      return JSON.parse(readFileSync(counts, 'utf8'))
    } catch {}
  }
}

/** By filing. */
type Measured = Record<string, number>

async function measureForms(portal: Portal, filing: Filing): Promise<Measured> {
  const times: number[] = []
  let left = FILINGS
  const person = async () => {
    while (left > 0) {
      left -= 1
      const client = new portal.Client(portal.url)
      const check = await client.fillIn(filing)
      const asked = performance.now()
      const status = await client.submit(check)
      times.push(performance.now() - asked)
      if (status !== 303) throw new Error(`Handing in answered ${status}`)
    }
  }
  const [workBefore, threadsBefore] = [await readWork(portal), readThreads(portal.pid)]
  const began = performance.now()
  await Promise.all(Array.from({ length: PEOPLE }, person))
  const seconds = (performance.now() - began) / 1000
  const [work, threads] = [await readWork(portal), readThreads(portal.pid)]
  const spent = [...threads].map(
    ([kind, ms]) => [kind, ms - (threadsBefore.get(kind) ?? 0)] as const,
  )
  return {
    ...Object.fromEntries(
      spent.filter(([, ms]) => ms > 0).map(([kind, ms]) => [`ms ${kind}`, ms / FILINGS]),
    ),
    'ms all': spent.reduce((sum, [, ms]) => sum + ms, 0) / FILINGS,
    messages: (work.messages - workBefore.messages) / FILINGS,
    digests: (work.digests - workBefore.digests) / FILINGS,
    'per second': FILINGS / seconds,
    'p95 ms': toP95(times),
  }
}

function measureRows(path: string): Measured {
  const database = new DatabaseSync(path)
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  database.exec('create table if not exists rows (body blob)')
  const insert = database.prepare('insert into rows values (?)')
  const body = Buffer.alloc(ROW_BYTES, 7)
  const times: number[] = []
  const began = performance.now()
  for (let n = 0; n < FILINGS; n += 1) {
    const asked = performance.now()
    insert.run(body)
    times.push(performance.now() - asked)
  }
  const perSecond = (FILINGS * 1000) / (performance.now() - began)
  database.close()
  return { 'per second': perSecond, 'p95 ms': toP95(times) }
}

/** Argon2id alone, with the cost that a query code is hashed with. */
function measureHash(): Measured {
  const began = cpuOfThis()
  const message = randomBytes(16)
  for (let n = 0; n < HASHES; n += 1)
    argon2Sync('argon2id', {
      message,
      nonce: randomBytes(16),
      memory: 19 * 1024,
      passes: 2,
      parallelism: 1,
      tagLength: 32,
    })
  return { 'ms all': (cpuOfThis() - began) / HASHES }
}

async function makePhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const raw = { width: 1600, height: 1200, channels: 3 } as const
  const noise = Buffer.from(Array.from({ length: 1600 * 3 }, (_, n) => (n * 73) % 251))
  const pixels = Buffer.alloc(1600 * 1200 * 3, noise)
  return new Uint8Array(await sharp(pixels, { raw }).jpeg().toBuffer())
}

const plain: Filing = {
  place: { name: '某托管点', address: '某路1号' },
  matter: 'unclear',
  narrative: '门口的消防通道一直锁着，接送时间也没有人看门。'.repeat(20),
}
const photo = { name: '照片.jpg', type: 'image/jpeg', bytes: await makePhoto() }
const withPhotos: Filing = { ...plain, files: [photo, photo] }

const folder = mkdtempSync(join(tmpdir(), 'bench-complaints-'))
const checkedOut = checkOut(values.before)
const before = await start(checkedOut.folder, folder, 'before')
const now = await start('.', folder, 'now')
const measured = new Map<string, Measured[]>()
const note = (name: string, one: Measured) =>
  measured.set(name, [...(measured.get(name) ?? []), one])
try {
  for (const portal of [before, now]) await measureForms(portal, plain)
  for (let round = 0; round < ROUNDS; round += 1) {
    note('plain SQLite rows', measureRows(join(folder, 'rows.sqlite')))
    note('Argon2id', measureHash())
    // Whoever is measured second has the machine as the first one left it: each is second in turn.
    const both = [
      [`before (${values.before})`, before],
      ['now', now],
    ] as const
    for (const [name, portal] of round % 2 ? both.toReversed() : both) {
      note(`${name}, text only`, await measureForms(portal, plain))
      if (values.photos) note(`${name}, two photos`, await measureForms(portal, withPhotos))
    }
  }
} finally {
  await before.stop()
  await now.stop()
  checkedOut.remove()
  rmSync(folder, { recursive: true })
}

const medianOf = (name: string, what: string) =>
  toMedian((measured.get(name) ?? []).map((one) => one[what] ?? 0))
const toLine = (name: string): Measured => {
  const [first = {}] = measured.get(name) ?? []
  const line = Object.keys(first).map((what) => [what, Number(medianOf(name, what).toFixed(1))])
  return Object.fromEntries(line)
}
console.log(
  `${FILINGS} complaints, ${PEOPLE} people, medians of ${ROUNDS} rounds; all but "per second" by complaint`,
)
console.table(Object.fromEntries([...measured.keys()].sort().map((name) => [name, toLine(name)])))
const hash = medianOf('Argon2id', 'ms all')
for (const kind of values.photos ? ['text only', 'two photos'] : ['text only']) {
  const [was, is] = [`before (${values.before})`, 'now'].map((name) => `${name}, ${kind}`)
  const outside = (name = '') => medianOf(name, 'ms all') - hash
  // Measured alone a hash takes less than among eight people; threads that never make one say it without.
  const elsewhere = (name = '') => medianOf(name, 'ms all') - medianOf(name, 'ms libuv-worker')
  const ratio = medianOf(is ?? '', 'per second') / medianOf(was ?? '', 'per second')
  console.log(
    `${kind}: outside Argon2id ${outside(was).toFixed(1)} -> ${outside(is).toFixed(1)} ms, ` +
      `outside the pool it works in ${elsewhere(was).toFixed(1)} -> ${elsewhere(is).toFixed(1)} ms; ` +
      `${ratio.toFixed(2)} times as many a second`,
  )
}
