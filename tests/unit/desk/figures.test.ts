import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { complaintFiguresSchema } from '#src/region/complaint-figures.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

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
