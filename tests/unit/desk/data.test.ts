import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataReportsSchema } from '#src/region/data-reports.ts'
import type { NewReport } from '#src/reports/report-store.ts'
import { MATCHES } from '#src/reports/topics.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { FULL_CENTRE } from '#tests/support/example-centres.ts'

const office = new DeskOffice()
afterAll(() => office.close())

const NAME = FULL_CENTRE.displayName ?? FULL_CENTRE.legalName
let turns = 0

/** Reports something as the public server does. */
async function report(rest: Partial<NewReport>, on = '2026-11-18'): Promise<void> {
  turns += 1
  const { reports } = await office.store()
  const given = { centreId: FULL_CENTRE.id, kind: 'error', topic: 'phone', value: null } as const
  await reports.addReports([{ ...given, ...rest }], on, {
    id: `turn ${turns}`,
    content: '',
    day: on,
  })
}

const json = async (...written: string[]) =>
  JSON.parse((await office.run('data', ...written, '--json')).out)
const idOf = async (topic: string): Promise<string> =>
  (await json('list')).reports.find((one: NewReport) => one.topic === topic)?.id

beforeAll(async () => {
  await report({ value: '0591-00000001' }, '2026-11-10')
  await report({ value: '0591-00000001' }, '2026-11-15')
  await report({ topic: 'fee', value: '2680.5-month' })
  await report({ kind: 'doorCheck', topic: 'doorPhone' })
  await report({ kind: 'doorCheck', topic: MATCHES })
  await report({ topic: 'address', value: 'moved', centreId: 'gone-centre' }, '2026-11-19')
})

test('the list begins with what waits longest, says how often it came, and what is proposed', async () => {
  const { out, exitCode } = await office.run('data', 'list')
  expect(exitCode).toBe(0)
  const lines = out.split('\n')
  expect(lines[0]).toMatch(new RegExp(`^[0-9a-f]{10}  10天  2次  ${NAME}  电话 → 0591-00000001$`))
  expect(out).toContain('收费 → 2680.5元/月')
  expect(out).toContain('没有公示投诉电话')
  expect(lines.at(-2)).toContain('1天  1次  gone-centre  地址或位置 → 已经搬走')
  expect(lines.at(-1)).toBe('共 4 条')
  expect((await json('list', '--centre', 'gone-centre')).reports).toHaveLength(1)
  expect((await office.run('data', 'list', '--limit', '0')).exitCode).toBe(2)
})

test('one report names the page it is about', async () => {
  const { out } = await office.run('data', 'show', await idOf('phone'))
  expect(out).toContain(`/centres/${FULL_CENTRE.id}/`)
  expect(out).toContain('日期：2026-11-10 到 2026-11-15')
  expect((await office.run('data', 'show', 'nothing')).exitCode).toBe(3)
})

test('a report is closed once, with an outcome from the list', async () => {
  const id = await idOf('fee')
  expect((await office.run('data', 'close', id)).exitCode).toBe(2)
  expect((await office.run('data', 'close', id, '--outcome', '不知道')).exitCode).toBe(2)
  expect((await office.run('data', 'close', id, '--outcome', '已更正')).out).toContain('已更正')
  expect((await office.run('data', 'close', id, '--outcome', 'notOurs')).exitCode).toBe(4)
  expect((await office.run('data', 'close', 'none', '--outcome', 'notOurs')).exitCode).toBe(3)
  expect((await json('list')).reports).toHaveLength(3)
  expect((await office.run('data', 'list', '--closed')).out).toContain('2026-11-20 已更正')
})

test('counts go into the folder of the region, whole, and say where', async () => {
  const contentDir = join(office.dataDir, 'content')
  mkdirSync(join(contentDir, 'regions', 'gulou'), { recursive: true })
  const settings = { CONTENT_DIR: contentDir }
  const { out } = await office.runWith(settings, 'data', 'publish')
  const path = join(contentDir, 'regions', 'gulou', 'data-reports.json')
  expect(out).toContain(path)
  const figures = dataReportsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  expect(figures).toMatchObject({
    asOf: '2026-11-20',
    received: { error: 4, doorCheck: 1 },
    matched: 1,
    open: 3,
    oldestOpenOn: '2026-11-10',
    closed: { corrected: 1, notOurs: 0 },
    medianDays: null,
    needs: [],
  })
  const nowhere = await office.runWith({ CONTENT_DIR: '/nonexistent' }, 'data', 'publish')
  expect(nowhere.exitCode).toBe(1)
  expect(
    (await office.run('data', 'publish', '--out', join(office.dataDir, 'x.json'))).exitCode,
  ).toBe(0)
})

test('needs are shown from ten in a month that is over', async () => {
  const { reports } = await office.store()
  const need = { subdistrictCode: 'any', ageInMonths: '10', serviceType: 'fullDay' }
  for (let number = 0; number < 13; number += 1) {
    await reports.addNeed({ month: '2026-10', ...need })
    await reports.addNeed({ month: '2026-11', ...need })
  }
  await reports.addNeed({ month: '2026-10', ...need, ageInMonths: '11' })
  const { out } = await office.run('data', 'needs')
  expect(out).toBe('2026-10  不限  10个月  全日托  至少 10 个')
  expect(await json('needs')).toEqual({ needs: [{ month: '2026-10', ...need, atLeast: 10 }] })
})

test('retention removes what was closed more than a year ago, and leaves what is open', async () => {
  await report({ topic: 'hours' }, '2025-01-01')
  await report({ topic: 'name' }, '2025-01-01')
  const { reports } = await office.store()
  await reports.closeReport(await idOf('hours'), 'notOurs', '2025-02-01')
  const before = (await json('list', '--closed')).reports.length
  await office.runWith(
    { DESK_IDENTITY: join(office.dataDir, 'none') },
    'retention',
    'run',
    '--post',
    '定时任务',
  )
  expect((await json('list', '--closed')).reports).toHaveLength(before - 1)
  expect(await idOf('name')).toBeDefined()
})

test('reports end where no complaints are taken, and complaints of before stay', async () => {
  await report({ topic: 'ages' }, '2025-01-01')
  const { reports } = await office.store()
  await reports.closeReport(await idOf('ages'), 'notOurs', '2025-02-01')
  const reference = await office.file({
    open: { state: 'withdrawn', changedAt: '2025-02-01T00:00:00.000Z' },
  })
  const rules = join(office.dataDir, 'current', 'complaints.json')
  renameSync(rules, `${rules}.off`)
  const { exitCode, out } = await office.run('retention', 'run', '--post', '定时任务')
  renameSync(`${rules}.off`, rules)
  expect({ exitCode, out }).toMatchObject({ exitCode: 0, out: expect.stringContaining('：1 条') })
  expect((await office.run('show', reference)).exitCode).toBe(0)
})

test('what is not a command of the data desk is answered with all of them', async () => {
  const { err, exitCode } = await office.run('data', 'delete')
  expect(exitCode).toBe(2)
  for (const name of ['list', 'show', 'close', 'needs', 'publish'])
    expect(err).toContain(`data ${name}`)
  expect((await office.run('data', '--help')).out).toBe(err)
})
