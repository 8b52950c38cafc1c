import { describe, expect, test } from 'vitest'
import { toFilingState } from '#src/centres/filing-state.ts'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

describe('what belongs into another column is not taken for what stands above it', () => {
  test.each([
    ['备案编号', '0591-87000003'],
    ['备案编号', '(0591)87000003'],
    ['备案编号', '18900000003'],
    ['备案编号', '2024-03-05'],
    ['备案编号', '2024年3月5日'],
  ])('%s %s is no number of a filing', async (heading, cell) => {
    const { centre, ...loaded } = await importCentre({ [heading]: cell }, LIST)
    expect(centre?.filingNumber).toBeUndefined()
    expect(codesOf(loaded)).toEqual(['not-a-paper-number'])
  })

  test.each(['GL-2024-001', '35010220240305', '13010200001', '2024-03-00017', '闽托备〔2024〕3号'])(
    'a number of a filing (%s) stays one',
    async (cell) => {
      const { centre } = await importCentre({ 备案编号: cell }, LIST)
      expect(centre?.filingNumber).toBe(cell)
    },
  )

  test.each(['0591-87000003', '2024.3.5', '12', '待定', '无固定地址'])(
    '%s is no address',
    async (cell) => {
      const { centre, ...loaded } = await importCentre({ 地址: cell }, LIST)
      expect(centre?.address).toBeUndefined()
      expect(codesOf(loaded)).toEqual(['not-an-address'])
    },
  )

  test.each(['18号', '301室', '3栋2单元', 'A区2栋', '1号楼', '2号楼B座', '搬迁安置点1号楼'])(
    '%s is an address in a village or an estate',
    async (cell) => {
      const { centre, ...loaded } = await importCentre({ 地址: cell }, LIST)
      expect(centre?.address).toBe(cell)
      expect(codesOf(loaded)).toEqual([])
    },
  )

  test.each([
    '3',
    '0591-87000001',
    '2024-03-05',
    '庆城路1号',
    '庆城路12-3号2楼',
    '鼓东街道',
    '待定',
    '未命名',
    '测试',
  ])('%s is no name of a centre: the row is left out and told', async (cell) => {
    const { centre, ...loaded } = await importCentre({ 机构名称: cell }, LIST)
    expect(centre).toBeUndefined()
    expect(codesOf(loaded)).toEqual(['not-a-name', 'missing-name'])
  })

  test.each([
    '1+1托育园',
    '庆城路1号托育园',
    '鼓东街道托育服务中心',
    'ABC托育',
    '测试路幼儿园托班',
  ])('a centre may be called %s', async (cell) => {
    expect((await importCentre({ 机构名称: cell }, LIST)).centre?.legalName).toBe(cell)
  })

  test('from the row on in which a column was put in between', async () => {
    const rows = [
      '机构名称,街道,地址,联系电话,备案编号,备案日期',
      '示例甲托育园,鼓东街道,庆城路1号,0591-87000001,GL-2024-001,2024-03-05',
      '示例乙托育园,鼓东街道,庆城路2号,,0591-87000002,GL-2024-002',
      '示例丙托育园,鼓东街道,庆城路3号,,0591-87000003,GL-2024-003',
    ]
    const loaded = await importFiles({ '名单.csv': rows.join('\n'), 'columns.json': LIST })
    const published = loaded.snapshot.centres.map((one) => [one.legalName, one.filingNumber])
    expect(Object.fromEntries(published)).toEqual({
      示例甲托育园: 'GL-2024-001',
      示例乙托育园: undefined,
      示例丙托育园: undefined,
    })
    expect(codesOf(loaded)).toEqual([
      ...['not-a-paper-number', 'not-a-date'],
      ...['not-a-paper-number', 'not-a-date'],
    ])
  })
})

describe('a cell of numbers of filings', () => {
  test.each([
    'GL-2024-001/GL-2024-002',
    '闽托备〔2024〕1号、闽托备〔2025〕7号',
    '原GL-2023-009，现GL-2024-001',
    'GL-2023-009\nGL-2024-001',
    'GL-2024-001\n2024-03-05',
  ])('with two (%s) says neither', async (cell) => {
    const { centre, ...loaded } = await importCentre({ 备案编号: cell }, LIST)
    expect(centre?.filingNumber).toBeUndefined()
    expect(codesOf(loaded)).toEqual(['several-paper-numbers'])
  })

  test.each([
    'GL/2024/001',
    '3501 0220 2400 01',
    '3501-02/00012',
    '350102 202400001',
    '350102001/20240001',
  ])('whose parts are divided (%s) is one number', async (cell) => {
    expect((await importCentre({ 备案编号: cell }, LIST)).centre?.filingNumber).toBe(cell)
  })

  test('with a remark behind it is the number of the other list', async () => {
    const line = (number: string) => `机构名称,街道,备案编号\n示例甲托育园,鼓东街道,${number}`
    const loaded = await importFiles({
      '2026-10-01.csv': line('GL-2024-001'),
      '2026-11-01.csv': line('GL-2024-001（变更）'),
    })
    expect(loaded.snapshot.centres.map(({ id }) => id)).toEqual(['gl-2024-001'])
    expect(codesOf(loaded)).toEqual(['paper-number-remark'])
  })
})

test.each([
  ['备案编号', 'GL-2024-001（已注销）', 'withdrawn'],
  ['备案编号', 'GL-2024-001[暂停]', 'suspended'],
  ['地址', '庆城路1号（已停办）', 'withdrawn'],
  ['地址', '庆城路1号（已搬迁）', 'unknown'],
  ['机构名称', '示例小树托育园（不再营业）', 'withdrawn'],
  ['机构名称', '示例小树托育园（已拆迁）', 'unknown'],
  ['地址', '庆城路1号（拆迁安置房）', 'filed'],
  ['地址', '庆城路1号（停车场旁）', 'filed'],
  ['地址', '庆城路1号（关闭的小学内）', 'filed'],
  ['地址', '庆城路1号（2024年搬迁至此）', 'filed'],
  ['地址', '城西-搬迁安置点1号楼', 'filed'],
  ['地址', '城西 搬迁集中区1号楼', 'filed'],
  ['地址', '庆城路1号（已停办，现庆城路2号）', 'withdrawn'],
  ['机构名称', '示例小树托育园（不再收费）', 'filed'],
  ['机构名称', '示例小树托育园（搬至庆城路2号）', 'unknown'],
])('what %s %s says of the state counts: %s', async (heading, cell, state) => {
  const cells = { 备案日期: '2024-03-05', [heading]: cell }
  const { centre } = await importCentre(cells, LIST)
  expect(centre && toFilingState(centre, '2026-11-29')).toBe(state)
})
