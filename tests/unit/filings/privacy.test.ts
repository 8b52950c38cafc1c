import { expect, test } from 'vitest'
import { printReport } from '#src/filings/report/print-report.ts'
import { codesOf, importCase, importCentre, importFiles } from '#tests/support/import-filings.ts'

test('columns about persons are dropped with a line in the report', async () => {
  const loaded = await importCase('personal')
  expect(loaded.snapshot.centres).toHaveLength(2)
  expect(JSON.stringify(loaded.snapshot)).not.toContain('13800000000')
  expect(codesOf(loaded).filter((code) => code === 'personal-column')).toHaveLength(3)
})

test('a citizen number outside such columns leaves the row out, and the report does not repeat it', async () => {
  const { report, snapshot } = await importFiles({
    'list.csv': '机构名称,街道,地址\n小树园,鼓东街道,路1号\n大树园,温泉街道,11010519491231002X\n',
  })
  expect(report.counts).toMatchObject({ rows: 2, rowsLeftOut: 1, rowIssues: 1 })
  expect(JSON.stringify(snapshot)).not.toContain('11010519491231002X')
  expect(JSON.stringify(report) + printReport(report)).not.toContain('11010519491231002X')
  expect(printReport(report)).toContain('110*************2X')
})

test.each(['品牌', '没有人认识的列', '备注'])(
  'a citizen number is found in the column %s too',
  async (heading) => {
    const { centre } = await importCentre({ [heading]: '负责人 11010519491231002X' })
    expect(centre).toBeUndefined()
  },
)

test('a home point shows its street only, whether its type or its name says what it is', async () => {
  const { snapshot, report } = await importCase('home-point')
  const [home, ordinary] = snapshot.centres.toSorted((a) => (a.legalName.includes('阿姨') ? -1 : 1))
  expect(home).toMatchObject({ subdistrictCode: '350102001' })
  expect(home?.address).toBeUndefined()
  expect(home?.locationWgs84).toBeUndefined()
  expect(Object.keys(home?.provenance ?? {})).not.toContain('address')
  expect(ordinary?.address).toBe('示例路6号')
  expect(JSON.stringify(report.issues)).not.toContain('302室')
})

test('a home point by type keeps its address to itself', async () => {
  const { centre } = await importCentre({ 机构类型: '家庭托育点', 地址: '示例里5号' })
  expect(centre?.institutionType).toBe('homePoint')
  expect(centre?.address).toBeUndefined()
})

test('a citizen number in a note below the list is not repeated either', async () => {
  const { report } = await importFiles({
    'list.csv': '机构名称,街道\n鼓楼区示例小树托育园,鼓东街道\n填表人：示例 11010519491231002X,\n',
  })
  expect(report.issues.map(({ code }) => code)).toContain('note-row')
  expect(JSON.stringify(report)).not.toContain('11010519491231002X')
})

test.each([
  '示例巷5号 张三13912345678',
  '示例巷5号，１３９ １２３４ ５６７８',
  '示例巷5号 139-1234-5678',
])('a mobile number in the address is not published: %s', async (address) => {
  const { centre, report } = await importCentre({ 地址: address })
  expect(centre).toBeDefined()
  expect(centre?.address).toBeUndefined()
  expect(report.issues.map(({ code }) => code)).toContain('personal-mobile')
  expect(JSON.stringify(report) + printReport(report)).not.toContain('13912345678')
})

test('a mobile number in the telephone column and a long fraction are no trespass', async () => {
  const { centre, report } = await importCentre({
    联系电话: '13912345678',
    经度: '119.13912345678',
    纬度: '26.08',
  })
  expect(centre?.phones).toEqual(['13912345678'])
  expect(report.issues.map(({ code }) => code)).not.toContain('personal-mobile')
})

test.each([
  '+8613912345678',
  '0086 139 1234 5678',
  '139.1234.5678',
  '139—1234—5678',
  '139_1234_5678',
  '139\n12345678',
  '139、12345678',
  '1 3 9 1 2 3 4 5 6 7 8',
  '1391-234-5678',
  '13912 345678',
  '139\u200B1234\u200B5678',
  '一三九一二三四五六七八',
  '幺叁玖 一二三四 五六七八',
  '13912345678一楼',
])(
  'a mobile number among the features is not published, however it is written: %s',
  async (number) => {
    const { centre, report } = await importCentre({ 特色: `双语、园长${number}` })
    expect(centre).toBeDefined()
    expect(centre?.features).toBeUndefined()
    expect(report.issues.filter(({ code }) => code === 'personal-mobile')).toMatchObject([
      { at: { file: 'list.json', row: 1, heading: '特色' } },
    ])
    expect(JSON.stringify(report) + printReport(report)).not.toContain(number)
  },
)

test.each([
  ['存管银行', '示例银行 张三 6222 0212 3456 7890 123', 'personal-account'],
  ['存管银行', '张三 4111111111111111', 'personal-account'],
  ['收费说明', '转账到账号：3501 8888 12', 'personal-account'],
  ['特色', '加微信zhangsan_88', 'personal-contact'],
  ['特色', '微信号：zs123456', 'personal-contact'],
  ['特色', 'VX：zhangsan88', 'personal-contact'],
  ['一日安排', '问园长QQ 123456789', 'personal-contact'],
  ['乘车路线', '问 zhang.san@example.com', 'personal-contact'],
  ['乘车路线', '问 ｚｈａｎｇ＠example.com', 'personal-contact'],
])('in %s the text %s is not published', async (heading, text, code) => {
  const { snapshot, report } = await importCentre({ [heading.replace('收费', '全日托收费')]: text })
  const [told] = report.issues.filter((issue) => issue.code === code)
  expect(told?.at).toMatchObject({ row: 1, column: expect.any(String) })
  expect(JSON.stringify(snapshot.centres)).not.toContain(text)
  expect(JSON.stringify(report)).not.toContain(text)
})

test.each([
  ['乘车路线', '公交 1、3、15 路到西门，问 0591-87654321'],
  ['休息安排', '休园前问 (0591) 8765 4321'],
  ['特色', '微信公众号：shilituoyu'],
  ['备案编号', '350102202403050012'],
  ['备案编号', '13912345678'],
  ['消防合格证明号', '6222021234567890123'],
  ['其他收费', '校服|200|元/年；书本|150.5|元/学期'],
  ['一日安排', '13:00-15:30 午睡，15:30-17:30 户外，17:30-18:00 离园'],
  ['全日托收费说明', '乳儿班 1500、托小班 1800、托大班 200'],
])('in %s the text %s is no trespass', async (heading, text) => {
  const { report } = await importCentre({ [heading]: text })
  const codes = report.issues.map(({ code }) => code)
  expect(codes.filter((code) => code.startsWith('personal-'))).toEqual([])
})

test('a note below the list does not repeat a mobile number in the report', async () => {
  const { report } = await importFiles({
    'list.csv': '机构名称,街道\n鼓楼区示例小树托育园,鼓东街道\n填表人：示例 139-1234-5678,\n',
  })
  expect(report.issues.map(({ code }) => code)).toContain('note-row')
  expect(JSON.stringify(report)).not.toContain('1234')
})
