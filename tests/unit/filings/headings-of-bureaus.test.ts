import { expect, test } from 'vitest'
import { readHeading } from '#src/filings/headings/read-heading.ts'
import { codesOf, importFiles } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

const importCsv = (...lines: string[]) =>
  importFiles({ 'list.csv': lines.join('\n'), 'columns.json': LIST })

const fieldOf = (heading: string) => {
  const [{ column, by } = { by: 'none' as const }] = readHeading([heading], [])
  return { field: column?.field, by }
}

test.each([
  [
    'subdistrictCode',
    '属地（街道）|街道/镇|所属镇（街）|街道名称|属地街镇|镇街名称|街（镇）|街乡镇|乡（镇、街道）',
  ],
  ['row.division', '县区|县（市、区）|所属县区|区（县）'],
  [
    'legalName',
    '托育机构|机构名|托育机构名|企业名称|登记名称|婴幼儿照护服务机构名称|已备案托育机构名称',
  ],
  [
    'enrolled',
    '在托数|在托婴幼儿数|在托儿童人数|在园婴幼儿数|实际在托数|现收托人数|入托数|现有婴幼儿数',
  ],
  ['places', '可提供托位数|核准托位|备案托位|托位规模|总托位|最大收托人数|可容纳人数|收托能力'],
  ['filingNumber', '备案编码|备案证书编号|备案登记号|备案凭证号|备案回执号'],
  ['filedOn', '备案登记时间|备案完成时间|备案审核通过时间|备案年月'],
  ['address', '园所地址|托育地址|实际地址|具体地址|办园地点|住所地'],
  ['phones', '公示电话|报名电话|座机电话|联系电话2'],
  ['row.ages', '年龄段|服务年龄|收托婴幼儿年龄|月龄段|招生对象'],
  ['services', '收托形式|托管方式|托育模式'],
  ['services.fullDay.feeInYuan', '全日制收费|全日托月收费|全天托费用|全日托育服务收费'],
  ['classGroups.mixedAge.classes', '混龄班班数'],
  ['staff.carer', '保育员人数|保育师人数'],
  ['affordable', '普惠性|是否认定普惠|普惠性托育机构'],
  ['row.unused', '备注说明|举办主体|运营单位|主办单位名称'],
])('%s is what bureaus call %s', (field, headings) => {
  for (const heading of headings.split('|'))
    expect({ heading, ...fieldOf(heading) }).toEqual({ heading, field, by: 'name' })
})

test.each(['注册地址', '办公地址', '设计托位数', '日托收费', '工作时间'])(
  'what %s means is told as a guess',
  (heading) => expect(fieldOf(heading).by).toBe('part'),
)

test.each([
  '普惠性托位数',
  '剩余托位数',
  '每千人口托位数',
  '组织机构代码',
  '举办单位联系电话',
  '收托人数',
])('%s is another thing than the column whose name it holds', (heading) => {
  expect(fieldOf(heading)).toEqual({ field: undefined, by: 'none' })
})

test.each([
  ['企业名称,机构名称', '示例商贸有限公司,示例甲托育园'],
  ['机构名称,登记名称', '示例甲托育园,示例商贸有限公司'],
  ['登记名称,托育机构名称', '示例商贸有限公司,示例甲托育园'],
])('a name of the dictionary goes before other words for it (%s)', async (headings, names) => {
  const { snapshot } = await importCsv(`${headings},街道`, `${names},鼓东街道`)
  expect(snapshot.centres).toMatchObject([{ legalName: '示例甲托育园' }])
})

test('a company before its centre makes no second list, whatever both have', async () => {
  const { snapshot } = await importCsv(
    '登记名称,托位规模,街道,机构名称,托位数',
    '示例商贸有限公司,60,鼓东街道,示例甲托育园,30',
  )
  expect(snapshot.centres).toMatchObject([{ legalName: '示例甲托育园', places: 30 }])
})

test.each(['托位规模,托位数', '托位数,托位规模'])(
  'so do places, and two figures that differ are an error (%s)',
  async (headings) => {
    const figures = headings.startsWith('托位数') ? '30,60' : '60,30'
    const loaded = await importCsv(`机构名称,街道,${headings}`, `示例甲托育园,鼓东街道,${figures}`)
    expect(loaded.snapshot.centres).toMatchObject([{ places: 30 }])
    expect(codesOf(loaded)).toEqual(['differing-column'])
  },
)

test('a list that has only the name of the company is published by it', async () => {
  const { snapshot } = await importCsv('企业名称,街道', '示例甲托育有限公司,鼓东街道')
  expect(snapshot.centres).toMatchObject([{ legalName: '示例甲托育有限公司' }])
})

test.each([
  ['注册地址,地址', '津泰路9号,庆城路1号', { address: '庆城路1号' }],
  ['核定托位数,现有托位', '60,45', { places: 60 }],
])(
  'a guess that says otherwise than %s is a column that nobody knows',
  async (headings, values, centre) => {
    const loaded = await importCsv(`机构名称,街道,${headings}`, `示例甲托育园,鼓东街道,${values}`)
    expect(loaded.snapshot.centres).toMatchObject([centre])
    expect(loaded.report.issues).toMatchObject([{ code: 'unknown-column', detail: '1' }])
    expect(loaded.report.counts).toMatchObject({ rowIssues: 0, valueIssues: 0 })
  },
)

test('two guesses that differ are an error, and a guess that says the same is told as that', async () => {
  const guesses = await importCsv(
    '机构名称,街道,注册地址,办公地址',
    '示例甲托育园,鼓东街道,津泰路9号,庆城路1号',
  )
  expect(codesOf(guesses)).toContain('differing-column')
  const same = await importCsv(
    '机构名称,街道,注册地址,地址',
    '示例甲托育园,鼓东街道,庆城路1号,庆城路1号',
  )
  expect(codesOf(same)).toEqual(['duplicate-column'])
})

test('a third row of units belongs to the header', async () => {
  const loaded = await importCsv(
    '序号,机构名称,街道,收费标准,,托位,,面积,在托数',
    ',,,全日托,半日托,乳儿班,托小班,建筑面积,',
    ',,,元/人·月,元/天,个,个,亩,人',
    '1,示例甲托育园,鼓东街道,2200,80,10,15,3,9',
  )
  expect(loaded.snapshot.centres).toMatchObject([
    {
      legalName: '示例甲托育园',
      services: [
        { serviceType: 'fullDay', feeInYuan: 2200, feeUnit: 'month' },
        { serviceType: 'halfDay', feeInYuan: 80, feeUnit: 'day' },
      ],
      classGroups: [
        { classGroup: 'infant', places: 10 },
        { classGroup: 'youngToddler', places: 15 },
      ],
      buildingAreaInSquareMetres: 2000,
      enrolled: 9,
    },
  ])
  expect(codesOf(loaded)).toEqual(['unused-column', 'column-by-part'])
})

test('a unit that no fee of the portal has is told, and the amount is not published', async () => {
  const loaded = await importCsv(
    '机构名称,街道,收费情况（元/月）,,全日托收费（万元/年）',
    ',,全日托,半日托,',
    '示例甲托育园,鼓东街道,2200,1200,2.2',
  )
  expect(loaded.snapshot.centres[0]?.services).toMatchObject([
    { serviceType: 'fullDay', feeInYuan: 2200 },
    { serviceType: 'halfDay', feeInYuan: 1200 },
  ])
  const other = await importCsv('机构名称,街道,全日托收费（万元/年）', '示例甲托育园,鼓东街道,2.2')
  expect(other.snapshot.centres[0]?.services).toEqual([])
  expect(codesOf(other)).toEqual(['fee-without-unit'])
})

test.each(['属地', '片区', ''])(
  'a column of subdistricts is one, whatever stands above it (%s)',
  async (heading) => {
    const loaded = await importCsv(
      `机构名称,${heading},地址`,
      '示例甲托育园,鼓东街道,庆城路1号',
      '示例乙托育园,温泉,庆城路2号',
    )
    const codes = loaded.snapshot.centres.map(({ subdistrictCode }) => subdistrictCode)
    expect(codes.sort()).toEqual(['350102001', '350102003'])
    expect(codesOf(loaded)).toEqual(['column-by-part'])
  },
)

test('a fee that names no service is that of the only service of its row, beside others that do', async () => {
  const loaded = await importCsv(
    '机构名称,街道,服务形式,收费标准',
    '示例甲托育园,鼓东街道,全日托,2200元/月',
    '示例乙托育园,鼓东街道,全日托、半日托,全日托2300元/月；半日托1100元/月',
    '示例丙托育园,鼓东街道,全日托、半日托,1800元/月',
  )
  const fees = Object.fromEntries(
    loaded.snapshot.centres.map(({ legalName, services }) => [
      legalName,
      services.map(({ feeInYuan }) => feeInYuan),
    ]),
  )
  expect(fees).toEqual({
    示例甲托育园: [2200],
    示例乙托育园: [2300, 1100],
    示例丙托育园: [undefined, undefined],
  })
  expect(codesOf(loaded)).toEqual(['row-without-service'])
})
