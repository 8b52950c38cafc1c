import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parseFile } from '#src/filings/read/parse-file.ts'
import { readFilingFile } from '#src/filings/read/read-filing-file.ts'
import {
  codesOf,
  importCase,
  importFiles,
  makeContentDir,
  read,
} from '#tests/support/import-filings.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each(['utf8', 'utf8-with-mark'])('a list in %s is read', async (name) => {
  const { snapshot } = await importCase(name)
  expect(snapshot.centres).toMatchObject([
    { legalName: '鼓楼区示例小树托育园', phones: ['0591-00000201'] },
  ])
})

test('a list in GB18030 is read, four-byte characters too', async () => {
  const { snapshot } = await importCase('gb18030')
  expect(snapshot.centres[0]?.legalName).toBe('鼓楼区示例小树托育园（𠮷吉分园）')
})

test('a file in no known encoding is refused as a whole', async () => {
  const loaded = await importCase('no-text-at-all')
  expect(codesOf(loaded)).toEqual(['undecodable'])
  expect(loaded.report.counts.rowIssues).toBe(1)
})

test('a header is found under titles, and notes and totals are no centres', async () => {
  const loaded = await importCase('title-and-notes')
  expect(loaded.snapshot.centres.map(({ address }) => address)).toEqual(['示例路12号', '示例路3号'])
  expect(loaded.report.sheets).toMatchObject([{ headerRow: 3, rows: 2 }])
  expect(codesOf(loaded)).toEqual(['unused-column', 'note-row', 'note-row'])
})

test('a workbook is read as a clerk sees it', async () => {
  const loaded = await importCase('workbook')
  expect(loaded.snapshot.centres).toMatchObject(
    [
      {
        legalName: '鼓楼区示例一号托育园',
        subdistrictCode: '350102001',
        filedOn: '2024-05-19',
        enrolled: 30,
        qualifiedShareInPercent: 85.5,
        buildingAreaInSquareMetres: 300.3,
        phones: ['0591-00000201', '0591-00000202'],
      },
      { legalName: '鼓楼区示例二号托育园', subdistrictCode: '350102001', places: 50 },
      { legalName: '鼓楼区示例三号托育园', subdistrictCode: '350102001', filedOn: '2024-05-21' },
      { legalName: '鼓楼区示例四号托育园', subdistrictCode: '350102003' },
    ].toSorted((a, b) => idOf(a.legalName, loaded) - idOf(b.legalName, loaded)),
  )
})

const idOf = (name: string, { snapshot }: Awaited<ReturnType<typeof importCase>>) =>
  snapshot.centres.findIndex(({ legalName }) => legalName === name)

test('what a workbook cannot say is reported with its cell', async () => {
  const { report } = await importCase('workbook')
  const found = report.issues.map(({ code, at }) => [code, at.sheet, at.row, at.column])
  expect(found).toContainEqual(['formula-without-value', '名单', 4, 'E'])
  expect(found).toContainEqual(['error-cell', '名单', 5, 'E'])
  expect(found).toContainEqual(['hidden-row', '名单', 6, undefined])
  expect(found).toContainEqual(['sheet-without-header', '说明', undefined, undefined])
  expect(found).toContainEqual(['hidden-sheet', '旧表', undefined, undefined])
  const monday = report.issues.find(({ code }) => code === 'week-without-weekdays')
  expect(monday).toMatchObject({ at: { row: 3 }, value: '7：30—18：00' })
})

test('JSON with lists, numbers and nested values is read', async () => {
  const { snapshot } = await importCase('json')
  expect(snapshot.centres[0]).toMatchObject({
    affordable: true,
    places: 40,
    aliases: ['小树', '小树苗'],
    services: [{ serviceType: 'fullDay', feeInYuan: 2180, feeUnit: 'month' }],
  })
})

test.each<[string, Uint8Array, string]>([
  ['a PDF named like a list', bytes('%PDF-1.7\n机构名称,街道\n'), 'unsupported-format'],
  ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-excel'],
  ['a web page saved as a list', bytes('<html><table><tr><td>机构名称'), 'unsupported-format'],
  ['a spreadsheet that was cut off', bytes('PK\u0003\u0004nothing more'), 'broken-file'],
  ['JSON that was cut off', bytes('[{"机构名称": "示例'), 'broken-file'],
  ['JSON that is no list', bytes('{"机构名称": "示例"}'), 'broken-file'],
  ['a quotation mark that never ends', bytes('机构名称,街道\n"示例,鼓东街道\n'), 'broken-file'],
  ['20,101 rows', bytes('机构名称,街道\n'.repeat(20_101)), 'too-many-rows'],
  ['201 columns', bytes(`机构名称,街道${',x'.repeat(199)}\n`), 'too-many-columns'],
])('%s is refused', async (_what, file, fault) => {
  expect(await parseFile(file)).toMatchObject({ fault })
})

test('a small spreadsheet that inflates to 101 MB is refused', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(101 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(1024 * 1024)
  const { filings } = makeContentDir()
  writeFileSync(join(filings, 'bomb.xlsx'), bomb)
  expect(await readFilingFile(join(filings, 'bomb.xlsx'))).toEqual({ fault: 'inflates-too-large' })
})

test('a file above 10 MB is not even opened', async () => {
  const { filings } = makeContentDir()
  writeFileSync(join(filings, 'list.csv'), new Uint8Array(10 * 1024 * 1024 + 1))
  expect(await readFilingFile(join(filings, 'list.csv'))).toEqual({ fault: 'file-too-large' })
})

test.each([
  ['as long as the clock says', { seconds: 20, milliseconds: 1 }],
  ['as much of the processor as it may', { seconds: 0, milliseconds: 120_000 }],
])('reading that takes %s is ended', async (_what, limits) => {
  const { filings } = makeContentDir()
  // Long enough to be read in a process of its own.
  const rows = Array.from({ length: 300 }, (_, at) => ({ 机构名称: `鼓楼区示例第${at}托育园` }))
  writeFileSync(join(filings, 'list.json'), JSON.stringify(rows))
  const content = await readFilingFile(join(filings, 'list.json'), limits)
  expect(content).toEqual({ fault: 'took-too-long' })
})

test('one bad file does not keep the others from being published', async () => {
  const loaded = await importFiles({
    'bad.xlsx': '%PDF-1.7',
    'good.csv': '机构名称,街道\n鼓楼区示例小树托育园,鼓东街道\n',
    'no-list.csv': '日期,天气\n2026-01-01,晴\n',
  })
  expect(codesOf(loaded)).toEqual(['unsupported-format', 'header-not-found'])
  expect(loaded.snapshot.centres).toHaveLength(1)
})

test('a cell that Excel would compute is never published', async () => {
  const loaded = await importFiles({
    'list.csv': '机构名称,街道,品牌,备案编号\n鼓楼区示例小树托育园,鼓东街道,=1+1,"=""00123"""\n',
  })
  expect(codesOf(loaded)).toEqual(['formula-without-value'])
  expect(loaded.snapshot.centres[0]).toMatchObject({ filingNumber: '00123' })
  expect(loaded.snapshot.centres[0]?.brand).toBeUndefined()
})

test('tabs and semicolons divide cells as well as commas', async () => {
  for (const mark of ['\t', ';']) {
    const text = `机构名称${mark}街道\n鼓楼区示例小树托育园${mark}鼓东街道\n`
    expect((await importFiles({ 'list.csv': text })).snapshot.centres).toHaveLength(1)
  }
})

test('a column that nobody knows is named in the report', async () => {
  const { report } = await importFiles({
    'list.csv': '机构名称,街道,开办资金\n鼓楼区示例小树托育园,鼓东街道,10万\n',
  })
  const [issue] = report.issues.filter(({ code }) => code === 'unknown-column')
  expect(issue?.at).toMatchObject({ column: 'C', row: 1 })
  expect(read(issue)).toBe('不认识“开办资金”列，1 个单元格没有读入')
})

test('a key of JSON that is spelled in thousands of ways is one column', async () => {
  const spell = (at: number) =>
    `机构名称${' '.repeat(at % 60)}${'\u3000'.repeat(Math.floor(at / 60))}`
  const list = Array.from({ length: 3000 }, (_, at) => ({ [spell(at)]: `示例${at}` }))
  const content = await parseFile(bytes(JSON.stringify(list)))
  const [{ rows = [] } = {}] = 'sheets' in content ? content.sheets : []
  expect(rows[0]?.cells).toEqual(['机构名称'])
  expect(rows[3000]?.cells).toEqual(['示例2999'])
})
