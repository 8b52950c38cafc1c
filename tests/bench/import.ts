import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as XLSX from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { readProcessorTime } from '#tests/bench/processor-time.ts'
import { toFilingRows } from '#tests/support/generated-filing-rows.ts'
import { toMedian } from '#tests/support/median.ts'

/**
 * Rows a second from filing files to the checked snapshot, beside an earlier build of the portal (a folder with its
 * `src` and `node_modules`), and beside nothing but parsing the same CSV file (csv-parse) or opening the same workbook
 * (SheetJS) in the same run. Medians of five, in processor time with that of the reading process; peak memory is that of the
 * importing process.
 * `node tests/bench/import.ts [--earlier FOLDER] [rows…]`, by default 1000 10000 19999.
 */
const { values, positionals } = parseArgs({
  options: { earlier: { type: 'string' } },
  allowPositionals: true,
})
const sizes = positionals.map(Number)
const RUNS = 5

const contentDir = mkdtempSync(join(tmpdir(), 'bench-import-'))
const filings = join(contentDir, 'regions', 'bench', 'filings')
mkdirSync(filings, { recursive: true })
cpSync('tests/fixtures/regions/cases/region.json', join(filings, '..', 'region.json'))
writeFileSync(
  join(filings, 'columns.json'),
  JSON.stringify({ source: 'filingSystem', asOf: '2026-11-01', datum: 'wgs84' }),
)

type Kind = {
  file: string
  write: (cells: string[][]) => string | Uint8Array
  baseline: (bytes: Buffer) => void
}

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const KINDS: Kind[] = [
  {
    file: 'list.csv',
    write: (cells) => cells.map((row) => row.map(quote).join(',')).join('\r\n'),
    baseline: (bytes) => parse(bytes),
  },
  { file: 'list.xlsx', write: toWorkbook, baseline: (bytes) => XLSX.read(bytes) },
]

function toWorkbook(cells: string[][]): Uint8Array {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells))
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

/** Imports in a process of its own, so that the code of two builds and their memory keep apart. */
const IMPORT = `
  const [module, contentDir, runs] = process.argv.slice(1)
  const { loadFilings } = await import(module)
  const { readProcessorTime } = await import('#tests/bench/processor-time.ts')
  const times = []
  let centres = 0
  for (let count = 0; count < Number(runs); count += 1) {
    const start = readProcessorTime()
    centres = (await loadFilings({ contentDir, region: 'bench' })).snapshot.centres.length
    times.push(readProcessorTime() - start)
  }
  const peakInMb = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ times, centres, peakInMb }))
`
type Imported = { times: number[]; centres: number; peakInMb: number }

function importWith(root: string): Imported {
  const module = join(resolve(root), 'src/filings/load-filings.ts')
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', IMPORT, module, contentDir, String(RUNS)],
    { encoding: 'utf8' },
  )
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout)
}

function time(run: () => unknown): number {
  return toMedian(
    Array.from({ length: RUNS }, () => {
      const start = readProcessorTime()
      run()
      return readProcessorTime() - start
    }),
  )
}

const rate = (rows: number, milliseconds: number) =>
  `${milliseconds.toFixed(0)} ms, ${((rows / milliseconds) * 1000).toFixed(0)} rows/s`

for (const { file, write, baseline } of KINDS)
  for (const size of sizes.length ? sizes : [1000, 10_000, 19_999]) {
    const rows = toFilingRows(size)
    const cells = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    const path = join(filings, file)
    writeFileSync(path, write(cells))
    const { times, centres, peakInMb } = importWith('.')
    if (centres !== size) throw new Error(`${file}: ${centres} of ${size} rows were published`)
    const ours = toMedian(times)
    const alone = time(() => baseline(readFileSync(path)))
    const earlier = values.earlier === undefined ? undefined : importWith(values.earlier)
    const before = earlier && toMedian(earlier.times)
    console.log(
      [
        `${file} ${size} rows: ${rate(size, ours)}, ${peakInMb.toFixed(0)} MB`,
        `reading alone ${rate(size, alone)}, ratio ${(alone / ours).toFixed(2)}`,
        ...(before && earlier
          ? [
              `earlier ${rate(size, before)}, ${earlier.peakInMb.toFixed(0)} MB, ratio ${(before / ours).toFixed(1)}`,
            ]
          : []),
      ].join('; '),
    )
    rmSync(path)
  }
rmSync(contentDir, { recursive: true })
