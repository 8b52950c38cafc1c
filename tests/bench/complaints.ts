import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import sharp from 'sharp'
import { ComplaintClient, type Filing } from '#tests/support/complaint-client.ts'
import { toMedian } from '#tests/support/median.ts'
import { startSamplePortal } from '#tests/support/publish-sample.ts'

/**
 * Complaints a second through the forms by four people, with photos and without, and the 95th percentile of handing
 * in; beside plain rows of the same size into SQLite with the same pragmas, turn about in the same run.
 */
const ROUNDS = 3
const PEOPLE = 4
const FILINGS = 60
const ROW_BYTES = 4096

type Measured = { perSecond: number; p95: number }

const toP95 = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

async function measureForms(url: string, filing: Filing): Promise<Measured> {
  const times: number[] = []
  let left = FILINGS
  const began = performance.now()
  const person = async () => {
    while (left > 0) {
      left -= 1
      const client = new ComplaintClient(url)
      const check = await client.fillIn(filing)
      const asked = performance.now()
      const status = await client.submit(check)
      times.push(performance.now() - asked)
      if (status !== 303) throw new Error(`Handing in answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: PEOPLE }, person))
  return { perSecond: (times.length * 1000) / (performance.now() - began), p95: toP95(times) }
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
  return { perSecond, p95: toP95(times) }
}

async function makePhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const raw = { width: 1600, height: 1200, channels: 3 } as const
  const noise = Buffer.from(Array.from({ length: 1600 * 3 }, (_, n) => (n * 73) % 251))
  const pixels = Buffer.alloc(1600 * 1200 * 3, noise)
  return new Uint8Array(await sharp(pixels, { raw }).jpeg().toBuffer())
}

const bytes = await makePhoto()
const plain: Filing = {
  place: { name: '某托管点', address: '某路1号' },
  matter: 'unclear',
  narrative: '门口的消防通道一直锁着，接送时间也没有人看门。'.repeat(20),
}
const photo = { name: '照片.jpg', type: 'image/jpeg', bytes }
const withPhotos: Filing = { ...plain, files: [photo, photo] }
const folder = mkdtempSync(join(tmpdir(), 'bench-complaints-'))
const portal = await startSamplePortal({ LOG_LEVEL: 'silent' })
const results: Record<string, Measured[]> = { rows: [], forms: [], photos: [] }
for (let round = 0; round < ROUNDS; round += 1) {
  results['rows']?.push(measureRows(join(folder, 'rows.sqlite')))
  results['forms']?.push(await measureForms(portal.url, plain))
  results['photos']?.push(await measureForms(portal.url, withPhotos))
}
await portal.remove()
rmSync(folder, { recursive: true })

const medianOf = (name: string, what: keyof Measured) =>
  toMedian((results[name] ?? []).map((measured) => measured[what]))
const baseline = medianOf('rows', 'perSecond')
const line = (name: string) => ({
  'per second': medianOf(name, 'perSecond').toFixed(1),
  'p95 ms': medianOf(name, 'p95').toFixed(1),
  'of plain rows': (medianOf(name, 'perSecond') / baseline).toFixed(4),
})
console.log(
  `${FILINGS} each, ${PEOPLE} people, medians of ${ROUNDS}; a complaint is nine requests and an Argon2id`,
)
console.table({
  'plain SQLite rows': line('rows'),
  'complaints, text only': line('forms'),
  'complaints, two photos': line('photos'),
})
