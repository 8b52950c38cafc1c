import { columnOf, normaliseHeading } from '#src/filings/headings/column-of.ts'
import type { ColumnRule } from '#src/filings/headings/column-rules.ts'
import { type Meaning, readHeading } from '#src/filings/headings/read-heading.ts'
import { zhHans as words } from '#src/filings/headings/words.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { columnLetters } from '#src/filings/report/filing-issue.ts'

/** Blanks that only spread a word over its column: 备  注. */
const SPREAD = /(?<=\p{Script=Han}) (?=[\p{Script=Han}（(])/gu
/** How far down a header may stand, under titles and notes. */
const ROWS_SEARCHED = 20
/** Rows that a header may have: groups, groups within them, columns, units. */
const MOST_ROWS = 4
const EXACT = new Set(['rule', 'name'])
const KEY_FIELDS = new Set(['legalName', 'displayName', 'filingNumber', 'creditCode', 'row.id'])

/** What one column of a sheet was understood as. One column may be read several times, by several rules. */
export type Heading = Meaning & {
  /** From 0. */
  index: number
  /** The column has no heading of its own; `heading` is its letter. */
  unnamed?: boolean
  /** The heading is that of a merged cell which begins further left. */
  spread?: boolean
  /** Nothing in the file: the text comes from elsewhere, e.g. the name of the sheet. */
  given?: boolean
}

export type Header = { rows: SheetRow[]; headings: Heading[] }

/** The rows of which most is known as headings, at least two and one of them naming the centre. */
export function findHeader(
  rows: readonly SheetRow[],
  rules: readonly ColumnRule[],
): Header | undefined {
  const searched = rows[0]?.number === 0 ? 1 : ROWS_SEARCHED
  const found = rows.slice(0, searched).flatMap((_, at) => headerAt(rows, at, rules) ?? [])
  return best(found)
}

/** The header that begins at this row, of as many rows as make most of it known. A title alone begins none. */
export function headerAt(
  rows: readonly SheetRow[],
  at: number,
  rules: readonly ColumnRule[],
): Header | undefined {
  const found: Header[] = []
  const most = rows[at]?.number === 0 ? 1 : MOST_ROWS
  if (countFilled(rows[at]) < 2) return undefined
  for (let count = 1; count <= most && at + count <= rows.length; count += 1) {
    const own = rows.slice(at, at + count)
    if (count > 1 && !continuesHeader(own)) break
    const headings = toHeadings(own, rules)
    if (isHeader(headings)) found.push({ rows: own, headings })
  }
  return best(found)
}

const best = (headers: readonly Header[]) =>
  headers.reduce<Header | undefined>((a, b) => (a && scoreOf(a) >= scoreOf(b) ? a : b), undefined)

/** Most columns known, of equals most by their very name, of equals in most rows: what continues a header is no centre. */
const scoreOf = ({ rows, headings }: Header) =>
  known(headings) * 1000 + count(headings, ({ by }) => EXACT.has(by)) * 10 + rows.length

/** Different fields count, for a row of a header that repeats a heading needs the groups above it. */
const count = (headings: readonly Heading[], fits: (heading: Heading) => boolean) =>
  new Set(headings.filter(fits).map(({ index, column }) => column?.field ?? index)).size

/** A heading that its group turns into something else is understood too. */
const known = (headings: readonly Heading[]) =>
  count(headings, ({ by, isOther }) => by !== 'none' || Boolean(isOther))

const countFilled = (row: SheetRow | undefined) =>
  (row?.cells ?? []).filter((cell) => headingText(cell) !== '').length

const isKey = ({ column }: Heading) => column !== undefined && KEY_FIELDS.has(column.field)

const isHeader = (headings: readonly Heading[]) => headings.some(isKey) && known(headings) >= 2

/**
 * A further row of a header says nothing new where the first names the centre, and something new elsewhere; below a row
 * of nothing but groups it names the centre itself.
 */
function continuesHeader(rows: readonly SheetRow[]): boolean {
  const last = rows.at(-1)
  const above = toHeadings(rows.slice(0, -1), [])
  if (!last) return false
  const textAt = (index: number) => headingText(last.cells[index])
  const isNew = ({ index, heading }: Heading) =>
    !words.instruction.test(textAt(index)) && !heading.includes(textAt(index))
  const keys = above.filter(isKey)
  if (keys.length === 0) return toHeadings([last], []).some(isKey)
  return keys.some((one) => !isNew(one)) && last.cells.some((cell) => headingText(cell))
}

const headingText = (cell: SheetRow['cells'][number] | undefined) =>
  textOf(cell).replace(/\s+/gu, ' ').replace(SPREAD, '').trim()

/** Rows of a header → what each column means. */
function toHeadings(rows: readonly SheetRow[], rules: readonly ColumnRule[]): Heading[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const texts = rows.map((row, level) => spreadTexts(row, width, rows[level + 1]))
  return Array.from({ length: width }, (_, index) => index).flatMap((index): Heading[] => {
    const levels = texts.map((row) => row[index]?.text ?? '').filter(Boolean)
    const distinct = levels.filter((text, at) => text !== levels[at - 1])
    if (!distinct.length) {
      const letters = words.columnName(columnLetters(index))
      const meanings = readHeading([letters], rules)
      return meanings.map((one) => ({
        ...one,
        index,
        ...(one.by === 'none' ? { unnamed: true } : {}),
      }))
    }
    const spread = texts.every((row) => !row[index]?.text || row[index]?.spread)
    return readHeading(distinct, rules).map((one) => ({
      ...one,
      index,
      ...(spread ? { spread } : {}),
    }))
  })
}

type SpreadText = { text: string; spread?: boolean }

/**
 * The texts of one row of a header, those of groups over all their columns. Where a file cannot say which cells
 * are merged, a blank one belongs to the group on its left if the row below has a heading for both; units are none.
 */
function spreadTexts(row: SheetRow, width: number, below: SheetRow | undefined): SpreadText[] {
  const own: SpreadText[] = Array.from({ length: width }, (_, i) => ({
    text: headingText(row.cells[i]),
  }))
  const texts = [...own]
  for (const [from, to] of row.wide ?? [])
    for (let i = from + 1; i <= Math.min(to, width - 1); i += 1)
      texts[i] = { text: own[from]?.text ?? '', spread: true }
  if (!below) return texts
  for (let i = 1; i < width; i += 1) {
    const left = texts[i - 1]?.text ?? ''
    const isOfGroup = [i - 1, i].every((at) => {
      const under = headingText(below.cells[at])
      return under !== '' && under !== own[at]?.text && !words.unit.test(under)
    })
    if (!texts[i]?.text && left && isOfGroup) texts[i] = { text: left, spread: true }
  }
  return texts
}

/** Whether a row below a header is one as well: at least two names of columns, one of the centre, and little else. */
export function isOtherHeader(row: SheetRow, rules: readonly ColumnRule[]): boolean {
  const exact = toHeadings([row], rules).filter(({ by }) => EXACT.has(by))
  const names = count(exact, () => true)
  return exact.some(isKey) && names >= 2 && names * 2 >= countFilled(row)
}

/** Whether a row of a list looks like headings, though none of them names the centre in a known way. */
export function isStrangeHeader({ cells }: SheetRow): boolean {
  const texts: string[] = []
  for (const cell of cells) {
    const text = headingText(cell)
    if (/\d/.test(text)) return false
    if (text) texts.push(text)
  }
  if (texts.length < 3 || !texts.some((text) => words.nameHeading.test(text))) return false
  const alike = texts.filter((text) => words.headingLike.test(text) || columnOf(text))
  return alike.length >= 3 && alike.length * 3 >= texts.length * 2
}

/** Whether a row says again what the header says: in two cells, or, where it may be another header, in all. */
export function isHeaderAgain(row: SheetRow, { rows }: Header, inAll = false): boolean {
  const same = row.cells.filter((cell, index) => {
    const text = normaliseHeading(textOf(cell))
    return text !== '' && rows.some(({ cells }) => normaliseHeading(textOf(cells[index])) === text)
  })
  return same.length >= (inAll ? countFilled(row) : 2)
}
