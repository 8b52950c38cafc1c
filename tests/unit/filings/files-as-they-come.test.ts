import { expect, test } from 'vitest'
import { parseFile } from '#src/filings/read/parse-file.ts'
import { type Cell, textOf } from '#src/filings/read/sheet.ts'
import { toIssueText } from '#src/filings/report/filing-issue.ts'
import { numberCell, textCell, toRawWorkbook, toWorkbook } from '#tests/support/workbook.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function rowsOf(file: Uint8Array | string): Promise<string[][]> {
  return (await cellsOf(file)).map((cells) => cells.map(textOf))
}

async function cellsOf(file: Uint8Array | string): Promise<Cell[][]> {
  const content = await parseFile(typeof file === 'string' ? bytes(file) : file)
  if ('fault' in content) throw new Error(content.fault)
  return content.sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells))
}

const HEAD = ['机构名称', '街道']
const LIST = [HEAD, ['甲托育园', '鼓东街道'], ['乙托育园', '鼓西街道'], ['丙托育园', '温泉街道']]

test.each([
  ['title and rows', '名单\r\n机构名称,街道\n甲托育园,鼓东街道\n', [['名单'], HEAD, LIST[1]]],
  [
    'rows from CRLF to LF',
    '机构名称,街道\r\n甲托育园,鼓东街道\n乙托育园,鼓西街道\r\n丙托育园,温泉街道',
    LIST,
  ],
  [
    'rows from LF to CRLF',
    '机构名称,街道\n甲托育园,鼓东街道\r\n乙托育园,鼓西街道\n丙托育园,温泉街道\r\n',
    LIST,
  ],
  [
    'an old Mac in between',
    '机构名称,街道\r甲托育园,鼓东街道\r\n乙托育园,鼓西街道\n丙托育园,温泉街道\r',
    LIST,
  ],
])('every line of a list counts, whatever ends it: %s', async (_what, text, rows) => {
  expect(await rowsOf(text)).toEqual(rows)
})

test.each([
  ['semicolons', '机构名称,街道,服务形式\n甲,鼓东街道,全日托;半日托;计时托;临时托\n', 3],
  ['strokes', '机构名称,街道,退费\n甲,鼓东街道,0天|100%|未入托；15天|50%；其他|不退\n', 3],
  [
    'full-width commas',
    '名单，共一家，截至十一月\n机构名称,地址\n甲,路一号，二楼，东侧，三间\n',
    2,
  ],
  [
    'commas in a list with semicolons',
    '机构名称;地址\n甲;路1号,2楼,东侧,3间\n乙;路2号,1楼,4间\n',
    2,
  ],
])('%s inside cells do not divide them', async (_what, text, width) => {
  const rows = await rowsOf(text)
  expect(rows.at(-1)).toHaveLength(width)
})

test.each(['\t', ';', '|', '，'])('cells may be divided by %j', async (mark) => {
  expect(await rowsOf(LIST.map((row) => row.join(mark)).join('\n'))).toEqual(LIST)
})

test('an apostrophe that only protects a number is no part of it', async () => {
  expect(await rowsOf("机构名称,编号\n'甲,'00123\n")).toEqual([
    ['机构名称', '编号'],
    ['甲', '00123'],
  ])
})

test('text saved as Unicode by Excel is read', async () => {
  const text = Buffer.from(`\ufeff${LIST.map((row) => row.join('\t')).join('\r\n')}`, 'utf16le')
  expect(await rowsOf(new Uint8Array(text))).toEqual(LIST)
})

const sheetData = (xml: string) => `<dimension ref="A1:A1"/><sheetData>${xml}</sheetData>`

test('the cells of a sheet count, not the size that it claims', async () => {
  const rows = LIST.map(
    ([name = '', street = ''], i) =>
      `<row r="${i + 1}">${textCell(`A${i + 1}`, name)}${textCell(`B${i + 1}`, street)}</row>`,
  )
  expect(await rowsOf(toRawWorkbook(sheetData(rows.join(''))))).toEqual(LIST)
})

test('a month that Chinese Excel knows by number stays a month, a day a day', async () => {
  const cells = [27, 31, 57, 58].map((_, i) => numberCell(`${'ABCD'[i]}1`, 45_352, i))
  const book = toRawWorkbook(sheetData(`<row r="1">${cells.join('')}</row>`), {
    formats: [27, 31, 57, 58],
  })
  expect(await rowsOf(book)).toEqual([['2024-03', '2024-03-01', '2024-03', '2024-03-01']])
})

test('what is struck through is not read as valid', async () => {
  const book = toRawWorkbook(
    sheetData(`<row r="1">${textCell('A1', '甲')}${textCell('B1', '乙', 1)}</row>`),
    {
      struck: true,
    },
  )
  expect(await cellsOf(book)).toEqual([['甲', { text: '乙', fault: 'struck-through' }]])
})

test.each([
  [{ value: 4, format: '"GL-2024-"000' }, 'GL-2024-004'],
  [{ value: 59_187_654_321, format: '0000-00000000' }, '0591-87654321'],
  [{ value: 7, format: '000000' }, '000007'],
  [{ value: 1980, format: '#,##0.00' }, '1980'],
  [{ value: 1980, format: '"¥"#,##0' }, '1980'],
  [{ value: 2000, format: '0"元/月"' }, '2000元/月'],
  [{ value: 0.925, format: '0%' }, '92.5%'],
  [{ value: 45_352, format: 'yyyy"年"m"月"' }, '2024-03'],
  [{ value: 45_352, format: 'yyyy"年"m"月"d"日"' }, '2024-03-01'],
  [{ value: 45_352, format: 'yyyy' }, '2024'],
  [{ value: 45_352, format: 'm/d/yy' }, '2024-03-01'],
  [{ value: 45_352.5, format: 'yyyy/m/d h:mm' }, '2024-03-01'],
  [{ value: 0.3125, format: 'h:mm' }, '07:30'],
  [{ value: 350_102_000_000_000, format: '0.00E+00' }, '350102000000000'],
])('the cell %o reads as a clerk sees it', async (cell, text) => {
  expect(await rowsOf(toWorkbook({ 名单: { rows: [[cell]] } }))).toEqual([[text]])
})

test('a number longer than a spreadsheet keeps is told, never published', async () => {
  const [[cell] = []] = await cellsOf(toWorkbook({ 名单: { rows: [[35_010_220_240_000_120]] } }))
  expect(cell).toMatchObject({ fault: 'digits-lost' })
})

test.each([
  [
    'rows of a map file',
    '{"type":"FeatureCollection","features":[{"properties":{"机构名称":"甲"},"geometry":{"type":"Point","coordinates":[119.3,26.1]}}]}',
    [
      ['机构名称', 'lng', 'lat'],
      ['甲', '119.3', '26.1'],
    ],
  ],
  [
    'the answer of a system',
    '{"code":"0","responseData":{"totalPage":1,"dataList":[{"机构名称":"甲"}]}}',
    [['机构名称'], ['甲']],
  ],
])('JSON as systems write it is read: %s', async (_what, text, rows) => {
  expect(await rowsOf(text)).toEqual(rows)
})

const compound = (text: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, 'utf16le')])

test.each<[string, Uint8Array | string, string]>([
  ['an old Excel file', compound('Workbook'), 'old-excel'],
  ['a workbook with a password', compound('EncryptedPackage'), 'has-password'],
  ['a Numbers file', bytes('PK\x03\x04 Index/Document.iwa'), 'apple-numbers'],
  ['a Word file', bytes('PK\x03\x04 word/document.xml'), 'unsupported-format'],
  ['a workbook cut off', toWorkbook({ 名单: { rows: LIST } }).slice(0, 2000), 'broken-file'],
  ['JSON cut off', '[{"机构名称": "甲"}, {"机构', 'broken-file'],
  ['JSON with two lists', '{"a": [{"x": 1}], "b": [{"y": 1}]}', 'broken-file'],
  ['JSON with a mistake', '[{"机构名称" "甲"}]', 'broken-file'],
  ['a quotation mark left open', '机构名称,街道\n"甲托育园,鼓东街道\n', 'broken-file'],
  [
    'quotation marks that swallow lines',
    '机构名称,街道,地址\n"甲托育园,鼓东街道,路1号\n乙托育园,鼓西街道,路2号\n"丙托育园,温泉街道,路3号\n',
    'broken-file',
  ],
])('%s is refused in words that a clerk understands', async (_what, file, fault) => {
  const content = await parseFile(typeof file === 'string' ? bytes(file) : file)
  expect(content).toMatchObject({ fault })
  if (!('fault' in content)) throw new Error()
  const { what, fix } = toIssueText({ code: content.fault, at: { file: '' }, ...content })
  expect(what.replace(/JSON|Numbers|Excel|CSV|XLSX|WPS|Word|\.xls|\.et/g, '')).not.toMatch(
    /[a-z]{3}/i,
  )
  expect(fix).not.toBe('')
})
