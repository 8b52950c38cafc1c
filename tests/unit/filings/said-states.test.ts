import { describe, expect, test } from 'vitest'
import { toFilingState } from '#src/centres/filing-state.ts'
import { codesOf, importFiles } from '#tests/support/import-filings.ts'
import { toWorkbook } from '#tests/support/workbook.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }
const TODAY = '2026-11-29'
const HEAD = '机构名称,街道,备案编号,备案日期'
const line = (name: string, at: number) => `示例${name}托育园,鼓东街道,GL-25-10${at},2025-03-04`

/** Centre → state, of a list. */
async function statesOf(files: Record<string, string | Uint8Array>) {
  const loaded = await importFiles({ ...files, 'columns.json': JSON.stringify(LIST) })
  const states = Object.fromEntries(
    loaded.snapshot.centres.map((centre) => [
      centre.legalName.slice(2, 3),
      toFilingState(centre, TODAY),
    ]),
  )
  return { states, codes: codesOf(loaded), issues: loaded.report.issues }
}

const csv = (...lines: string[]) => statesOf({ '名单.csv': lines.join('\n') })

describe('a state that stands over rows is the state of the rows', () => {
  test('in the name of a sheet', async () => {
    const sheet = (name: string, at: number) => ({
      rows: [HEAD.split(','), line(name, at).split(',')],
    })
    const { states, codes } = await statesOf({
      '名单.xlsx': toWorkbook({
        已备案: sheet('甲', 1),
        已注销: sheet('乙', 2),
        暂停服务: sheet('丙', 3),
      }),
    })
    expect(states).toEqual({ 甲: 'filed', 乙: 'withdrawn', 丙: 'suspended' })
    expect(codes).toContain('state-from-title')
  })

  test.each([
    ['鼓楼区未备案托育机构名单', 'notFiled'],
    ['附：已注销备案机构名单', 'withdrawn'],
    ['2026年停业托育机构一览表', 'suspended'],
    ['备案到期机构名单', 'expired'],
    ['鼓楼区已备案和未备案托育机构名单', 'unknown'],
    ['拟注销托育机构名单', 'unknown'],
    ['鼓楼区备案托育机构名单（不含已注销机构）', 'filed'],
    ['鼓楼区已备案托育机构名单', 'filed'],
    ['注：停业的机构请在备注里写明', 'filed'],
  ])('in the title %s: %s', async (title, state) => {
    expect((await csv(title, HEAD, line('甲', 1))).states).toEqual({ 甲: state })
  })

  test('in the name of the file', async () => {
    const text = [HEAD, line('甲', 1)].join('\n')
    expect((await statesOf({ '2026年已注销名单.csv': text })).states).toEqual({ 甲: 'withdrawn' })
  })

  test('in titles between the rows, each until the next', async () => {
    const { states, issues } = await csv(
      HEAD,
      '一、已备案（1家）',
      line('甲', 1),
      '二、已注销（1家）',
      line('乙', 2),
      '三、停业机构',
      line('丙', 3),
      '四、正常运营（1家）',
      line('丁', 4),
    )
    expect(states).toEqual({ 甲: 'filed', 乙: 'withdrawn', 丙: 'suspended', 丁: 'filed' })
    expect(issues.filter(({ code }) => code === 'section-row')).toHaveLength(4)
  })

  test('in a title above the same header again', async () => {
    const { states } = await csv(HEAD, line('甲', 1), '附：已注销备案机构名单', HEAD, line('乙', 2))
    expect(states).toEqual({ 甲: 'filed', 乙: 'withdrawn' })
  })

  test('within a subdistrict, and no longer in the next', async () => {
    const head = '机构名称,备案编号,备案日期'
    const { states } = await csv(
      head,
      '一、鼓东街道',
      '已注销',
      '示例甲托育园,GL-25-101,2025-03-04',
      '二、温泉街道',
      '示例乙托育园,GL-25-102,2025-03-04',
    )
    expect(states).toEqual({ 甲: 'withdrawn', 乙: 'filed' })
  })

  test('and goes before a column that calls them filed', async () => {
    const { states } = await csv('已注销机构', `${HEAD},备案状态`, `${line('甲', 1)},已备案`)
    expect(states).toEqual({ 甲: 'withdrawn' })
  })

  test('unless columns.json says the state of the list', async () => {
    const rules = { ...LIST, constants: { 备案状态: '已备案' } }
    const { snapshot } = await importFiles({
      '名单.csv': ['已注销机构整改后名单', HEAD, line('甲', 1)].join('\n'),
      'columns.json': JSON.stringify(rules),
    })
    expect(snapshot.centres[0] && toFilingState(snapshot.centres[0], TODAY)).toBe('filed')
  })
})

describe('a state in a column of another name', () => {
  test.each([
    ['是否注销', '否', '是', 'withdrawn'],
    ['是否已注销', '0', '1', 'withdrawn'],
    ['注销情况', '', '已注销', 'withdrawn'],
    ['是否停业', 'N', 'Y', 'suspended'],
    ['是否在营', '是', '否', 'unknown'],
    ['是否正常运营', '√', '×', 'unknown'],
    ['营业情况', '正常', '停业', 'suspended'],
    ['运行状态', '正常', '已注销', 'withdrawn'],
    ['机构现状', '在营', '已关停', 'withdrawn'],
    ['状态说明', '已备案', '已注销', 'withdrawn'],
    ['审批状态', '已备案', '未备案', 'notFiled'],
    ['备案与否', '是', '否', 'notFiled'],
    ['备案否', '1', '0', 'notFiled'],
    ['是否取得备案', '●', '×', 'notFiled'],
    ['是否备案', 'Y', 'N', 'notFiled'],
    ['去向', '在', '已注销', 'withdrawn'],
    ['备注', '新装修', '已停业', 'suspended'],
    ['备注', '', '2026年5月已注销备案', 'withdrawn'],
    ['备注', '', '曾暂停，现已恢复', 'unknown'],
  ])('%s: %s is filed, %s is %s', async (heading, good, bad, state) => {
    const { states } = await csv(
      `${HEAD},${heading}`,
      `${line('甲', 1)},${good}`,
      `${line('乙', 2)},${bad}`,
    )
    expect(states).toEqual({ 甲: 'filed', 乙: state })
  })

  test('beside another: the graver one counts, and the row is told', async () => {
    const { states, issues } = await csv(
      `${HEAD},备案状态,运行状态`,
      `${line('甲', 1)},已备案,已注销`,
      `${line('乙', 2)},已注销,正常`,
      `${line('丙', 3)},已备案,正常`,
    )
    expect(states).toEqual({ 甲: 'withdrawn', 乙: 'withdrawn', 丙: 'filed' })
    expect(issues.find(({ code }) => code === 'states-differ')).toMatchObject({
      at: { row: 2, heading: '运行状态' },
      value: '已注销',
    })
  })
})
