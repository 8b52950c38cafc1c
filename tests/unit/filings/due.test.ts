import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { toDueItems } from '#src/filings/due/to-due.ts'
import { writeReminders } from '#src/filings/due/write-reminders.ts'
import { importCentre } from '#tests/support/import-filings.ts'

const load = async (cells: Record<string, string>) => {
  const { centre, region } = await importCentre({
    备案日期: '2025-01-02',
    备案编号: 'GL-1',
    ...cells,
  })
  if (!centre) throw new Error('The centre is not published.')
  return { centre, region }
}
const steps = (centre: Centre, on: string, since?: string) =>
  toDueItems(centre, on, since).map(({ label, daysLeft, step }) => [label, daysLeft, step])

test.each([
  ['2026-08-31', []],
  ['2026-09-02', [['责任险', 90, 90]]],
  ['2026-11-01', [['责任险', 30, 30]]],
  ['2026-11-24', [['责任险', 7, 7]]],
  ['2026-12-01', [['责任险', 0, 7]]],
  ['2026-12-02', [['责任险', -1, 0]]],
])('on %s this runs out: %j', async (on, expected) => {
  expect(steps((await load({ 责任险有效期: '2026-12-01' })).centre, on)).toEqual(expected)
})

test('what was told before is told again only at the next step', async () => {
  const { centre } = await load({ 消防合格证明有效期: '2026-12-01' })
  expect(steps(centre, '2026-11-10', '2026-11-02')).toEqual([])
  expect(steps(centre, '2026-11-10', '2026-10-31')).toHaveLength(1)
})

test('a centre without meals needs no permit for food, a withdrawn one no reminder', async () => {
  const cells = { 食品经营许可证有效期: '2026-12-01', 消防合格证明有效期: '2026-12-01' }
  const { centre } = await load({ ...cells, 提供餐食: '否' })
  expect(steps(centre, '2026-11-20')).toHaveLength(1)
  const withdrawn = await load({ ...cells, 注销日期: '2026-10-01' })
  expect(steps(withdrawn.centre, '2026-11-20')).toEqual([])
})

test('who asked for a renewal of its filing is not reminded of it', async () => {
  const { centre } = await load({ 备案有效期: '2026-12-01', 续期申请日期: '2026-11-10' })
  expect(steps(centre, '2026-11-09')).toHaveLength(1)
  expect(steps(centre, '2026-11-20')).toEqual([])
})

test('who filed anew is not told that the former filing ran out', async () => {
  const { centre } = await load({ 备案有效期: '2026-12-01' })
  expect(steps({ ...centre, filedOn: '2026-12-03' }, '2026-12-20')).toEqual([])
  expect(steps(centre, '2026-12-20')).toHaveLength(1)
})

test('the clerk finds a letter for each centre and a table of all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'due-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { centre, region } = await load({ 备案有效期: '2026-12-01', 联系电话: '0591-00000201' })
  const days = { on: '2026-11-24' }
  expect(await writeReminders(join(folder, 'a'), region, [centre], days)).toMatchObject({
    centres: 1,
  })
  expect(readdirSync(join(folder, 'a')).sort()).toEqual(['到期清单.csv', `提醒-${centre.id}.txt`])
  const letter = join(folder, 'a', `提醒-${centre.id}.txt`)
  expect(readFileSync(letter, 'utf8')).toContain('- 备案：有效期至2026年12月1日，还有7天')
  expect(readFileSync(letter, 'utf8')).toContain('申请续期')
  expect(readFileSync(letter, 'utf8')).not.toMatch(/现在公布|其他的/)
  expect(statSync(letter).mode & 0o777).toBe(0o600)
  // Whatever was done to a letter of before, the next one is the clerk's alone.
  chmodSync(letter, 0o644)
  await writeReminders(join(folder, 'a'), region, [centre], days)
  expect(statSync(letter).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, 'a', '到期清单.csv'), 'utf8')).toContain(
    '0591-00000201,备案,2026-12-01,7,7天内到期',
  )
})

test('a letter about a permit alone speaks of no other one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'due-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { centre, region } = await load({ 消防合格证明有效期: '2026-12-01' })
  await writeReminders(folder, region, [centre], { on: '2026-11-24' })
  const letter = readFileSync(join(folder, `提醒-${centre.id}.txt`), 'utf8')
  expect(letter).toContain('办好后，请把新的日期写进确认表交回')
  expect(letter).not.toContain('其他的')
})
