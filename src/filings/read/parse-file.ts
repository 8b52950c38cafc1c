import { LIMITS } from '#src/filings/read/limits.ts'
import { parseCsv } from '#src/filings/read/parse-csv.ts'
import { parseJson } from '#src/filings/read/parse-json.ts'
import type { FileContent } from '#src/filings/read/sheet.ts'
import { toText } from '#src/filings/read/to-text.ts'

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
