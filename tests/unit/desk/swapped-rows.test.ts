import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

const office = new DeskOffice()
afterAll(() => office.close())

/** What whoever holds the host can do with rows. */
function change(sql: string, ...values: string[]): void {
  const database = new DatabaseSync(toStoreFile(office.dataDir))
  database.prepare(sql).run(...values)
  database.close()
}

test('a case with the envelope of another one is not opened, and the officer is told why', async () => {
  const [one, other] = [await office.file(), await office.file()]
  change(
    `update complaints set envelope = (select envelope from complaints where reference = ?)
      where reference = ?`,
    other,
    one,
  )
  const { exitCode, out, err } = await office.run('show', one)
  expect([exitCode, out]).toEqual([1, ''])
  expect(err).toContain(`${one} 的信封是别的投诉的`)
  expect((await office.run('show', other)).exitCode).toBe(0)
})

test('two cases that changed all that is secret are found out by their numbers', async () => {
  const [one, other] = [await office.file(), await office.file()]
  change(
    `update complaints set (envelope, case_recipient, sealed_answers) =
      (select envelope, case_recipient, sealed_answers from complaints where reference = ?)
      where reference = ?`,
    other,
    one,
  )
  const { exitCode, err } = await office.run('show', one)
  expect([exitCode, err.includes('可能被人换过')]).toEqual([1, true])
})
