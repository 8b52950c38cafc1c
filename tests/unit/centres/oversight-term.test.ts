import { expect, test } from 'vitest'
import { toOversightSummary } from '#src/centres/oversight-summary.ts'
import { toOversightEnds, toOversightOn } from '#src/centres/oversight-term.ts'
import { importCentre } from '#tests/support/import-filings.ts'

const CELLS = {
  检查记录: '2026-03-18|示例检查队|合格',
  违规记录:
    '2026-03-18|轻微|门口没有公示收费|2026-03-20|已贴出；2023-02-01|一般|超过班额收托|；2023-02-01|轻微|记录缺签字|2023-02-02',
  处罚记录:
    '2024-06-12|示例局|警告|2025-06-12；2025-01-05|示例局|罚款|；2026-06-01|示例局|罚款|2029-06-01|复议中|正在申请复议；2026-06-01|示例局|停业|2029-06-01|撤销',
}
const load = async () => {
  const { centre } = await importCentre(CELLS)
  if (!centre) throw new Error('The centre is not published.')
  return centre
}

test('what authorities found is read with reply and appeal', async () => {
  const { violations, penalties } = await load()
  expect(violations[0]).toMatchObject({ correctedOn: '2026-03-20', reply: '已贴出' })
  expect(penalties[2]).toMatchObject({ appeal: 'pending', reply: '正在申请复议' })
})

test.each([
  ['2025-06-12', [1, 3, 3]],
  ['2025-06-13', [1, 3, 2]],
  ['2026-02-01', [1, 3, 2]],
  ['2026-02-02', [1, 2, 2]],
  ['2028-01-05', [1, 2, 2]],
  ['2028-01-06', [1, 2, 1]],
  ['2029-03-19', [0, 1, 1]],
  ['2029-06-02', [0, 1, 0]],
])('on %s so much of it is told (%j)', async (on, counts) => {
  const { inspections, violations, penalties } = toOversightOn(await load(), on)
  expect([inspections.length, violations.length, penalties.length]).toEqual(counts)
})

test('every day on which something is no longer told is known beforehand', async () => {
  expect(toOversightEnds(await load()).sort()).toEqual([
    '2025-06-12',
    '2026-02-01',
    '2028-01-05',
    '2029-03-18',
    '2029-03-18',
    '2029-06-01',
    '2029-06-01',
  ])
})

test('what is counted for everybody is what the pages tell, also those of withdrawn centres', async () => {
  const centre = await load()
  const shown = { ...centre, ...toOversightOn(centre, '2026-11-20') }
  const withdrawn = { ...shown, id: 'other', withdrawnOn: '2026-01-01' }
  const summary = toOversightSummary([shown, withdrawn], '2026-11-20')
  expect(summary.open.map((one) => one.centre.id).sort()).toEqual([centre.id, 'other'])
  expect(summary.penalties).toHaveLength(4)
  expect(summary).toMatchObject({
    centres: 1,
    inspected: 1,
    found: 4,
  })
})
