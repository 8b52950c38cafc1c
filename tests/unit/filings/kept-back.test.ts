import * as XLSX from '@e965/xlsx'
import { expect, test } from 'vitest'
import { codesOf, importCentre, importFiles, read } from '#tests/support/import-filings.ts'
import { toWorkbook } from '#tests/support/workbook.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }
const toSheet = (...rows: (string | number)[][]) => ({
  'a.xlsx': toWorkbook({ 名单: { rows } }),
  'columns.json': LIST,
})

test.each(['上年同期', '同比增长', '鼓东街道汇总', '总 数', '占比', '计划数'])(
  'a row of sums called %s is no centre',
  async (name) => {
    const { snapshot, ...loaded } = await importFiles(
      toSheet(
        ['机构名称', '街道', '托位数'],
        ['示例甲托育园', '鼓东街道', 60],
        [name, '鼓东街道', 60],
      ),
    )
    expect(snapshot.centres.map(({ legalName }) => legalName)).toEqual(['示例甲托育园'])
    expect(codesOf({ snapshot, ...loaded })).toEqual(['note-row'])
  },
)

test.each(['普惠机构', '民办托育机构', '已备案机构数'])(
  '%s is the name of nobody',
  async (name) => {
    const { snapshot, ...loaded } = await importFiles(
      toSheet(
        ['机构名称', '街道', '托位数'],
        ['示例甲托育园', '鼓东街道', 60],
        [name, '鼓东街道', 60],
      ),
    )
    expect(snapshot.centres.map(({ legalName }) => legalName)).toEqual(['示例甲托育园'])
    expect(codesOf({ snapshot, ...loaded })).toEqual(['not-a-name', 'missing-name'])
  },
)

test.each([
  ['鼓楼区示例托育园未备案', 'notFiled'],
  ['鼓楼区示例托育园（取缔）', undefined],
  ['鼓楼区示例托育园（查封）', undefined],
  ['鼓楼区示例托育园（无证）', undefined],
  ['鼓楼区示例托育园（整改）', undefined],
  ['鼓楼区示例托育园（拟）', undefined],
  ['鼓楼区示例托育园已取缔', undefined],
])('%s is not shown as filed, and its name is what stands before that', async (name, state) => {
  const { centre } = await importCentre({ 机构名称: name, 备案日期: '2024-03-02' }, LIST)
  expect(centre).toMatchObject({ legalName: '鼓楼区示例托育园' })
  expect(centre?.filedOn).toBeUndefined()
  expect(centre?.listedState?.state).toBe(state)
})

test.each([
  ...['整改中', '责令整改', '停业整改', '限期整改，停业', '无证经营', '被查封', '2025年3月取缔'],
  ...['列入黑名单', '经营异常'],
])('a centre that its name calls %s is not shown as filed', async (mark) => {
  const name = `鼓楼区示例托育园（${mark}）`
  const { centre } = await importCentre({ 机构名称: name, 备案日期: '2024-03-02' }, LIST)
  expect(centre).toMatchObject({ legalName: '鼓楼区示例托育园' })
  expect(centre?.filedOn).toBeUndefined()
})

test.each(['整改后开放', '已整改', '整改完成', '无证明', '非法人', '限期优惠', '异常天气'])(
  '%s behind a name is no state: both stay as they are written',
  async (mark) => {
    const name = `鼓楼区示例托育园（${mark}）`
    const { centre } = await importCentre({ 机构名称: name, 备案日期: '2024-03-02' }, LIST)
    expect(centre).toMatchObject({ legalName: name, filedOn: '2024-03-02' })
  },
)

test.each(['#', '＃'])('the mark %s before a name is that of the list', async (mark) => {
  const { centre, ...loaded } = await importCentre({ 机构名称: `${mark}鼓楼区示例托育园` }, LIST)
  expect(centre?.legalName).toBe('鼓楼区示例托育园')
  expect(codesOf(loaded)).toEqual(['mark-before-name'])
})

test.each(['张三', '小太阳', '鼓楼区示例托育园（更名中）', '鼓楼区示例托育园（已过户）'])(
  'that %s is the whole registered name is doubted',
  async (name) => {
    const loaded = await importCentre({ 机构名称: name }, LIST)
    expect(codesOf(loaded)).toEqual(['name-doubtful'])
  },
)

test.each([
  '申请中',
  '办理中',
  '过期',
  '原件丢失',
  '到期未换',
  '合格证已过期',
  '合格？',
  '合格/不合格',
])('a paper of which a list says %s is not shown as one', async (cell) => {
  const { centre, ...loaded } = await importCentre({ 消防合格证明结果: cell }, LIST)
  expect(codesOf(loaded)).toEqual(['not-a-conclusion'])
  expect(centre?.certificates).toEqual([])
})

test.each([
  ...[
    '整改后合格',
    '复查合格',
    '未通过',
    '不合格',
    '整改中',
    '责令整改',
    '未整改',
    '已整改',
    '整改完成',
  ],
  ...['不合格,限期整改', '存在问题,要求整改', '基本合格,个别问题整改', '合格、待换证'],
  ...['已通过(申报号123)', '不合格(申请复查)', '灭火器过期', '发现过期食品'],
])('%s is what came of it, and families read it', async (cell) => {
  const results = { 消防合格证明结果: cell, 卫生评价结果: cell }
  const { centre, ...loaded } = await importCentre(results, LIST)
  expect(codesOf(loaded)).toEqual([])
  expect(centre?.certificates).toHaveLength(2)
  expect(centre?.certificates.map(({ result }) => result)).toEqual([cell, cell])
})

test('a group of headings may call the permit for food shorter', async () => {
  const { centre, ...loaded } = await importCentre({ 食品经营许可有效期: '2027-05-01' }, LIST)
  expect(codesOf(loaded)).toEqual([])
  expect(centre?.certificates).toEqual([{ kind: 'food', validTo: '2027-05-01' }])
})

test.each<[cell: string, number: string | undefined, code: string]>([
  ['GL-2024-001、', 'GL-2024-001', 'paper-number-remark'],
  ...['同一证号', '同上', '同前', '同左', '同1号', '同第2号', '同序号3'].map(
    (cell): [string, undefined, string] => [cell, undefined, 'not-a-paper-number'],
  ),
  ['-1', undefined, 'not-a-paper-number'],
])('of the number %s %s is published', async (cell, number, code) => {
  const { centre, ...loaded } = await importCentre({ 备案编号: cell }, LIST)
  expect(centre?.filingNumber).toBe(number)
  expect(codesOf(loaded)).toEqual([code])
})

test.each(['同备2024001号', '同安托备2024001号', '同卫备〔2024〕1号'])(
  '%s is a number of 同安区',
  async (cell) => {
    const { centre, ...loaded } = await importCentre({ 备案编号: cell }, LIST)
    expect(centre?.filingNumber).toBe(cell)
    expect(codesOf(loaded)).toEqual([])
  },
)

test('a code of the first years may fail its check digit, another is told as probably wrong', async () => {
  const early = await importCentre({ 统一社会信用代码: '91350203M0001QAY9B' }, LIST)
  expect(codesOf(early, 'credit-code-division')).toEqual(['credit-code-early'])
  const wrong = await importCentre({ 统一社会信用代码: '91350102MAXT00011D' }, LIST)
  expect(codesOf(wrong)).toEqual(['credit-code-check-digit'])
})

test('a file of which the end was never written is refused as a whole', async () => {
  const { snapshot, ...loaded } = await importFiles({
    'a.csv': `机构名称,街道\n示例甲托育园,鼓东街道\n${'\0'.repeat(200)}`,
    'columns.json': LIST,
  })
  expect(snapshot.centres).toEqual([])
  expect(codesOf({ snapshot, ...loaded })).toEqual(['broken-file'])
})

test('what is written beside cells is told unless it was read, and nobody whom it calls withdrawn is shown as filed', async () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['机构名称', '街道', '备案日期'],
    ['示例甲托育园', '鼓东街道', '2024-03-02'],
    ['示例乙托育园', '温泉街道', '2024-03-02'],
  ])
  XLSX.utils.cell_add_comment(sheet['A2'], '小李:\n已注销', '小李')
  XLSX.utils.cell_add_comment(sheet['B3'], '门在楼后')
  const book = XLSX.utils.book_new(sheet, '名单')
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }))
  const { snapshot, report } = await importFiles({ 'a.xlsx': bytes, 'columns.json': LIST })
  const filed = snapshot.centres.filter(({ filedOn, listedState }) => filedOn && !listedState)
  expect(filed.map(({ legalName }) => legalName)).toEqual(['示例乙托育园'])
  const told = report.issues.filter(({ code }) => code === 'cell-comment')
  expect(told.map(read)).toEqual(['这一格的批注“门在楼后”没有读入'])
  expect(told[0]?.at).toMatchObject({ row: 3, column: 'B' })
})

test('a column without a cell costs nobody a line', async () => {
  const { report } = await importFiles({
    'a.csv': '机构名称,街道,负责人姓名,备注,开办资金\n示例甲托育园,鼓东街道,,,\n',
    'columns.json': LIST,
  })
  expect(report.issues).toEqual([])
})

const HEADINGS = '备案编号,机构名称,街道'
const OLD = `${HEADINGS}\nGL-1,示例甲托育园,鼓东街道\nGL-2,示例乙托育园,温泉街道\nGL-3,示例丙托育园,洪山镇\n`
const NEW = `${HEADINGS}\nGL-1,示例甲托育园,鼓东街道\nGL-2,示例乙托育园,温泉街道\n`

/** The list of October, which is a full one, and that of November. */
const importMonths = (rules: object, november = NEW) =>
  importFiles({
    '10月.csv': OLD,
    '11月.csv': november,
    'columns.json': {
      files: {
        '10月.csv': { ...LIST, asOf: '2026-10-01', complete: true },
        '11月.csv': { ...LIST, asOf: '2026-11-01', ...rules },
      },
    },
  })

test('a newer list of which nobody says whether it is a full one is asked about, with whom it leaves out', async () => {
  const { snapshot, report } = await importMonths({})
  expect(snapshot.centres.map(({ inLatestList }) => inLatestList)).toEqual([true, true, true])
  const told = report.issues.find(({ code }) => code === 'newer-not-complete')
  expect(told?.at).toEqual({ file: '11月.csv' })
  expect(read(told)).toContain('“10月.csv”新，没有写是不是全量名单')
  expect(read(told)).toContain('1 家：示例丙托育园')
})

test.each([
  ['is a full one', { complete: true }, NEW],
  ['is a part', { complete: false }, NEW],
  ['leaves nobody out', {}, OLD],
  ['names one of three only', {}, `${HEADINGS}\nGL-1,示例甲托育园,鼓东街道\n`],
  ['is of another source', { source: 'centreReport' }, NEW],
])('nothing is asked of a newer list that %s', async (_, rules, november) => {
  expect(codesOf(await importMonths(rules, november))).not.toContain('newer-not-complete')
})
