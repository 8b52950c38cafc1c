import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { complaintFiguresSchema } from '#src/region/complaint-figures.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

const office = new DeskOffice()
afterAll(() => office.close())

test('public numbers are written for the next release, with no word of anybody', async () => {
  for (let turn = 0; turn < 6; turn += 1) await office.file()
  const path = join(office.dataDir, 'figures.json')
  const tried = await office.run('figures', 'publish', '--out', path, '--dry-run')
  expect(tried).toMatchObject({ exitCode: 0, out: expect.stringContaining('还没有写') })
  expect(() => readFileSync(path)).toThrow()
  const { exitCode, out } = await office.run('figures', 'publish', '--out', path)
  expect({ exitCode, out }).toMatchObject({ exitCode: 0, out: expect.stringContaining(path) })
  const text = readFileSync(path, 'utf8')
  const { months, matters, overdueNow } = complaintFiguresSchema.parse(JSON.parse(text))
  expect(months).toMatchObject([{ month: '2026-11', filed: 6, closed: 0, medianDays: null }])
  expect(matters).toMatchObject([{ matter: 'fees', filed: 6 }])
  expect(overdueNow).toBe(0)
  for (const { reference } of JSON.parse((await office.run('list', '--json')).out).complaints)
    expect(text).not.toContain(reference)
})

test('a folder that cannot be written is said so', async () => {
  const path = join(office.dataDir, 'none', 'figures.json')
  const { exitCode, err } = await office.run('figures', 'publish', '--out', path)
  expect(exitCode).not.toBe(0)
  expect(err).toContain(`写不了 ${path}`)
})

test('an officer counts the public numbers again from the record, and sees which cell is not what it says', async () => {
  const path = join(office.dataDir, 'counted.json')
  const none = await office.run('figures', 'verify', '--file', path)
  expect([none.exitCode, none.err]).toEqual([1, expect.stringContaining('先运行 figures publish')])
  await office.run('figures', 'publish', '--out', path)
  const same = await office.run('figures', 'verify', '--file', path)
  expect([same.exitCode, same.out]).toEqual([0, expect.stringContaining('每一格都相同')])

  // What is filed after it was published does not count against it.
  await office.file()
  expect((await office.run('figures', 'verify', '--file', path)).exitCode).toBe(0)

  const figures = JSON.parse(readFileSync(path, 'utf8'))
  const change = (rest: object) => writeFileSync(path, JSON.stringify({ ...figures, ...rest }))
  change({ overdueNow: 3 })
  const wrong = await office.run('figures', 'verify', '--file', path)
  expect([wrong.exitCode, wrong.out]).toEqual([
    1,
    expect.stringContaining('全部，现在超期：写的是 3，记录里是 0'),
  ])
  change({ countedTo: { ...figures.countedTo, hash: 'a'.repeat(64) } })
  const other = await office.run('figures', 'verify', '--file', path)
  expect([other.exitCode, other.err]).toEqual([1, expect.stringContaining('audit verify')])
})

test('questions are counted again from the record too, and apart from complaints', async () => {
  const path = join(office.dataDir, 'asked.json')
  const asked = { matter: ENQUIRY, centreId: null, authority: 'health', copies: [] }
  const references: string[] = []
  for (let turn = 0; turn < 5; turn += 1)
    references.push(await office.file({ answers: { matter: ENQUIRY }, open: asked }))
  for (const reference of references)
    await office.run('close', reference, '已答复', '--text', '可以。')
  await office.run('figures', 'publish', '--out', path)
  const figures = complaintFiguresSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  expect(figures.enquiries).toMatchObject({ received: 5, answered: 5, onTimeInPercent: 100 })
  expect(figures.matters.map(({ matter }) => matter)).toEqual(['fees'])
  expect((await office.run('figures', 'verify', '--file', path)).exitCode).toBe(0)
  const { enquiries } = figures
  writeFileSync(path, JSON.stringify({ ...figures, enquiries: { ...enquiries, answered: 9 } }))
  const wrong = await office.run('figures', 'verify', '--file', path)
  expect([wrong.exitCode, wrong.out]).toEqual([
    1,
    expect.stringContaining('咨询，已答复：写的是 9，记录里是 5'),
  ])
  const { enquiries: _, ...without } = figures
  writeFileSync(path, JSON.stringify(without))
  expect((await office.run('figures', 'verify', '--file', path)).exitCode).toBe(1)
})

test('cases that were taken out of the store behind everybody do not make the numbers better', async () => {
  const path = join(office.dataDir, 'better.json')
  const database = new DatabaseSync(toStoreFile(office.dataDir))
  database.exec('pragma foreign_keys = on; delete from complaints')
  database.close()
  await office.run('figures', 'publish', '--out', path)
  const { exitCode, out } = await office.run('figures', 'verify', '--file', path)
  expect([exitCode, out]).toEqual([1, expect.stringContaining('没有写，记录里是 7')])
})
