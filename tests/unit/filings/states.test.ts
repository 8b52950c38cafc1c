import { expect, test } from 'vitest'
import { toFilingState } from '#src/centres/filing-state.ts'
import { toStateWord } from '#src/filings/check/state/to-state-word.ts'
import { codesOf, importCentre, importFiles, read } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }
const TODAY = '2026-11-29'

async function importState(cells: Record<string, string>) {
  const loaded = await importCentre({ 备案日期: '2025-06-01', ...cells }, LIST)
  const { centre } = loaded
  return { ...loaded, state: centre && toFilingState(centre, TODAY) }
}

test.each([
  ['已注销', 'withdrawn'],
  ['注销备案', 'withdrawn'],
  ['已撤销', 'withdrawn'],
  ['吊销', 'withdrawn'],
  ['停办', 'withdrawn'],
  ['关停', 'withdrawn'],
  ['取消备案', 'withdrawn'],
  ['停业', 'suspended'],
  ['责令停业整顿', 'suspended'],
  ['暂停服务', 'suspended'],
  ['暂停招生', 'suspended'],
  ['歇业', 'suspended'],
  ['备案已失效', 'expired'],
  ['备案到期', 'expired'],
  ['未备案', 'notFiled'],
  ['不予备案', 'notFiled'],
  ['待备案', 'notFiled'],
  ['备案中', 'notFiled'],
  ['尚未备案', 'notFiled'],
  ['办理中', 'notFiled'],
  ['否', 'notFiled'],
  ['备案有效期届满', 'expired'],
  ['2025年已到期', 'expired'],
  ['到期未续', 'expired'],
  ['审核不合格', 'notFiled'],
  ['因消防不合格未备案', 'notFiled'],
  ['拟重开，已注销', 'withdrawn'],
  ['已註銷', 'withdrawn'],
  ['暫停服務', 'suspended'],
])('a centre that a list calls %s is %s, never filed, and the day is unknown', async (word, is) => {
  const { centre, state, ...loaded } = await importState({ 备案状态: word })
  expect(state).toBe(is)
  const code = is === 'withdrawn' ? 'withdrawn-without-day' : 'status-goes-before'
  expect(centre?.filedOn).toBe(is === 'withdrawn' ? '2025-06-01' : undefined)
  expect(codesOf(loaded)).toEqual([code])
  expect(read(loaded.report.issues.find((issue) => issue.code === code))).toContain(word)
})

test('a withdrawn centre without a day of that keeps the day it was filed, and its row is not bad', async () => {
  const { centre, report } = await importState({ 备案状态: '已注销' })
  expect(centre?.filedOn).toBe('2025-06-01')
  expect(report.counts).toMatchObject({ badRows: 0, valueIssues: 0 })
})

test.each([
  ...['整改中', '未注销', '待整改', '甲类', '2'],
  ...['即将到期', '临近到期', '有效（2027年到期）', '备案至2027年到期', '备案即将到期'],
  ...['年检不合格', '消防不合格', '年检未通过', '卫生评价不合格'],
  ...['拟注销', '申请注销', '注销中', '正在注销', '待注销', '注销办理中', '拟停业', '计划关停'],
  ...['停业后恢复', '停业，已复业', '疑似停业', '部分停业'],
])('nobody can tell whether %s is filed: it is not shown as filed, and told', async (word) => {
  const { state, ...loaded } = await importState({ 备案状态: word })
  expect(state).toBe('unknown')
  expect(codesOf(loaded)).toEqual(['status-not-understood'])
})

test.each([
  '已备案',
  '备案',
  '正常',
  '在册',
  '正常运营',
  '备案通过',
  '存续（在营、开业、在册）',
  '有效',
  '√',
  '已備案',
  '已备案(2024)',
])('%s beside a day of filing is filed, without a line', async (word) => {
  const { state, ...loaded } = await importState({ 备案状态: word })
  expect(state).toBe('filed')
  expect(codesOf(loaded)).toEqual([])
})

test('a word that its day bears out keeps the day', async () => {
  const withdrawn = await importState({ 备案状态: '已注销', 注销日期: '2026-10-01' })
  expect(withdrawn.centre).toMatchObject({ filedOn: '2025-06-01', withdrawnOn: '2026-10-01' })
  expect(codesOf(withdrawn)).toEqual([])
  const suspended = await importState({ 备案状态: '停业', 暂停服务起: '2026-10-01' })
  expect(suspended.state).toBe('suspended')
  expect(codesOf(suspended)).toEqual([])
})

test('已备案 beside a day of withdrawal is told, and the day counts', async () => {
  const { state, ...loaded } = await importState({ 备案状态: '已备案', 注销日期: '2026-10-01' })
  expect(state).toBe('withdrawn')
  expect(codesOf(loaded)).toEqual(['status-against-dates'])
})

test('a newer list that names a newer filing goes before an old word', async () => {
  const row = { 机构名称: '鼓楼区示例小树托育园', 街道: '鼓东街道', 备案编号: 'GL-1' }
  const files = {
    '2024.json': { source: 'filingSystem', asOf: '2024-11-02' },
    '2026.json': { source: 'filingSystem', asOf: '2026-11-02' },
  }
  const { snapshot } = await importFiles({
    '2024.json': [{ ...row, 备案状态: '已注销' }],
    '2026.json': [{ ...row, 备案日期: '2025-06-01' }],
    'columns.json': { files },
  })
  const [centre] = snapshot.centres
  expect(centre && toFilingState(centre, TODAY)).toBe('filed')
})

test('of two lists that say the state the newer counts', async () => {
  const row = {
    机构名称: '鼓楼区示例小树托育园',
    街道: '鼓东街道',
    备案编号: 'GL-1',
    备案日期: '2023-06-01',
  }
  const files = {
    '2024.json': { source: 'filingSystem', asOf: '2024-11-02' },
    '2026.json': { source: 'filingSystem', asOf: '2026-11-02' },
  }
  const { snapshot } = await importFiles({
    '2024.json': [{ ...row, 备案状态: '已备案' }],
    '2026.json': [{ ...row, 备案状态: '已注销' }],
    'columns.json': { files },
  })
  const [centre] = snapshot.centres
  expect(centre && toFilingState(centre, TODAY)).toBe('withdrawn')
})

test('a word in the filing system of a registry says nothing against a filing', () => {
  expect(['存续', '在业', '开业'].map((written) => toStateWord(written))).toEqual([
    'filed',
    'filed',
    'filed',
  ])
})

test('dates that turn a state round are left out and told', async () => {
  const before = await importState({ 注销日期: '2024-01-01' })
  expect(before.state).toBe('unknown')
  expect(codesOf(before)).toEqual(['withdrawn-before-filed'])
  const later = await importCentre({ 备案日期: '2026-12-24' }, LIST)
  expect(later.centre?.filedOn).toBeUndefined()
  expect(codesOf(later)).toEqual(['date-after-list'])
})

test.each([
  ['鼓楼区示例小树托育园（已注销）', 'withdrawn'],
  ['鼓楼区示例小树托育园(停业)', 'suspended'],
  ['鼓楼区示例小树托育园【已注销】', 'withdrawn'],
  ['鼓楼区示例小树托育园[停业]', 'suspended'],
  ['鼓楼区示例小树托育园〔已撤销〕', 'withdrawn'],
  ['鼓楼区示例小树托育园「暂停服务」', 'suspended'],
  ['鼓楼区示例小树托育园{备案已失效}', 'expired'],
  ['鼓楼区示例小树托育园-已注销', 'withdrawn'],
  ['鼓楼区示例小树托育园 已注销', 'withdrawn'],
  ['鼓楼区示例小树托育园已注销', 'withdrawn'],
  ['已注销-鼓楼区示例小树托育园', 'withdrawn'],
  ['【停业】鼓楼区示例小树托育园', 'suspended'],
  ['鼓楼区示例小树托育园（未备案）', 'notFiled'],
  ['鼓楼区示例小树托育园（2026年5月已注销）', 'withdrawn'],
  ['鼓楼区示例小树托育园（已注销备案，2026年5月）', 'withdrawn'],
])(
  'a state written into the name %s counts, and the name is published without it',
  async (name, is) => {
    const { centre, state, ...loaded } = await importState({ 机构名称: name, 备案状态: '已备案' })
    expect(state).toBe(is)
    expect(centre?.legalName).toBe('鼓楼区示例小树托育园')
    expect(centre?.filedOn).toBeUndefined()
    expect(codesOf(loaded)).toEqual(['status-goes-before'])
  },
)

test.each([
  '鼓楼区示例小树托育园（海关园）',
  '鼓楼区示例小树托育园（停云里）',
  '鼓楼区示例小树托育园-停车场店',
  '鼓楼区示例小树托育园（已备案）',
])('%s holds no state that takes anything: the name stays whole', async (name) => {
  const { centre, state, ...loaded } = await importState({ 机构名称: name })
  expect(centre?.legalName).toBe(name)
  expect(state).toBe('filed')
  expect(codesOf(loaded)).toEqual([])
})

test('that a centre is open does not say that it is filed; that it closed counts', async () => {
  const closed = await importState({ 备案状态: '已备案', 经营状态: '已注销' })
  expect(closed.state).toBe('withdrawn')
  expect(codesOf(closed)).toEqual(['status-goes-before'])
  const open = await importState({ 备案状态: '已注销', 营业状态: '正常' })
  expect(open.state).toBe('withdrawn')
})

test.each([
  ['营业状态', '正常'],
  ['备案状态', '已备案'],
])(
  'a centre that reports %s %s does not lift the withdrawal of the bureau',
  async (heading, word) => {
    const row = { 机构名称: '示例小树托育园', 街道: '鼓东街道', 备案编号: 'GL-1' }
    const loaded = await importFiles({
      'a.json': [{ ...row, 备案状态: '已注销', 备案日期: '2025-03-04' }],
      'b.json': [{ ...row, [heading]: word, 备案日期: '2026-08-01', 托位数: '40' }],
      'columns.json': {
        files: {
          'a.json': { source: 'filingSystem', asOf: '2026-02-01' },
          'b.json': { source: 'centreReport', asOf: '2026-10-01' },
        },
      },
    })
    const [centre] = loaded.snapshot.centres
    expect(centre && toFilingState(centre, TODAY)).toBe('withdrawn')
    expect(centre?.places).toBe(40)
    expect(codesOf(loaded)).toContain('bureau-says')
  },
)

test('a centre that reports itself suspended is believed', async () => {
  const row = { 机构名称: '示例小树托育园', 街道: '鼓东街道', 备案编号: 'GL-1' }
  const { snapshot } = await importFiles({
    'a.json': [{ ...row, 备案状态: '已备案', 备案日期: '2025-03-04' }],
    'b.json': [{ ...row, 营业状态: '停业' }],
    'columns.json': {
      files: {
        'a.json': { source: 'filingSystem', asOf: '2026-02-01' },
        'b.json': { source: 'centreReport', asOf: '2026-10-01' },
      },
    },
  })
  const [centre] = snapshot.centres
  expect(centre && toFilingState(centre, TODAY)).toBe('suspended')
})

test.each([
  ['1', 'filed'],
  ['Y', 'filed'],
  ['●', 'filed'],
  ['0', 'notFiled'],
  ['N', 'notFiled'],
  ['×', 'notFiled'],
])('是否备案 %s is an answer', async (answer, is) => {
  const { state, ...loaded } = await importState({ 是否备案: answer })
  expect(state).toBe(is)
  expect(codesOf(loaded)).toEqual(is === 'filed' ? [] : ['status-goes-before'])
})

test('other words in the brackets of a name are part of it', async () => {
  const { state, ...loaded } = await importState({ 机构名称: '鼓楼区示例小树托育园（未来分园）' })
  expect(state).toBe('filed')
  expect(codesOf(loaded)).toEqual([])
})

test.each([
  ['1', 'filed'],
  ['Y', 'filed'],
  ['●', 'filed'],
  ['0', 'notFiled'],
  ['N', 'notFiled'],
])('%s under 是否备案 is %s', async (mark, is) => {
  expect((await importState({ 是否备案: mark })).state).toBe(is)
})
