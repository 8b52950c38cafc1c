import { parseCsv } from '#src/filings/read/parse-csv.ts'
import { parseJson } from '#src/filings/read/parse-json.ts'
import { type FileContent, type FileFault, LIMITS } from '#src/filings/read/sheet.ts'

const startsWith = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte)

const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)
const isCompound = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)

/** Formats that spreadsheet libraries open gladly and that are no list: PDF, pictures, archives. */
const isForeign = (bytes: Uint8Array) =>
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x1f, 0x8b) ||
  startsWith(bytes, 0x50, 0x4b)

const looksLikeMarkup = (text: string) => /^\s*<(?:!doctype|html|\?xml|table|svg)/i.test(text)
const looksLikeJson = (text: string) => /^\s*[[{]/.test(text)

/** Bytes below the first letter: spaces, ends of lines, and the marks of byte order. */
const isBeforeText = (byte: number) => byte <= 0x20 || byte >= 0xbb

/** JSON so short costs no more than a second, whatever stands in it; a process for it costs more than a good list. */
const SHORT_JSON = 8 * 1024

/** Whether reading costs little more than the length: plain tables do not inflate, and nothing in them is nested. */
export function isCheap(bytes: Uint8Array): boolean {
  const first = bytes[bytes.findIndex((byte) => !isBeforeText(byte))]
  const isJson = first === 0x5b || first === 0x7b
  return !isZip(bytes) && (!isJson || bytes.length <= SHORT_JSON)
}

/** Bytes of a filing file → its sheets. The content decides what it is, never the name. */
export async function parseFile(bytes: Uint8Array): Promise<FileContent> {
  const content = isZip(bytes) ? await parseZip(bytes) : parseTextFile(bytes)
  if ('fault' in content) return content
  for (const { rows } of content.sheets) {
    if (rows.length > LIMITS.rows + LIMITS.otherRows) return { fault: 'too-many-rows' }
    if (rows.some(({ cells }) => cells.length > LIMITS.columns))
      return { fault: 'too-many-columns' }
  }
  return content
}

/** The spreadsheet library is large: only a spreadsheet waits for it. */
async function parseZip(bytes: Uint8Array): Promise<FileContent> {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (names.includes('.iwa')) return { fault: 'apple-numbers' }
  if (names.includes('word/document') || names.includes('ppt/presentation'))
    return { fault: 'unsupported-format' }
  const { parseXlsx } = await import('#src/filings/read/parse-xlsx.ts')
  return parseXlsx(bytes)
}

function parseTextFile(bytes: Uint8Array): FileContent {
  if (isCompound(bytes)) return toCompoundFault(bytes)
  if (isForeign(bytes)) return { fault: 'unsupported-format' }
  const text = toText(bytes)
  if (text === undefined) return { fault: 'undecodable' }
  if (looksLikeMarkup(text)) return { fault: 'unsupported-format' }
  return looksLikeJson(text) ? parseJson(text) : parseCsv(text)
}

/** Old Excel files and workbooks with a password come in the same wrapping. */
function toCompoundFault(bytes: Uint8Array): FileFault {
  const marker = Buffer.from('EncryptedPackage', 'utf16le')
  return { fault: Buffer.from(bytes).includes(marker) ? 'has-password' : 'old-excel' }
}

/** Text of a file: what its byte-order mark says, UTF-8, else GB18030; `undefined` when it is none of them. */
function toText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'utf-16be')
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030')
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
