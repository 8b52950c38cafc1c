import {
  failed,
  normaliseCell,
  type Parsed,
  parsed,
  toShownText,
} from '#src/filings/cells/parsed.ts'
import { LIST_SEPARATOR } from '#src/text/filing-patterns.ts'
import { NO_WORDS, YES_WORDS } from '#src/text/filing-words.ts'

/** Several texts in one cell, each once. */
export function parseTexts(cell: string): Parsed<string[]> {
  return parsed([...new Set(cell.split(LIST_SEPARATOR).map(toShownText).filter(Boolean))])
}

/** Labels of honour: 是 stands for the heading of the column, 否 for none. */
export function parseLabels(cell: string, heading: string): Parsed<string[]> {
  const word = toShownText(cell).toLowerCase()
  if (NO_WORDS.includes(word)) return parsed([])
  return YES_WORDS.includes(word) ? parsed([toShownText(heading)]) : parseTexts(cell)
}

/** An id as it will stand in addresses: lower case, hyphens. */
export function parseId(cell: string): Parsed<string> {
  const id = normaliseCell(cell).toLowerCase().replace(/[_.]/g, '-')
  return /^[a-z0-9][a-z0-9-]{0,79}$/.test(id) ? parsed(id) : failed('not-an-id')
}
