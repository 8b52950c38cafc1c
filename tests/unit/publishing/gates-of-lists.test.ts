import { expect, test } from 'vitest'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { importFiles } from '#tests/support/import-filings.ts'

const TODAY = '2026-11-29'
const WHOLE = { source: 'filingSystem', complete: true }
const COLUMNS = {
  files: {
    '2025.csv': { ...WHOLE, asOf: '2025-11-01' },
    '2026.csv': { ...WHOLE, asOf: '2026-11-01' },
  },
}

/** A list of so many centres, each with the same cells under one or two more headings. */
function toList(count: number, headings = '联系电话', cells = ''): string {
  const lines = Array.from(
    { length: count },
    (_, at) => `GL-${at},鼓楼区示例第${at}托育园,鼓东街道,示例路${at}号,2024-01-02,${cells}`,
  )
  return [`备案编号,机构名称,所属街道,地址,备案日期,${headings}`, ...lines].join('\n')
}

/** What stands against the lists of now after those of before. */
async function between(before: Record<string, string>, now: Record<string, string>) {
  const load = (lists: Record<string, string>) => importFiles({ ...lists, 'columns.json': COLUMNS })
  const [earlier, loaded] = [await load(before), await load(now)]
  const { report, snapshot } = earlier
  const last = { centres: report.counts.centres, files: report.files, snapshot }
  return toRefusals(loaded, last, TODAY)
}

test('a main list that was cut off is refused although the list of last year still names everybody', async () => {
  const old = { '2025.csv': toList(30) }
  const refusals = await between(
    { ...old, '2026.csv': toList(30) },
    { ...old, '2026.csv': toList(12) },
  )
  const names = Array.from({ length: 18 }, (_, at) => `鼓楼区示例第${at + 12}托育园`)
  expect(refusals).toEqual([{ gate: 'leftLatestList', left: 18, listed: 30, names }])
  expect(refusals.map(toRefusalLine).join()).toContain('示例第12托育园')
})

const STATE_WORDS = ['已注销', '未备案', '暂停服务', '备案已到期']

test.each(STATE_WORDS)(
  'a list that says %s no more, and nothing else instead, is refused',
  async (word) => {
    const refusals = await between(
      { '2026.csv': toList(30, '备案状态', word) },
      { '2026.csv': toList(30) },
    )
    expect(refusals.map((refusal) => refusal.gate)).toContain('revived')
  },
)

test.each(STATE_WORDS)(
  '%s under another heading is still read, and nothing turns',
  async (word) => {
    const refusals = await between(
      { '2026.csv': toList(30, '备案状态', word) },
      { '2026.csv': toList(30, '情况', word) },
    )
    expect(refusals.map((refusal) => refusal.gate)).not.toContain('revived')
  },
)

test.each([
  ['暂停服务起,暂停服务止', '停摆起,停摆止', '2026-10-01,2027-03-01', 'revived'],
  ['备案有效期', '批件', '2026-10-01', 'emptiedField'],
  ['违规记录', '问题清单', '2026-06-12|一般|示例问题|', 'emptiedField'],
  ['处罚记录', '罚', '2026-06-12|示例局|示例警告|2027-06-12||', 'emptiedField'],
])(
  '%s renamed to %s, which nobody reads, is refused where cells say %s',
  async (was, is, cells, gate) => {
    const refusals = await between(
      { '2026.csv': toList(30, was, cells) },
      { '2026.csv': toList(30, is, cells) },
    )
    expect(refusals.map((refusal) => refusal.gate)).toContain(gate)
  },
)

const ONE_PHONE = { '2026.csv': toList(12, '联系电话', '0591-00000299') }

test('a first list with one telephone for everybody is refused, and told by the name of the column', async () => {
  const loaded = await importFiles({ ...ONE_PHONE, 'columns.json': COLUMNS })
  const refusals = toRefusals(loaded, undefined, TODAY)
  expect(refusals).toContainEqual({ gate: 'filledField', field: '联系电话', same: 12, centres: 12 })
})

test('what readers see so already is refused no more', async () => {
  expect(await between(ONE_PHONE, ONE_PHONE)).toEqual([])
})

test.each([
  ['消防合格证明号', '消字〔2024〕第1号', '消防合格证明编号'],
  ['消防合格证明有效期', '2027-03-12', '消防合格证明有效期'],
])('one %s for everybody is refused', async (heading, cell, field) => {
  const lists = { '2026.csv': toList(12, heading, cell), 'columns.json': COLUMNS }
  expect(toRefusals(await importFiles(lists), undefined, TODAY)).toContainEqual(
    expect.objectContaining({
      gate: 'filledField',
      field: expect.stringContaining(field.slice(-2)),
    }),
  )
})
