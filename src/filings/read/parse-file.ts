import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { type FileContent, LIMITS } from '#src/filings/read/sheet.ts'

const startsWith = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte)

const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)

/** Formats that spreadsheet libraries open gladly and that are no list: old Excel, PDF, pictures, web pages. */
const isForeign = (bytes: Uint8Array) =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) ||
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x1f, 0x8b) ||
  startsWith(bytes, 0x50, 0x4b)

const looksLikeMarkup = (text: string) => /^\s*<(?:!doctype|html|\?xml|table|svg)/i.test(text)
const looksLikeJson = (text: string) => /^\s*[[{]/.test(text)

/** Bytes of a filing file → its sheets. The content decides what it is, never the name. */
export async function parseFile(bytes: Uint8Array): Promise<FileContent> {
  const content = isZip(bytes) ? await parseZip(bytes) : parseTextFile(bytes)
  if ('fault' in content) return content
  for (const { rows } of content.sheets) {
    if (rows.length > LIMITS.rows) return { fault: 'too-many-rows' }
    if (rows.some(({ cells }) => cells.length > LIMITS.columns))
      return { fault: 'too-many-columns' }
  }
  return content
}

/** The spreadsheet library is large: only a spreadsheet waits for it. */
async function parseZip(bytes: Uint8Array): Promise<FileContent> {
  const { parseXlsx } = await import('#src/filings/read/parse-xlsx.ts')
  return parseXlsx(bytes)
}

function parseTextFile(bytes: Uint8Array): FileContent {
  if (isForeign(bytes)) return { fault: 'unsupported-format' }
  const text = toText(bytes)
  if (text === undefined) return { fault: 'undecodable' }
  if (looksLikeMarkup(text)) return { fault: 'unsupported-format' }
  return looksLikeJson(text) ? parseJson(text) : parseCsv(text)
}

/** Text of a file: UTF-8 with or without a byte-order mark, else GB18030; `undefined` when it is neither. */
function toText(bytes: Uint8Array): string | undefined {
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030')
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const DELIMITERS = [',', '\t', ';']

/** CSV text → one sheet. Commas, tabs or semicolons: whichever the first lines hold most of. */
function parseCsv(text: string): FileContent {
  try {
    const records = parse(text, {
      delimiter: mostFrequent(text.slice(0, 5000)),
      relax_column_count: true,
      relax_quotes: true,
      to: LIMITS.rows + 1,
    })
    return {
      sheets: [{ rows: records.map((cells, index) => ({ number: index + 1, cells })) }],
    }
  } catch (error) {
    if (error instanceof CsvError) return { fault: 'broken-file', detail: error.message }
    throw error
  }
}

function mostFrequent(text: string): string {
  const frequency = (delimiter: string) => text.split(delimiter).length
  return DELIMITERS.reduce((best, next) => (frequency(next) > frequency(best) ? next : best))
}

/**
 * JSON text, an array of objects or `{ "centres": […] }` → one sheet: the keys are the headings
 * (row 0), and row 1 is the first entry.
 * Lists of texts are joined with ；, anything deeper stays JSON for the paths of `columns.json`.
 */
function parseJson(text: string): FileContent {
  const entries = toEntries(text)
  if (!Array.isArray(entries)) return entries
  if (entries.length > LIMITS.rows) return { fault: 'too-many-rows' }
  const headings = [...new Set(entries.flatMap((entry) => Object.keys(entry)))]
  if (headings.length > LIMITS.columns) return { fault: 'too-many-columns' }
  const rows = entries.map((entry, index) => ({
    number: index + 1,
    cells: headings.map((heading) => toCell(entry[heading])),
  }))
  return { sheets: [{ rows: [{ number: 0, cells: headings }, ...rows] }] }
}

type Entry = Record<string, unknown>
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function toEntries(text: string): Entry[] | { fault: 'broken-file'; detail: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { fault: 'broken-file', detail: (error as SyntaxError).message }
  }
  const list = isEntry(json) ? json['centres'] : json
  const valid = Array.isArray(list) && list.every(isEntry)
  return valid ? list : { fault: 'broken-file', detail: '[] / {"centres": []}' }
}

function toCell(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  const texts = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return texts ? value.join('；') : JSON.stringify(value)
}
