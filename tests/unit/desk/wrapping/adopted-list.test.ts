import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openChangingOffice } from '#tests/support/changing-office.ts'
import { makeUnit, signList, type TestOfficer, toList } from '#tests/support/officers.ts'

const desk = await openChangingOffice()
afterAll(() => desk.office.close())

/** A list after the first, as its file. */
async function adopt(name: string, officers: readonly TestOfficer[]) {
  const [before, signers] = [
    (await desk.store.readOfficerLists()).at(-1),
    [desk.first, desk.recovery, ...desk.above],
  ]
  const path = join(desk.office.dataDir, name)
  writeFileSync(path, JSON.stringify(signList(await toList(officers, before), ...signers)))
  return desk.runAs(desk.first, 'officers', 'adopt', path)
}

test('whoever adopts a list is told how many cases are to be sealed anew, and when nobody could', async () => {
  await desk.fileCases(2)
  await desk.fileCases(1, 'city-health')
  const stayed = await adopt('next.json', [desk.first, desk.newcomer, desk.recovery, ...desk.above])
  expect(stayed.err).toBe('')
  expect(stayed.out).toContain('区卫生健康局：以前的 2 件投诉要换成这份名单')
  expect(stayed.out.match(/以前的/g)).toHaveLength(1)
  const lost = await adopt('lost.json', [...(await makeUnit('health')), ...desk.above])
  expect(lost.out).toContain('以前的 2 件投诉，新名单上没有一把钥匙打得开')
})
