import { expect, test } from 'vitest'
import { importFiles } from '#tests/support/import-filings.ts'

const FILED = {
  机构名称: '鼓楼区示例小树托育园',
  街道: '鼓东街道',
  备案编号: 'GL-1',
  备案日期: '2025-01-02',
  统一社会信用代码: '91350102MAXT00011C',
  地址: '鼓楼区鼓东街道示例路12号2层',
}
const COLUMNS = {
  files: {
    'market.json': {
      kind: 'registered',
      asOf: '2026-11-10',
      authority: '示例登记局',
      complete: true,
    },
    'older.json': {
      kind: 'registered',
      asOf: '2026-01-10',
      authority: '示例登记局',
      complete: true,
    },
  },
}
const load = (market: object[], more: Record<string, unknown> = {}) =>
  importFiles({ 'list.json': [FILED], 'market.json': market, 'columns.json': COLUMNS, ...more })

test('who is registered and not filed is listed, and is no centre', async () => {
  const { registered, snapshot, report } = await load([
    {
      机构名称: '示例蓝帽子托育服务有限公司',
      地址: '鼓楼区鼓东街道示例路40号',
      登记日期: '2026-07-14',
      经营范围: '3岁以下婴幼儿托育服务（全日制）',
      联系电话: '0591-00000501、13800000000',
      登记状态: '存续',
    },
  ])
  expect(registered).toEqual([
    {
      name: '示例蓝帽子托育服务有限公司',
      aliases: [],
      address: '鼓楼区鼓东街道示例路40号',
      subdistrictCode: '350102001',
      registeredOn: '2026-07-14',
      scopeNamesCare: true,
      ended: false,
      phones: ['0591-00000501'],
      asOf: '2026-11-10',
      authority: '示例登记局',
    },
  ])
  expect(snapshot.centres).toHaveLength(1)
  expect(report.counts).toMatchObject({ rows: 2, rowsLeftOut: 0, rowIssues: 0, valueIssues: 0 })
})

test.each([
  [
    'by its code at the same house',
    { 统一社会信用代码: FILED.统一社会信用代码, 地址: '示例路12号' },
  ],
  ['by its name', { 机构名称: FILED.机构名称 }],
])('who is filed is not listed: %s', async (_by, cells) => {
  const { registered, report } = await load([
    { 机构名称: '示例另一个名字', 登记机关: '示例登记局', ...cells },
  ])
  expect(registered).toEqual([])
  expect(report.issues.map(({ code }) => code)).toContain('registered-is-filed')
})

test('a community that only one list names before the road makes no other house', async () => {
  const { 统一社会信用代码 } = FILED
  const 地址 = '鼓楼区鼓东街道中山社区示例路12号'
  expect((await load([{ 机构名称: '示例另名', 统一社会信用代码, 地址 }])).registered).toEqual([])
})

test('another firm of the same name at the same house is listed, unless its code has one wrong character', async () => {
  const { 机构名称, 地址 } = FILED
  const list = async (统一社会信用代码: string) =>
    (await load([{ 机构名称, 地址, 统一社会信用代码 }])).registered.map(({ name }) => name)
  expect(await list('91350102MAXT0002X4')).toEqual([机构名称])
  expect(await list('91350102MAXT00012C')).toEqual([])
})

test('a registration that ended while the filing goes on is told to the clerk, and to whoever asks', async () => {
  const { 机构名称, 地址, 统一社会信用代码 } = FILED
  const ended = { 机构名称, 地址, 统一社会信用代码, 登记状态: '注销' }
  const { registered, report } = await load([ended])
  expect(registered).toMatchObject([{ name: 机构名称, ended: true }])
  expect(report.issues.map(({ code }) => code)).toContain('ended-is-filed')
  const withdrawn = await load([ended], { 'list.json': [{ ...FILED, 注销日期: '2026-06-01' }] })
  expect(withdrawn.registered).toEqual([])
})

test('another house of a filed firm is listed', async () => {
  const { 统一社会信用代码 } = FILED
  const row = { 机构名称: FILED.机构名称, 统一社会信用代码, 地址: '鼓楼区鼓东街道示例路99号' }
  expect((await load([row])).registered).toHaveLength(1)
})

test('of the full lists of one office the newest counts', async () => {
  const [now, older] = ['蓝', '旧'].map((colour) => [
    { 机构名称: `示例${colour}帽子托育中心`, 登记机关: '示例登记局' },
  ])
  const { registered } = await load(now ?? [], { 'older.json': older })
  expect(registered.map(({ name }) => name)).toEqual(['示例蓝帽子托育中心'])
})

test('an ended registration says so, a home has no address, a row without a name is told', async () => {
  const { registered, report } = await load([
    { 机构名称: '示例红帽子托管部', 登记状态: '吊销', 经营范围: '教育咨询' },
    { 机构名称: '示例家庭托育点', 地址: '示例小区3栋201室' },
    { 机构名称: '', 地址: '示例路1号', 登记日期: '2026-01-01', 登记机关: '示例登记局' },
  ])
  expect(registered).toMatchObject([
    { name: '示例家庭托育点' },
    { name: '示例红帽子托管部', ended: true, scopeNamesCare: false },
  ])
  expect(registered[0]).not.toHaveProperty('address')
  expect(report.issues.map(({ code }) => code)).toContain('registered-without-name')
})

test('columns of no use to such a list are told', async () => {
  const { report } = await load([{ 机构名称: '示例蓝帽子托育中心', 托位数: '60' }])
  const { report: other } = await importFiles({ 'list.json': [{ ...FILED, 经营范围: '托育' }] })
  for (const { issues } of [report, other])
    expect(issues.map(({ code }) => code)).toContain('unused-column')
})
