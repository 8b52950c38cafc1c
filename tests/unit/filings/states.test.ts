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
])('a centre that a list calls %s is %s, never filed, and the day is unknown', async (word, is) => {
  const { centre, state, ...loaded } = await importState({ 备案状态: word })
  expect(state).toBe(is)
  expect(centre?.filedOn).toBeUndefined()
  expect(codesOf(loaded)).toEqual(['status-goes-before'])
  expect(read(loaded.report.issues.find(({ code }) => code === 'status-goes-before'))).toContain(
    word,
  )
})

test.each(['整改中', '未注销', '待整改', '甲类', '2'])(
  'nobody can tell whether %s is filed: it is not shown as filed, and told',
  async (word) => {
    const { state, ...loaded } = await importState({ 备案状态: word })
    expect(state).toBe('unknown')
    expect(codesOf(loaded)).toEqual(['status-not-understood'])
  },
)

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
  expect(['存续', '在业', '开业'].map(toStateWord)).toEqual(['filed', 'filed', 'filed'])
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
])('a state in the brackets of the name %s counts as one of its column', async (name, is) => {
  const { state, ...loaded } = await importState({ 机构名称: name })
  expect(state).toBe(is)
  expect(codesOf(loaded)).toEqual(['status-goes-before'])
})

test('other words in the brackets of a name are part of it', async () => {
  const { state, ...loaded } = await importState({ 机构名称: '鼓楼区示例小树托育园（未来分园）' })
  expect(state).toBe('filed')
  expect(codesOf(loaded)).toEqual([])
})
