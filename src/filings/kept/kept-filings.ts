import { createHash, hash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { plainKeysOf } from '#src/filings/ids/row-keys.ts'
import { atRow, KeptRow, toKeptCells, withoutRow } from '#src/filings/kept/kept-row.ts'
import type { FinishedCentre, RowMemo } from '#src/filings/kept/row-memo.ts'
import { LIMITS, type SheetRow } from '#src/filings/read/sheet.ts'
import type { FilingIssue, Tell } from '#src/filings/report/filing-issue.ts'
import type { SheetReport } from '#src/filings/report/to-report.ts'
import { toColumnReaders } from '#src/filings/rows/column-reader.ts'
import type { FileContext, FilingRow, Keepable, RowContext } from '#src/filings/rows/filing-row.ts'
import { readRow } from '#src/filings/rows/read-row.ts'
import { type ReadSheet, withStatedDay } from '#src/filings/rows/read-sheet.ts'

/** A file as it was read: what was told, its lists, and for each row its number and which headings it has. */
type KeptFile = { file: string; hash: string; issues: FilingIssue[]; sheets: KeptSheet[] }
type KeptSheet = {
  report: SheetReport
  headings: Heading[][]
  rows: [number: number, part: number][]
}
type Head = { key: string; provenances: string[]; files: KeptFile[] }

const LINES_OF_ROW = 4
/** Rows that are handed on together. */
const ROWS_AT_ONCE = 1000

/**
 * What the last import gave, by file and by row. Written as lines: for each row a hash of its cells, the cells, what it gave,
 * and its centre where it is one alone; then a head, and a hash of all before. So nothing of it is in memory twice.
 */
export class KeptFilings {
  readonly #key: string
  #head: Head
  /** What was kept, and where each of its lines begins. */
  #bytes: Buffer = Buffer.alloc(0)
  #begins: number[] = []
  readonly #starts = new Map<string, number>()
  /** Rows of the files that changed, by headings and cells. */
  readonly #byCells = new Map<string, Map<string, number>>()
  readonly #now: (KeptFile & { read: ReadSheet[] })[] = []
  #isSame = true

  /** `key`: all beside the cells that decides what a row gives. Whatever is odd about what was kept throws it away. */
  constructor(key: string, bytes: Uint8Array | undefined) {
    this.#key = key
    this.#head = { key, provenances: [], files: [] }
    try {
      if (bytes) this.#open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    } catch {
      this.#head = { key, provenances: [], files: [] }
    }
  }

  #open(bytes: Buffer): void {
    const end = bytes.lastIndexOf('\n', -2) + 1
    const body = bytes.subarray(0, end)
    if (bytes.toString('latin1', end, bytes.length - 1) !== hash('sha256', body)) return
    const begins: number[] = []
    for (let at = 0; at < end; at = body.indexOf('\n', at) + 1) begins.push(at)
    begins.push(end)
    const head: Head = JSON.parse(lineOf(body, begins, begins.length - 2))
    if (head.key !== this.#key) return
    let start = 0
    for (const { file, sheets } of head.files) {
      this.#starts.set(file, start)
      for (const { rows } of sheets) start += rows.length * LINES_OF_ROW
    }
    this.#head = head
    this.#bytes = body
    this.#begins = begins
  }

  /** What a file of these bytes gave; nothing when another one was kept. */
  takeFile(
    file: string,
    fileHash: string,
    context: FileContext,
    tell: Tell,
  ): ReadSheet[] | undefined {
    const kept = this.#head.files.find((one) => one.file === file && one.hash === fileHash)
    let line = this.#starts.get(file)
    if (!kept || line === undefined) {
      this.#index(file, context)
      return undefined
    }
    for (const issue of kept.issues) tell(issue)
    const read: ReadSheet[] = []
    for (const { report, headings, rows } of kept.sheets) {
      const { sheet } = report
      const at = { file, ...(sheet ? { sheet } : {}) }
      const ofSheet = withStatedDay({ ...context, at }, report.asOf)
      const contexts = headings.map((own) => toContext(own, ofSheet))
      const own: FilingRow[] = []
      for (const [number, part] of rows) {
        const ofPart = contexts[part]
        if (ofPart) own.push(new KeptRow(number, this.#keepableAt(line, ofPart)))
        line += LINES_OF_ROW
      }
      read.push({ report, rows: own })
    }
    this.#now.push({ ...kept, read })
    return read
  }

  /** Makes the rows of a file that changed known by their cells. */
  #index(file: string, context: FileContext): void {
    const kept = this.#head.files.find((one) => one.file === file)
    let line = this.#starts.get(file) ?? 0
    for (const { report, headings, rows } of kept?.sheets ?? []) {
      const { rules } = withStatedDay(context, report.asOf)
      const parts = headings.map((own) => this.#linesOf(own, rules))
      for (const [, part] of rows) {
        parts[part]?.set(lineOf(this.#bytes, this.#begins, line), line)
        line += LINES_OF_ROW
      }
    }
  }

  #linesOf(headings: readonly Heading[], rules: RowContext['rules']): Map<string, number> {
    const key = JSON.stringify([headings, rules])
    const known = this.#byCells.get(key) ?? new Map<string, number>()
    this.#byCells.set(key, known)
    return known
  }

  #keepableAt(line: number, context: RowContext): Keepable {
    const at = (offset: number) => lineOf(this.#bytes, this.#begins, line + offset)
    const memo: RowMemo = JSON.parse(at(2))
    const { finished } = memo
    if (finished) {
      finished.text = () => at(3)
      finished.provenance = this.#head.provenances[Number(finished.provenance)] ?? ''
    }
    const lines = this.#bytes.subarray(this.#begins[line], this.#begins[line + LINES_OF_ROW])
    return { hash: at(0), cells: () => at(1), context, memo, lines }
  }

  /** Reads a row, or gives what equal cells gave. */
  readerOf(context: RowContext): (row: SheetRow, tell: Tell) => FilingRow | undefined {
    const lines = this.#linesOf(context.headings, context.rules)
    return (row, tell) => {
      const rowHash = hash('sha256', JSON.stringify(row.cells), 'base64')
      const line = lines.get(rowHash)
      if (line === undefined) return readNew(row, rowHash, context, tell)
      const kept = new KeptRow(row.number, this.#keepableAt(line, context))
      for (const issue of kept.kept.memo.issues) tell(atRow(issue, kept.at))
      return kept
    }
  }

  /** Takes note of what a file gave. */
  putFile(file: string, fileHash: string, issues: FilingIssue[], read: ReadSheet[]): void {
    this.#now.push({ file, hash: fileHash, issues, sheets: [], read })
    this.#isSame = false
  }

  /** Takes note of what became of a row. */
  putFinished(row: Keepable, finished: FinishedCentre): void {
    row.memo.finished = finished
    row.lines = undefined
    this.#isSame = false
  }

  /** What to keep for the next import, piece by piece; nothing when it is what was kept before. */
  toPieces(): Iterable<Uint8Array> | undefined {
    const isSame = this.#isSame && this.#now.length === this.#head.files.length
    return isSame ? undefined : withHash(this.#toPieces())
  }

  *#toPieces(): Generator<Uint8Array> {
    const provenances = new Map(this.#head.provenances.map((text, at) => [text, at]))
    const files: KeptFile[] = []
    for (const { file, hash: fileHash, issues, read } of this.#now) {
      const sheets: KeptSheet[] = []
      for (const { report, rows } of read) {
        const kept = rows.flatMap(({ at, kept: own }) => (own ? { number: at.row ?? 0, own } : []))
        for (let at = 0; at < kept.length; at += ROWS_AT_ONCE) {
          const some = kept.slice(at, at + ROWS_AT_ONCE)
          yield Buffer.concat(some.map(({ own }) => own.lines ?? toLines(own, provenances)))
        }
        sheets.push(toSheet(report, kept))
      }
      files.push({ file, hash: fileHash, issues, sheets })
    }
    const head: Head = { key: this.#key, provenances: [...provenances.keys()], files }
    yield Buffer.from(`${JSON.stringify(head)}\n`)
  }
}

function* withHash(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const digest = createHash('sha256')
  for (const piece of pieces) {
    digest.update(piece)
    yield piece
  }
  yield Buffer.from(`${digest.digest('hex')}\n`)
}

const lineOf = (bytes: Buffer, begins: readonly number[], line: number) =>
  bytes.toString('utf8', begins[line], (begins[line + 1] ?? 1) - 1)

const toContext = (
  headings: readonly Heading[],
  context: FileContext & Pick<RowContext, 'at'>,
) => ({
  ...context,
  headings,
  columns: toColumnReaders(headings, context),
})

function readNew(row: SheetRow, rowHash: string, context: RowContext, tell: Tell) {
  const issues: FilingIssue[] = []
  const filed = readRow(row, context, (issue) => {
    issues.push(withoutRow(issue))
    tell(issue)
  })
  if (!filed) return undefined
  const { source, asOf, authority, entries } = filed
  const origin = {
    ...(source ? { source } : {}),
    ...(asOf ? { asOf } : {}),
    ...(authority ? { authority } : {}),
  }
  const memo = { ...origin, keys: plainKeysOf(filed), fields: entries.size, issues }
  filed.kept = { hash: rowHash, cells: () => toKeptCells(row, context), context, memo }
  return filed
}

function toSheet(
  report: SheetReport,
  kept: readonly { number: number; own: Keepable }[],
): KeptSheet {
  const contexts = [...new Set(kept.map(({ own }) => own.context))]
  return {
    report,
    headings: contexts.map(({ headings }) => [...headings]),
    rows: kept.map(({ number, own }) => [number, contexts.indexOf(own.context)]),
  }
}

function toLines({ hash: rowHash, cells, memo }: Keepable, provenances: Map<string, number>) {
  const { finished } = memo
  if (finished && !provenances.has(finished.provenance))
    provenances.set(finished.provenance, provenances.size)
  const provenance = finished && String(provenances.get(finished.provenance))
  const written = JSON.stringify({ ...memo, finished: finished && { ...finished, provenance } })
  return Buffer.from(`${[rowHash, cells(), written, finished?.text() ?? ''].join('\n')}\n`)
}

/** A hash of a file; nothing for one that is too large to be read. */
export async function hashFile(path: string): Promise<string | undefined> {
  if ((await stat(path)).size > LIMITS.bytes) return undefined
  return hash('sha256', await readFile(path))
}
