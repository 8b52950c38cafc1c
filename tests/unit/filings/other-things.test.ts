import { describe, expect, test } from 'vitest'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }
const NAME = '示例小树托育园'
const FILED = { 备案日期: '2024-03-05' }

describe('what ended of something else than the centre does not touch its filing', () => {
  const THINGS = [
    '已拆除围墙',
    '食堂已关停',
    '暂停供餐',
    '已注销食品经营许可证',
    '租约到期',
    '消防证过期',
    '半日托暂停',
    '托大班暂停招生',
    '停用校车',
    '原址已拆除',
    '取消普惠资格',
    '负责人已退出',
  ]

  test.each(THINGS)('in a remark: %s', async (remark) => {
    const { centre, ...loaded } = await importCentre({ ...FILED, 备注: remark }, LIST)
    expect(centre?.filedOn).toBe('2024-03-05')
    expect(codesOf(loaded)).toEqual(['unused-column'])
  })

  test.each(THINGS)('behind a name: （%s）', async (remark) => {
    const { centre } = await importCentre({ ...FILED, 机构名称: `${NAME}（${remark}）` }, LIST)
    expect(centre?.filedOn).toBe('2024-03-05')
    expect(centre?.listedState).toBeUndefined()
  })

  test.each(THINGS)('beside 已备案: %s', async (remark) => {
    const { centre } = await importCentre({ ...FILED, 备案状态: `已备案（${remark}）` }, LIST)
    expect(centre?.filedOn).toBe('2024-03-05')
    expect(centre?.listedState).toBeUndefined()
  })
})

test.each([
  '（已拆迁）',
  '已拆除',
  '失联',
  '未营业',
  '尚未开园',
  '因消防不合格停业',
  '因租约到期停业',
  '房屋已拆除，机构已关闭',
  '营业执照已注销',
])('a remark that the centre is gone (%s) leaves nobody shown as filed', async (remark) => {
  const { centre, ...loaded } = await importCentre({ ...FILED, 备注: remark }, LIST)
  expect(centre?.filedOn).toBeUndefined()
  expect(codesOf(loaded)).toHaveLength(3)
})

const STOPPED = [
  '停业整改',
  '停业整改中',
  '责令停业整改',
  '关停整改',
  '暂停营业整改',
  '暂停服务整改中',
  '停业电梯维修',
  '停业处罚',
  '停业卫生许可证过期',
  '停办租约到期',
  '限期整改未备案',
  '消防未备案',
  '未备案消防验收中',
  '已注销旧址',
]

describe('what stands beside the end of a centre takes nothing from it', () => {
  test.each(STOPPED)('in a remark: %s', async (remark) => {
    const { centre } = await importCentre({ ...FILED, 备注: remark }, LIST)
    expect(centre?.filedOn).toBeUndefined()
  })

  test.each(STOPPED)('in the column of states: %s', async (state) => {
    const { centre } = await importCentre({ ...FILED, 备案状态: state }, LIST)
    expect(centre?.filedUntil).toBeUndefined()
    expect(['filed', 'expired']).not.toContain(centre?.listedState?.state)
    if (centre?.listedState?.state !== 'withdrawn') expect(centre?.filedOn).toBeUndefined()
  })

  test.each(['停业整改', '整改停业', '停业整改中'])('%s is suspended', async (state) => {
    const { centre } = await importCentre({ ...FILED, 备案状态: state }, LIST)
    expect(centre?.listedState?.state).toBe('suspended')
  })

  test.each([
    ['停业整改机构名单', 'suspended'],
    ['未备案全日托机构名单', 'notFiled'],
  ])('in a title: %s', async (title, state) => {
    const { snapshot } = await importFiles({
      'list.csv': `${title},,\n机构名称,所属街道,备案日期\n${NAME},鼓东街道,2024-03-05\n`,
    })
    expect(snapshot.centres[0]?.listedState?.state).toBe(state)
  })
})

test('a name with （已拆迁） loses it, and its filing is open', async () => {
  const { centre } = await importCentre({ ...FILED, 机构名称: `${NAME}（已拆迁）` }, LIST)
  expect(centre).toMatchObject({ legalName: NAME })
  expect(centre?.filedOn).toBeUndefined()
})

describe('the subdistrict of a list and that of its address', () => {
  test.each(['福州市鼓楼区温泉街道湖东路1号', '温泉街道湖东路1号', '鼓楼区洪山镇湖东路1号'])(
    'that differ are told: %s',
    async (address) => {
      const { centre, ...loaded } = await importCentre({ 地址: address }, LIST)
      expect(centre).toMatchObject({ subdistrictCode: '350102001', address })
      expect(codesOf(loaded)).toEqual(['address-other-subdistrict'])
    },
  )

  test.each([
    '鼓东街道温泉街1号',
    '鼓楼区湖东路1号（温泉街道办事处旁）',
    '温泉街道办事处对面',
    '湖东路洪山镇大厦1号',
  ])('do not differ where a place is only named after one: %s', async (address) => {
    expect(codesOf(await importCentre({ 地址: address }, LIST))).toEqual([])
  })
})

describe('coordinates', () => {
  const POINT = { lat: 26.093116, lng: 119.295201, sourceDatum: 'gcj02' }

  test.each([
    { 火星坐标: '119.3,26.09' },
    { GCJ02坐标: '26.09，119.3' },
    { '坐标（高德）': '[119.3,26.09]' },
    { 高德经度: '119.3', 高德纬度: '26.09' },
    { 坐标: '经度119.3，纬度26.09', 坐标系: '高德' },
    { 坐标: 'E119°18′00″/N26°05′24″', 坐标系: '高德' },
    { 东经: '119°18′', 北纬: '26°5.4′', 坐标系: '高德' },
    { '位置（经纬度）': '119.3 26.09', 坐标系: '高德' },
  ])('%o are one point', async (cells) => {
    const { centre } = await importCentre(cells as Record<string, string>, LIST)
    expect(centre?.locationWgs84).toEqual(POINT)
  })

  test.each([
    [{ 高德坐标: '119.3,26.09', 坐标系: 'WGS-84' }, ['unknown-word']],
    [{ '经度（WGS84）': '119.3', '纬度（GCJ02）': '26.09' }, ['unknown-word']],
    [{ 经度: '119°77′40″', 纬度: '26°05′06″' }, ['not-coordinates', 'half-a-point']],
    [{ 坐标: '119.3,26.09;119.4,26.1' }, ['not-coordinates']],
  ])('%o are no point', async (cells, codes) => {
    const { centre, ...loaded } = await importCentre(cells as Record<string, string>, LIST)
    expect(centre?.locationWgs84).toBeUndefined()
    expect(codesOf(loaded)).toEqual(codes)
  })

  test('of two maps in one list are no contradiction', async () => {
    const cells = {
      百度经度: '119.3065',
      百度纬度: '26.0957',
      高德经度: '119.3',
      高德纬度: '26.09',
    }
    const { centre, ...loaded } = await importCentre(cells, LIST)
    expect(centre?.locationWgs84?.sourceDatum).toBe('bd09')
    expect(codesOf(loaded)).toEqual(['duplicate-column', 'duplicate-column'])
  })
})

test.each([
  ['1-3（岁）', 12, 36],
  ['满6个月不满3周岁', 6, 36],
  ['满1周岁未满3周岁', 12, 36],
  ['6月龄—36月龄', 6, 36],
  ['6月龄以上3岁以下', 6, 36],
  ['6个月至3周岁前', 6, 36],
  ['0～3岁', 0, 36],
  ['半岁至三岁', 6, 36],
  ['1-3岁半', 12, 42],
  ['不满三岁', undefined, 36],
])('children of %s', async (cell, from, to) => {
  const { centre, ...loaded } = await importCentre({ 收托年龄: cell }, LIST)
  expect([centre?.ageFromInMonths, centre?.ageToInMonths]).toEqual([from, to])
  expect(codesOf(loaded)).toEqual([])
})

test.each(['12个月-3', '0个月-3', '6M-36M', '6-12个月、12-24个月'])(
  '%s is no age that anybody could be sure of',
  async (cell) => {
    const { centre, ...loaded } = await importCentre({ 收托年龄: cell }, LIST)
    expect([centre?.ageFromInMonths, centre?.ageToInMonths]).toEqual([undefined, undefined])
    expect(codesOf(loaded)).toEqual(['not-months'])
  },
)

test.each(['24.3.5', '2024.3', '3/5/2024', '240305', '2024年3月'])(
  '%s is no day that anybody could be sure of',
  async (cell) => {
    const { centre, ...loaded } = await importCentre({ 备案日期: cell }, LIST)
    expect(centre?.filedOn).toBeUndefined()
    expect(codesOf(loaded)).toHaveLength(1)
  },
)

describe('a line break without quotation marks', () => {
  const importCsv = (...lines: string[]) =>
    importFiles({ 'list.csv': lines.join('\n'), 'columns.json': LIST })
  const OTHER = '示例乙托育园,鼓东街道,庆城路2号,0591-87000002'

  test('parts no row', async () => {
    const loaded = await importCsv(
      '机构名称,街道,地址,联系电话',
      '示例甲托育园,鼓东街道,庆城路1号',
      '2楼,0591-87000001',
      OTHER,
    )
    expect(loaded.snapshot.centres.map(({ address }) => address).sort()).toEqual([
      '庆城路1号 2楼',
      '庆城路2号',
    ])
    expect(codesOf(loaded)).toEqual(['row-joined'])
  })

  test('makes no centre of the half of a name', async () => {
    const loaded = await importCsv(
      '机构名称,街道,地址,联系电话',
      '示例甲',
      '托育园,鼓东街道,庆城路1号,0591-87000001',
      OTHER,
    )
    expect(loaded.snapshot.centres.map(({ legalName }) => legalName)).toEqual(['示例乙托育园'])
    expect(codesOf(loaded)).toEqual([
      'name-doubtful',
      'missing-subdistrict',
      'not-a-name',
      'missing-name',
    ])
  })

  test('is not seen in rows that only end early', async () => {
    const loaded = await importCsv(
      '机构名称,街道,地址,联系电话,托位数',
      '示例甲托育园,鼓东街道,庆城路1号',
      '示例丙托育园,温泉街道,庆城路3号',
      `${OTHER},30`,
    )
    expect(loaded.snapshot.centres).toHaveLength(3)
    expect(codesOf(loaded)).toEqual([])
  })

  test.each([
    ['机构名称,地址,街道', '示例小树托育园,鼓东街道湖东路1号', '示例小花托育园,温泉街道湖东路3号'],
    [
      '备案编号,机构名称,地址,街道,联系电话',
      'GL-2024-001,示例小树托育园,鼓东街道湖东路1号',
      'GL-2024-002,示例小花托育园,温泉街道湖东路3号',
    ],
  ])('is not seen where blank cells at the end are left off: %s', async (...lines) => {
    const loaded = await importCsv(...lines)
    expect(loaded.snapshot.centres).toHaveLength(2)
    expect(codesOf(loaded)).not.toContain('row-joined')
  })
})
