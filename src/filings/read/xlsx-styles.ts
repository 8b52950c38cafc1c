import type { WorkBook } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { MONTH_FORMATS } from '#src/filings/read/xlsx-cell.ts'

/** What SheetJS does not hand on of a cell: that it shows a month only, that it is struck through. By address: `B7`. */
export type CellMarks = { months: ReadonlySet<string>; struck: ReadonlySet<string> }

type Styles = {
  CellXf?: { numFmtId?: number; fontId?: number }[]
  Fonts?: { strike?: number | boolean }[]
}

const CELL = /<(?:\w+:)?c\s([^>]*)>/g
const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g
const RELATION = /<Relationship\s[^>]*>/g
const attribute = (tag: string, name: string) =>
  new RegExp(`(?:^|\\s)(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** Marks of the cells of each sheet, in the order of the sheets; none, and no work, where no style of the book has any. */
export function findCellMarks(bytes: Uint8Array, book: WorkBook): CellMarks[] {
  const { CellXf = [], Fonts = [] } = (book as { Styles?: Styles }).Styles ?? {}
  const numbersOf = (fits: (style: (typeof CellXf)[number]) => boolean) =>
    new Set(CellXf.flatMap((style, index) => (fits(style) ? [String(index)] : [])))
  const months = numbersOf(({ numFmtId = 0 }) => MONTH_FORMATS.includes(numFmtId))
  const struck = numbersOf(({ fontId = 0 }) => Boolean(Fonts[fontId]?.strike))
  if (!months.size && !struck.size) return []
  return readSheets(bytes).map((xml) => {
    const marks = { months: new Set<string>(), struck: new Set<string>() }
    for (const [, tag = ''] of xml.matchAll(CELL)) {
      const style = attribute(tag, 's')
      if (months.has(style)) marks.months.add(attribute(tag, 'r'))
      if (struck.has(style)) marks.struck.add(attribute(tag, 'r'))
    }
    return marks
  })
}

/** The XML of all sheets of a book, in their order. */
function readSheets(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:_rels\/)?work/.test(name) })
  const text = (name: string) => new TextDecoder().decode(parts[name])
  const relations = [...text('xl/_rels/workbook.xml.rels').matchAll(RELATION)].map(([tag]) => tag)
  return [...text('xl/workbook.xml').matchAll(SHEET)].map(([sheet]) => {
    const relation = relations.find((one) => attribute(one, 'Id') === attribute(sheet, 'id')) ?? ''
    const target = attribute(relation, 'Target')
    return text(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  })
}
