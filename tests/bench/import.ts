import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as XLSX from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { loadFilings } from '#src/filings/load-filings.ts'
import { toFilingRows } from '#tests/support/generated-filing-rows.ts'

/**
 * Rows a second from filing files to the checked snapshot, beside nothing but parsing the same CSV file
 * (csv-parse) or opening the same workbook (SheetJS) in the same run. Medians of five.
 * `node tests/bench/import.ts [rows…]`, by default 1000 10000 19999.
 */
const sizes = process.argv.slice(2).map(Number)
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

const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

async function time(run: () => unknown): Promise<number> {
  const times: number[] = []
  for (let count = 0; count < RUNS; count += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return median(times)
}

for (const { file, write, baseline } of KINDS)
  for (const size of sizes.length ? sizes : [1000, 10_000, 19_999]) {
    const rows = toFilingRows(size)
    const cells = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    const path = join(filings, file)
    writeFileSync(path, write(cells))
    let centres = 0
    const imported = await time(async () => {
      const { snapshot } = await loadFilings({ contentDir, region: 'bench' })
      centres = snapshot.centres.length
    })
    const parsed = await time(() => baseline(readFileSync(path)))
    if (centres !== size) throw new Error(`${file}: ${centres} of ${size} rows were published`)
    console.log(
      `${file} ${size} rows: ${imported.toFixed(0)} ms, ${((size / imported) * 1000).toFixed(0)} rows/s; ` +
        `reading alone ${parsed.toFixed(0)} ms, ${((size / parsed) * 1000).toFixed(0)} rows/s; ` +
        `ratio ${(imported / parsed).toFixed(1)}`,
    )
    rmSync(path)
  }
rmSync(contentDir, { recursive: true })
