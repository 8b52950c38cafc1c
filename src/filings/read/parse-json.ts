import { LIMITS } from '#src/filings/read/limits.ts'
import type { FileContent } from '#src/filings/read/sheet.ts'

/**
 * JSON text, an array of objects or `{ "centres": […] }` → one sheet: the keys are the headings
 * (row 0), and row 1 is the first entry.
 * Lists of texts are joined with ；, anything deeper stays JSON for the paths of `columns.json`.
 */
export function parseJson(text: string): FileContent {
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
