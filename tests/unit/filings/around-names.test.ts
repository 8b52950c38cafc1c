import { describe, expect, test } from 'vitest'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }
const NAME = '示例小树托育园'

describe('what a list writes around a name is no part of it', () => {
  test.each([
    '①',
    '*',
    '[1]',
    '注1',
    '（注1）',
    '※',
    '★',
    '【2】',
    '（新）',
    '（2024年新增）',
    '（普惠）',
    '（民办）',
    ' 0591-87000001',
    '（电话：0591-87000001）',
    '电话87000001',
    '（备案号GL-2024-001）',
    '。',
    '（新）*',
  ])('%s', async (behind) => {
    const { centre, ...loaded } = await importCentre({ 机构名称: NAME + behind }, LIST)
    expect(centre?.legalName).toBe(NAME)
    expect(new Set(codesOf(loaded))).toEqual(new Set(['remark-in-name']))
  })

  test('a name in quotation marks stands without them', async () => {
    const { centre, ...loaded } = await importCentre({ 机构名称: `“${NAME}”` }, LIST)
    expect(centre?.legalName).toBe(NAME)
    expect(codesOf(loaded)).toEqual(['mark-before-name'])
  })

  test('a mobile number behind a name costs nobody the centre, and is not repeated', async () => {
    const cell = `${NAME}（联系电话：13900000001）`
    const { centre, ...loaded } = await importCentre({ 机构名称: cell }, LIST)
    expect(centre?.legalName).toBe(NAME)
    expect(codesOf(loaded)).toEqual(['mobile-in-name'])
    expect(JSON.stringify([centre, loaded.report])).not.toContain('139')
  })

  test('its former name is told as one', async () => {
    const cell = `${NAME}（原示例大树托育园）`
    const { centre } = await importCentre({ 机构名称: cell }, LIST)
    const formerNames = ['示例大树托育园']
    expect(centre).toMatchObject({ legalName: NAME, aliases: formerNames, formerNames })
  })
})

test.each(['（1）', '1', 'a', '(A)', '?', '2024.3.5', ' GL-2024-001', '（更名为示例大树托育园）'])(
  '%s behind a name may belong to it: it is published as it stands, and told',
  async (behind) => {
    const { centre, ...loaded } = await importCentre({ 机构名称: NAME + behind }, LIST)
    expect(centre?.legalName).toBe(NAME + behind)
    expect(codesOf(loaded)).toEqual(['name-doubtful'])
  },
)

test.each(['（筹）', '（公示中）', '（待审核）'])(
  'a centre that is called %s is not shown as filed',
  async (behind) => {
    const cells = { 机构名称: NAME + behind, 备案日期: '2024-03-05' }
    const { centre, ...loaded } = await importCentre(cells, LIST)
    expect(centre?.legalName).toBe(NAME)
    expect(centre?.filedOn).toBeUndefined()
    expect(codesOf(loaded)).toHaveLength(1)
  },
)

test.each([
  '桃花弄3号托育园',
  '365托育',
  '一号院托育中心',
  '庆城路1号托育点',
  '湖滨路9号院儿童之家',
  '示例托育园（总园）',
  '示例托育园（二园）',
  '示例托育园（鼓楼店）',
  '示例托育服务部（个体工商户）',
  '示例托育（福州）有限公司',
  'Love*Baby托育',
  '示例托育C馆',
  '天天向上88',
  '3+1托育园',
])('%s is the name of a centre as it stands', async (name) => {
  const list = `序号,机构名称,街道,地址\n1,${name},鼓东街道,庆城路8号\n2,示例乙托育园,温泉街道,庆城路9号`
  const loaded = await importFiles({ 'list.csv': list, 'columns.json': LIST })
  expect(loaded.snapshot.centres.map(({ legalName }) => legalName)).toContain(name)
  expect(codesOf(loaded)).toEqual(['unused-column'])
})

describe('a cell of several numbers of filings tells nobody who a centre is', () => {
  test.each([
    'GL-2024-001、002',
    'GL-2024-001~003',
    'GL-2024-001至003',
    'GL-2024-001至GL-2024-003',
    'GL-2024-001—003',
    'GL-2024-001/002',
    'GL-2024-001和002',
    'GL-2024-001 002',
    'GL-2024-001等',
    'GL-2024-001（共2家）',
    '闽托备〔2024〕3号、4号',
    '闽托备〔2024〕3-5号',
  ])('%s', async (cell) => {
    const { centre, ...loaded } = await importCentre({ 备案编号: cell }, LIST)
    expect(centre?.filingNumber).toBeUndefined()
    expect(codesOf(loaded)).toEqual(['several-paper-numbers'])
  })

  test.each(['GL-2024-001（旧）', 'GL-2024-001（作废）', 'GL-2024-001?'])(
    'nor does one that holds no longer, or that nobody is sure of: %s',
    async (cell) => {
      const { centre, ...loaded } = await importCentre({ 备案编号: cell }, LIST)
      expect(centre?.filingNumber).toBeUndefined()
      expect(codesOf(loaded)).toEqual(['not-a-paper-number'])
    },
  )
})

test.each(['鼓卫托备24-15号', '鼓托备字25-103号', '备25-1号', '鼓托备（2024）15-2号'])(
  'a number with a year or a part in it is one: %s',
  async (cell) => {
    const { centre, ...loaded } = await importCentre({ 备案编号: cell }, LIST)
    expect(centre?.filingNumber).toBeDefined()
    expect(codesOf(loaded)).toEqual([])
  },
)

test.each([
  'GL-2024-001（2024年3月）',
  'GL-2024-001（2024.3.5）',
  'GL-2024-001（鼓东街道）',
  'GL-2024-001（补发2024年3月）',
  'GL-2024-001*',
  'GL-2024-001①',
  '备案号：GL-2024-001',
])('what stands around a number (%s) is told and left away', async (cell) => {
  const { centre, ...loaded } = await importCentre({ 备案编号: cell }, LIST)
  expect(centre?.filingNumber).toBe('GL-2024-001')
  expect(codesOf(loaded)).toEqual(['paper-number-remark'])
})

test.each([
  'GL-2024-001-2',
  '35010220240001-2',
  'GL—2024—001',
  '鼓卫〔2024〕3号',
  '闽托备(2024-001)',
  '榕卫备〔2024〕1-023号',
  '第3号',
])('%s is one number', async (cell) => {
  const { centre, ...loaded } = await importCentre({ 备案编号: cell }, LIST)
  expect(centre?.filingNumber).toBe(cell)
  expect(codesOf(loaded)).toEqual([])
})
