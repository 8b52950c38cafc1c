import { expect, test } from 'vitest'
import { centreSnapshotSchema } from '#src/centres/centre-snapshot.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import {
  codesOf,
  importCase,
  importCentre,
  importFiles,
  read,
} from '#tests/support/import-filings.ts'

const base = { 机构名称: '鼓楼区示例小树托育园', 街道: '鼓东街道', 备案编号: 'GL-1' }

/** Two lists of one centre: the cells of each with the day it was true. */
async function mergeLists(older: object, newer: object, rules: object = {}) {
  const loaded = await importFiles({
    'b-2025-01-01.json': [{ ...base, ...older }],
    'a-2026-01-01.json': [{ ...base, ...newer }],
    'columns.json': { source: 'centreReport', authority: '示例单位', ...rules },
  })
  return { ...loaded, centre: loaded.snapshot.centres[0] }
}

test('the newest value of each field counts, and a blank cell says nothing', async () => {
  const { centre } = await mergeLists(
    { 托位数: 40, 联系电话: '0591-00000201', 普惠: '是' },
    { 托位数: 48, 联系电话: '', 普惠: '—' },
  )
  expect(centre).toMatchObject({ places: 48, phones: ['0591-00000201'], affordable: true })
})

test('every value says where it comes from and how old it is', async () => {
  const { centre, snapshot } = await mergeLists({ 普惠: '是' }, { 托位数: 48 })
  expect(centre?.provenance).toMatchObject({
    affordable: { source: 'centreReport', asOf: '2025-01-01', authority: '示例单位' },
    places: { source: 'centreReport', asOf: '2026-01-01', authority: '示例单位' },
  })
  expect(snapshot.asOf).toBe('2026-01-01')
})

test('a row may name its own source and day', async () => {
  const { centre } = await importCentre(
    { 托位数: '40', 数据来源: '现场核查', 数据日期: '2026年3月2日', 责任单位: '温泉街道办事处' },
    { source: 'filingSystem', asOf: '2025-01-01' },
  )
  expect(centre?.provenance['places']).toEqual({
    source: 'siteCheck',
    asOf: '2026-03-02',
    authority: '温泉街道办事处',
  })
})

test('a list that repeats what the filing system says does not become the source of it', async () => {
  const { snapshot } = await importFiles({
    'a.json': [{ ...base, 数据日期: '2025-01-01', 数据来源: '备案系统' }],
    'b.json': [{ ...base, 数据日期: '2026-01-01', 数据来源: '机构申报', 托位数: 40 }],
  })
  const provenance = snapshot.centres[0]?.provenance
  expect(provenance?.['legalName']).toEqual({ source: 'filingSystem', asOf: '2025-01-01' })
  expect(provenance?.['places']?.source).toBe('centreReport')
})

test('a value that was replaced is named in the report', async () => {
  const { report } = await mergeLists({ 托位数: 40 }, { 托位数: 48 })
  const [issue] = report.issues.filter(({ code }) => code === 'older-value')
  expect(issue?.at).toMatchObject({ file: 'b-2025-01-01.json', row: 1, heading: '托位数' })
  expect(read(issue)).toBe('“40”已被更新的名单里的“48”取代')
})

test('rows of one list that contradict each other on a centre: neither figure is published', async () => {
  const row = { ...base, 数据日期: '2026-01-01', 地址: '示例路1号' }
  const rows = [40, 48, 40].map((places) => ({ ...row, 托位数: places }))
  const loaded = await importFiles({ 'list.json': rows })
  expect(new Set(codesOf(loaded))).toEqual(new Set(['conflicting-rows']))
  expect(loaded.report.counts.valueIssues).toBeGreaterThan(0)
  expect(loaded.snapshot.centres[0]).toMatchObject({ address: '示例路1号' })
  expect(loaded.snapshot.centres[0]?.places).toBeUndefined()
})

test('of two lists of the same day the later file counts, and the clerk is told', async () => {
  const row = { ...base, 数据日期: '2026-01-01' }
  const loaded = await importFiles({
    'a.json': [{ ...row, 托位数: 40 }],
    'b.json': [{ ...row, 托位数: 48 }],
  })
  expect(codesOf(loaded)).toEqual(['conflicting-values'])
  expect(loaded.snapshot.centres[0]?.places).toBe(48)
})

test('rows without source or day are counted once for their file', async () => {
  const { report, centre } = await importCentre({ 托位数: '40' })
  expect(report.issues).toEqual([{ code: 'no-provenance', at: { file: 'list.json' }, detail: '1' }])
  expect(centre?.provenance).toEqual({})
})

test('who is absent from the newest complete list is shown so, never as withdrawn', async () => {
  const { snapshot } = await importCase('two-lists')
  const found = snapshot.centres.map(({ id, inLatestList }) => [id, inLatestList])
  expect(found).toEqual([
    ['gl-1', true],
    ['gl-2', false],
    ['gl-3', true],
  ])
  const [, absent] = snapshot.centres
  expect(absent && toFilingState(absent, '2026-11-23')).toBe('filed')
})

test('a centre filed after the newest complete list was made is not called absent', async () => {
  const { snapshot } = await importFiles({
    'all.json': [base],
    'new.json': [{ 机构名称: '新园', 街道: '温泉街道' }],
    'rumour.json': [{ 机构名称: '传闻园', 街道: '温泉街道' }],
    'columns.json': {
      source: 'filingSystem',
      files: {
        'all.json': { asOf: '2026-01-01', complete: true },
        'new.json': { asOf: '2026-02-01' },
        'rumour.json': { asOf: '2026-02-01', source: 'centreReport' },
      },
    },
  })
  const latest = Object.fromEntries(snapshot.centres.map((c) => [c.legalName, c.inLatestList]))
  expect(latest).toEqual({ [base.机构名称]: true, 新园: true, 传闻园: false })
})

test('a centre that only a government notice names is not measured against any list', async () => {
  const { snapshot } = await importFiles({
    'all.json': [base],
    'notice.json': [{ 机构名称: '试点园', 街道: '温泉街道' }],
    'columns.json': {
      files: {
        'all.json': { asOf: '2026-01-01', source: 'filingSystem', complete: true },
        'notice.json': { asOf: '2020-05-18', source: 'notice' },
      },
    },
  })
  const latest = Object.fromEntries(snapshot.centres.map((c) => [c.legalName, c.inLatestList]))
  expect(latest).toEqual({ [base.机构名称]: true, 试点园: undefined })
})

test('services of an older list that the newer list no longer names are not published', async () => {
  const loaded = await mergeLists(
    { 服务形式: '全日托、计时托', 计时托收费: '45元/小时' },
    { 服务形式: '全日托' },
  )
  expect(loaded.centre?.services).toEqual([{ serviceType: 'fullDay' }])
  expect(codesOf(loaded)).toContain('service-ended')
})

test('the snapshot is valid, sorted, and its version follows from its content', async () => {
  const { snapshot } = await importCase('two-lists')
  expect(centreSnapshotSchema.parse(snapshot)).toEqual(snapshot)
  expect((await importCase('two-lists')).snapshot.version).toBe(snapshot.version)
  const other = await importCase('branches')
  expect(other.snapshot.version).not.toBe(snapshot.version)
})

const FOUND = {
  检查记录: '2025-03-01|区卫健局|合格；2025-05-01|区卫健局|合格',
  违规记录: '2025-03-01|一般|餐具没有消毒；2025-03-01|轻微|记录缺页；2025-06-01|严重|超员收托',
  处罚记录: '2025-06-20|区卫健局|警告',
}

test('what an older list says was found is told on where a newer one is silent about it', async () => {
  const { centre, report } = await mergeLists(FOUND, {
    检查记录: '2026-01-01|区卫健局|合格',
    违规记录: '2025-06-01|严重|超员收托|2025-07-01；2025-03-01|一般|餐具没有消毒|2025-04-01',
    处罚记录: '2025-12-01|区卫健局|罚款',
  })
  const days = centre?.inspections.map(({ inspectedOn }) => inspectedOn)
  expect(days).toEqual(['2025-03-01', '2025-05-01', '2026-01-01'])
  expect(centre?.violations).toEqual([
    { foundOn: '2025-03-01', severity: 'minor', summary: '记录缺页' },
    { ...SERIOUS, correctedOn: '2025-07-01' },
    {
      foundOn: '2025-03-01',
      severity: 'moderate',
      summary: '餐具没有消毒',
      correctedOn: '2025-04-01',
    },
  ])
  expect(centre?.penalties).toMatchObject([{ summary: '警告' }, { summary: '罚款' }])
  const told = report.issues.map(({ code, at }) => [code, at.heading])
  expect(told).toEqual([['older-value', '违规记录']])
})
const SERIOUS = { foundOn: '2025-06-01', severity: 'serious', summary: '超员收托' }

test('a day that a newer list tells again is told by it alone, in other words too', async () => {
  const words = '2025-06-01|严重|收的孩子超过核定人数|2025-07-01'
  const { centre } = await mergeLists({ 违规记录: '2025-06-01|严重|超员收托' }, { 违规记录: words })
  expect(centre?.violations).toHaveLength(1)
  expect(centre?.violations[0]?.correctedOn).toBe('2025-07-01')
})

test('rows of one list that each name another finding of a day are all told', async () => {
  const rows = ['2026-01-01|一般|餐具没有消毒', '2026-01-01|严重|超员收托']
  const { snapshot, report } = await importFiles({
    'a-2026-02-01.json': rows.map((违规记录) => ({ ...base, 违规记录 })),
  })
  expect(snapshot.centres[0]?.violations).toHaveLength(2)
  expect(report.issues.filter(({ at }) => at.heading === '违规记录')).toEqual([])
})

test('the same words of another day are told twice, and the clerk is asked', async () => {
  const { centre, report } = await mergeLists(
    { 违规记录: '2025-09-01|严重|消防通道堵塞' },
    { 违规记录: '2025-09-02|严重|消防通道堵塞|2025-10-20' },
  )
  expect(centre?.violations).toHaveLength(2)
  expect(report.issues.map(({ code }) => code)).toEqual(['finding-twice'])
})

test('what a centre says of itself takes nothing back that an authority found', async () => {
  const found = { 数据来源: '现场核查', 违规记录: '2024-09-01|严重|消防通道堵塞' }
  const { centre, report } = await mergeLists(found, {
    违规记录: '2024-09-01|轻微|通道有杂物|2024-09-02',
  })
  expect(centre?.violations).toMatchObject([{ severity: 'serious', summary: '消防通道堵塞' }])
  expect(report.issues.map(({ code }) => code)).toContain('bureau-says')
})

test('what a stopped program left of ids.json beside the lists is no list', async () => {
  const { report, snapshot } = await importFiles({
    'a-2026-01-01.json': [base],
    'ids.json.new': '{"cut',
  })
  expect(snapshot.centres).toHaveLength(1)
  expect([report.files, report.unreadFiles]).toEqual([['a-2026-01-01.json'], []])
})
