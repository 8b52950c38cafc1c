import { hash } from 'node:crypto'
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
import type { ReadSheet } from '#src/filings/rows/read-sheet.ts'

/** A file as it was read: what was told, its lists, and for each row its number and which headings it has. */
type KeptFile = { file: string; hash: string; issues: FilingIssue[]; sheets: KeptSheet[] }
type KeptSheet = {
  report: SheetReport
  headings: Heading[][]
  rows: [number: number, part: number][]
}
type Head = { key: string; provenances: string[]; files: KeptFile[] }

const LINES_OF_ROW = 4

/**
 * What the last import gave, by file and by row. Written as lines: a hash of all others, a head, then for each row a hash
 * of its cells, the cells, what it gave, and its centre where it is one alone.
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
    const end = bytes.indexOf('\n')
    if (bytes.toString('latin1', 0, end) !== hash('sha256', bytes.subarray(end + 1))) return
    const begins: number[] = []
    for (let at = end + 1; at > 0; at = bytes.indexOf('\n', at) + 1) begins.push(at)
    const head: Head = JSON.parse(lineOf(bytes, begins, 0))
    if (head.key !== this.#key) return
    let start = 1
    for (const { file, sheets } of head.files) {
      this.#starts.set(file, start)
      for (const { rows } of sheets) start += rows.length * LINES_OF_ROW
    }
    this.#head = head
    this.#bytes = bytes
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
      const contexts = headings.map((own) => toContext(own, { ...context, at }))
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
  #index(file: string, { rules }: FileContext): void {
    const kept = this.#head.files.find((one) => one.file === file)
    let line = this.#starts.get(file) ?? 0
    for (const { headings, rows } of kept?.sheets ?? []) {
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
      finished.text = at(3)
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

  /** What to keep for the next import; nothing when it is what was kept before. */
  toBytes(): Buffer | undefined {
    if (this.#isSame && this.#now.length === this.#head.files.length) return undefined
    const provenances = new Map(this.#head.provenances.map((text, at) => [text, at]))
    const lines: Uint8Array[] = []
    const files = this.#now.map(({ file, hash: fileHash, issues, read }): KeptFile => {
      const sheets = read.map(({ report, rows }) => toSheet(report, rows, lines, provenances))
      return { file, hash: fileHash, issues, sheets }
    })
    const head: Head = { key: this.#key, provenances: [...provenances.keys()], files }
    const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...lines])
    return Buffer.concat([Buffer.from(`${hash('sha256', body)}\n`), body])
  }
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
  const cells = toKeptCells(row, context)
  filed.kept = { hash: rowHash, cells: () => cells, context, memo }
  return filed
}

function toSheet(
  report: SheetReport,
  rows: readonly FilingRow[],
  lines: Uint8Array[],
  provenances: Map<string, number>,
): KeptSheet {
  const contexts: RowContext[] = []
  const kept = rows.flatMap(({ at, kept: own }): [number, number][] => {
    if (!own) return []
    if (contexts.at(-1) !== own.context && !contexts.includes(own.context))
      contexts.push(own.context)
    lines.push(own.lines ?? toLines(own, provenances))
    return [[at.row ?? 0, contexts.indexOf(own.context)]]
  })
  return { report, headings: contexts.map(({ headings }) => [...headings]), rows: kept }
}

function toLines({ hash: rowHash, cells, memo }: Keepable, provenances: Map<string, number>) {
  const { finished } = memo
  if (finished && !provenances.has(finished.provenance))
    provenances.set(finished.provenance, provenances.size)
  const apart = finished && {
    ...finished,
    text: '',
    provenance: String(provenances.get(finished.provenance)),
  }
  const written = JSON.stringify({ ...memo, finished: apart })
  return Buffer.from(`${[rowHash, cells(), written, finished?.text ?? ''].join('\n')}\n`)
}

/** A hash of a file; nothing for one that is too large to be read. */
export async function hashFile(path: string): Promise<string | undefined> {
  if ((await stat(path)).size > LIMITS.bytes) return undefined
  return hash('sha256', await readFile(path))
}
