import { normaliseCell } from '#src/filings/cells/parsed.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { NOTE_WORDS } from '#src/text/filing-words.ts'

/** A note or a total fills few cells; a centre fills more. */
const FEW_CELLS = 3
const LONG_SENTENCE = 40

/** Whether a row below the header is a note, a total, a signature or the header again, and no centre. */
export function isNote(row: SheetRow, headings: readonly Heading[]): boolean {
  const cells = row.cells.map((cell) => normaliseCell(textOf(cell)))
  const filled = cells.filter(Boolean)
  const [first = ''] = filled
  if (isHeaderAgain(cells, headings)) return true
  const numbersOnly = filled.slice(1).every((cell) => /^[\d,.%]+$/.test(cell))
  const begins = NOTE_WORDS.some((word) => first.replace(/\s/g, '').startsWith(word))
  if (begins && (filled.length <= FEW_CELLS || numbersOnly)) return true
  return filled.length === 1 && (first.length > LONG_SENTENCE || !nameCells(cells, headings).length)
}

const nameCells = (cells: readonly string[], headings: readonly Heading[]) =>
  headings.filter(({ column, index }) => column?.field === 'legalName' && cells[index])

function isHeaderAgain(cells: readonly string[], headings: readonly Heading[]): boolean {
  const same = headings.filter(({ heading, index }) => cells[index] === normaliseCell(heading))
  return new Set(same.map(({ index }) => index)).size >= 2
}
