import * as XLSX from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'

type Value = string | number | boolean | null
/** A cell with a number format. */
export type Formatted = { value: number; format: string }
type SheetGiven = { rows: (Value | Formatted)[][]; merges?: string[]; hidden?: boolean }

/** Sheets → XLSX bytes. `merges` are ranges such as `A1:B1`. */
export function toWorkbook(sheets: Record<string, SheetGiven>, date1904 = false): Uint8Array {
  const book = XLSX.utils.book_new()
  book.Workbook = { WBProps: { date1904 }, Sheets: [] }
  for (const [name, { rows, merges = [], hidden = false }] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(
      rows.map((row) =>
        row.map((cell) =>
          typeof cell === 'object' && cell ? { t: 'n', v: cell.value, z: cell.format } : cell,
        ),
      ),
    )
    sheet['!merges'] = merges.map(XLSX.utils.decode_range)
    XLSX.utils.book_append_sheet(book, sheet, name)
    book.Workbook.Sheets?.push({ name, Hidden: hidden ? 1 : 0 })
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }))
}

const part = (type: string, path: string) =>
  `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A book of one sheet from its own XML, for what no library writes: claims that are wrong, styles known by number. */
export function toRawWorkbook(
  sheetXml: string,
  styles: { formats?: number[]; struck?: boolean } = {},
) {
  const formats = styles.formats ?? [0]
  const xfs = formats.map((id) => `<xf numFmtId="${id}" fontId="0"/>`)
  if (styles.struck) xfs.push('<xf numFmtId="0" fontId="1"/>')
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('sheet.main', 'xl/workbook.xml')}${part('worksheet', 'xl/worksheets/sheet1.xml')}${part('styles', 'xl/styles.xml')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/></font><font><strike/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${sheetXml}</worksheet>`,
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  )
}

/** `<c>` of a text, with the number of its style. */
export const textCell = (address: string, text: string, style = 0) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`
export const numberCell = (address: string, value: number, style = 0) =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`
