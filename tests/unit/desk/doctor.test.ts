import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { addDays } from '#src/calendar/days.ts'
import { toWorkingDays } from '#src/calendar/holidays.ts'
import { toListFingerprint } from '#src/officers/officer-list.ts'
import { RULES_FILE } from '#tests/support/complaint-rules.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { makeUnit, signList, toList } from '#tests/support/officers.ts'

let office: DeskOffice
afterEach(() => office.close())

async function openOffice(): Promise<string> {
  office = new DeskOffice()
  return await office.file({ files: [{ meta: {}, content: Buffer.from('picture') }] })
}

const officerKey = () => join(office.dataDir, 'desk', 'demonstration.key')

test('a sound store is said to be sound, with what it holds', async () => {
  const reference = await openOffice()
  const { exitCode, out } = await office.run('doctor')
  expect(exitCode).toBe(0)
  expect(out).toContain('投诉库完好：1 件投诉')
  expect(out).toContain('1 个文件')
  expect(out).toContain(`私钥能打开最新的一件投诉 ${reference}`)
  expect(out).toContain('正在用演示钥匙')
  const toLook = out.split('\n').filter((line) => line.startsWith('！')).length
  expect(toLook).toBeGreaterThan(0)
  expect(out).toContain(`有 ${toLook} 行要看一看`)
  expect(out).not.toContain('没有发现问题')
})

test('a key that others can read is found, and the way to mend it is said', async () => {
  await openOffice()
  const path = join(office.dataDir, 'desk', 'spare.key')
  await office.writeKey(path)
  chmodSync(path, 0o640)
  const { exitCode, out } = await office.run('doctor', '--json')
  expect(exitCode).toBe(1)
  const { sound, checks } = JSON.parse(out)
  expect(sound).toBe(false)
  expect(checks).toContainEqual({
    level: 'finding',
    text: `密钥文件 ${path} 别人也能读：运行 chmod 600 ${path}`,
  })
})

test('a lost key, and one that does not open what comes in now, are found', async () => {
  await openOffice()
  const other = join(office.dataDir, 'other.key')
  await office.writeKey(other)
  const wrong = await office.runWith({ DESK_IDENTITY: other }, 'doctor')
  expect(wrong.exitCode).toBe(1)
  expect(wrong.out).toContain('打不开这件投诉')
  rmSync(officerKey())
  const lost = await office.run('doctor')
  expect(lost.exitCode).toBe(1)
  expect(lost.out).toContain(`没有密钥文件 ${officerKey()}`)
})

test.each([
  [100, 0, 'fine', '节假日已知到'],
  [20, 0, 'hint', '写进 complaints.json'],
  [-1, 1, 'finding', '已经过了'],
])('%i days before the last known holidays the doctor says so', async (days, code, level, said) => {
  await openOffice()
  const { knownTo } = toWorkingDays({ holidays: [], workdays: [] })
  const CLOCK = `${addDays(knownTo, -days)}T10:00:00+08:00`
  const { exitCode, out } = await office.runWith({ CLOCK }, 'doctor', '--json')
  expect(exitCode).toBe(code)
  const text = expect.stringContaining(said)
  expect(JSON.parse(out).checks.at(-1)).toMatchObject({ level, text })
})

test('what was handed over and not signed for within a week is told, with what to do, until it is', async () => {
  const reference = await openOffice()
  const at = (day: string) => ({ CLOCK: `2026-11-${day}T10:00:00+08:00` })
  const told = async (day: string) => (await office.runWith(at(day), 'doctor')).out
  expect(await told('20')).toContain('没有转交了满7天')
  const out = join(office.dataDir, 'paper')
  const made = await office.runWith(at('20'), 'hand', 'print', reference, '12345', '--out', out)
  expect(made.err).toBe('')
  expect(await told('26')).toContain('没有转交了满7天')
  const late = await office.runWith(at('27'), 'doctor')
  expect(late.exitCode).toBe(0)
  expect(late.out).toContain(`${reference} 的材料转交了 7 天，没有签收`)
  expect(late.out).toContain('hand receipt')
  const receipt = ['hand', 'receipt', reference, '12345', '--reason', '受理岗收']
  expect((await office.runWith(at('28'), ...receipt)).err).toBe('')
  expect(await told('29')).toContain('没有转交了满7天')
})

test('on the site’s own machine no officer’s key is missing, and nothing is a demonstration', async () => {
  const reference = await openOffice()
  const officers = await makeUnit('health')
  const list = signList(await toList(officers), ...officers)
  await (await office.store()).addOfficerList(list, new Date())
  rmSync(officerKey())
  const host = { DESK_FIRST_LIST: await toListFingerprint(list) }
  const { exitCode, out } = await office.runWith(host, 'doctor')
  expect([exitCode, out]).toEqual([0, expect.stringContaining('没有办理人员的私钥，本来就不该有')])
  expect(out).not.toContain('演示')
  expect(out).not.toContain('没有密钥文件')
  const shown = await office.runWith(host, 'show', reference)
  expect([shown.exitCode, shown.err]).toEqual([1, expect.stringContaining('本来就不该有')])
})

test('holidays that are written and not published are to be published, not written again', async () => {
  await openOffice()
  const { knownTo } = toWorkingDays({ holidays: [], workdays: [] })
  const folder = join(office.dataDir, 'content', 'regions', 'gulou')
  mkdirSync(folder, { recursive: true })
  const calendar = { holidays: [], workdays: [], knownTo: addDays(knownTo, 365) }
  writeFileSync(join(folder, 'complaints.json'), JSON.stringify({ ...RULES_FILE, calendar }))
  const settings = {
    CLOCK: `${addDays(knownTo, -20)}T10:00:00+08:00`,
    CONTENT_DIR: join(office.dataDir, 'content'),
  }
  const { exitCode, out } = await office.runWith(settings, 'doctor')
  expect([exitCode, out]).toEqual([1, expect.stringContaining('运行 npm run publish')])
  expect(out).not.toContain('calendar import')
})
