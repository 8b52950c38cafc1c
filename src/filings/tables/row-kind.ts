import { parseSubdistrict, type Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { type Header, isHeaderAgain } from '#src/filings/headings/find-header.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { toSaidState } from '#src/filings/tables/said-state.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

/**
 * What a row below a header is. `section`: what the rows below have in common. `longer`: more cells than
 * headings, so that nobody knows which cell is which. `cut`: the file ends within it.
 */
export type RowKind = 'centre' | 'note' | 'section' | 'example' | 'struck' | 'longer' | 'cut'

/** What is known of the rows of a table before they are read. */
export type RowPlaces = {
  header: Header
  names: readonly number[]
  /** Columns that say which centre it is beside its name. */
  others: readonly number[]
  /** Columns with the number of the row. */
  numbers: readonly number[]
  /** What the header writes over the names. */
  headings: ReadonlySet<string>
  width: number
}

export function toRowPlaces({ header, headings, width }: Table): RowPlaces {
  const fields = ['subdistrictCode', 'address', 'filingNumber', 'creditCode', 'phones']
  const names = columnsOf(headings, 'legalName')
  const above = header.rows.flatMap(({ cells }) => names.map((index) => textOf(cells[index])))
  return {
    header,
    names,
    headings: new Set(above.map((text) => text.replace(/\s/g, ''))),
    others: columnsOf(headings, ...fields),
    numbers: columnsOf(headings, 'row.unused'),
    width,
  }
}

/** Sums, signatures and remarks. */
const isNoteText = (text: string) =>
  [words.total, words.signature, words.remark].some((one) => one.test(text))

const toFilledTexts = (cells: SheetRow['cells']) =>
  cells.map((cell) => normaliseCell(textOf(cell)).replace(/\s/g, '')).filter(Boolean)

/** What stands alone in its row and is longer is a sentence, and no name. */
const LONG_SENTENCE = 40

/** Most rows are told by their name and one more cell; the others are looked at cell by cell. */
export function toRowKind(row: SheetRow, places: RowPlaces, subdistricts: Subdistricts): RowKind {
  const { cells } = row
  const nameCell = places.names.map((index) => cells[index]).find(isFilled)
  if (typeof nameCell === 'object' && nameCell.fault === 'struck-through') return 'struck'
  const name = textOf(nameCell).replace(/\s/g, '')
  if (isExample(row, name, places)) return 'example'
  if (isNoteText(name)) return 'note'
  if (row.cut) return isNoteText(toFilledTexts(cells)[0] ?? '') ? 'note' : 'cut'
  if (cells.length > places.width && cells.slice(places.width).some(isFilled)) return 'longer'
  const isNamed = name !== '' && places.others.some((index) => isFilled(cells[index]))
  const isPlain = !places.headings.has(name) && !words.columnNumber.test(name)
  if (isNamed && isPlain) return 'centre'
  if (isStateTitle(row)) return 'section'
  if (isHeaderAgain(row, places.header)) return 'note'
  return toUncertainKind(row, name, subdistricts)
}

/** A title over rows of one state: 二、已注销（2家）. A centre that stands alone in its row is none. */
function isStateTitle({ cells }: SheetRow): boolean {
  const filled = cells.filter(isFilled)
  if (filled.length === 0 || filled.length > 2) return false
  const [text = '', beside = '1'] = filled.map((cell) => textOf(cell).replace(/\s/g, ''))
  if (!words.countBeside.test(beside) || !toSaidState(text)) return false
  return !words.namesCentre.test(text) || words.onlyState.test(text.replace(words.aroundState, ''))
}

function isExample({ cells }: SheetRow, name: string, { numbers }: RowPlaces): boolean {
  return (
    words.exampleName.test(name) ||
    numbers.some((index) => words.exampleNumber.test(textOf(cells[index]).trim()))
  )
}

/** A row that has no name, nothing but a name, or a number for a name. */
function toUncertainKind(
  { cells, wide }: SheetRow,
  name: string,
  subdistricts: Subdistricts,
): RowKind {
  const filled = toFilledTexts(cells)
  const [first = ''] = filled
  if (isNoteText(first)) return 'note'
  if (filled.length === 1 && words.signedBelow.test(first)) return 'note'
  const numbersOnly = filled.slice(1).every((cell) => /^[\d,.%]+$/.test(cell))
  const isAlone = name === '' || name === first
  const isTitle =
    filled.length === 1 || (isAlone && numbersOnly && words.countedSection.test(first))
  if (isTitle && isSection(first, subdistricts)) return 'section'
  if (filled.every((cell, index) => words.columnNumber.test(cell) && cell.includes(`${index + 1}`)))
    return 'note'
  if (words.notes.some((word) => first.startsWith(word)) && (numbersOnly || filled.length <= 3))
    return 'note'
  if (wide && filled.length === 1 && first.length > 4 && !words.centreName.test(first))
    return 'note'
  return filled.length === 1 && (first.length > LONG_SENTENCE || !name) ? 'note' : 'centre'
}

/** A subdistrict with nothing but a number and a remark around it: 一、鼓东街道（5 家）. */
function isSection(text: string, subdistricts: Subdistricts): boolean {
  const rest = subdistricts.names.reduce((left, [name]) => left.replace(name, ''), text)
  return words.aroundSection.test(rest) && parseSubdistrict(text, subdistricts).value !== undefined
}
