import { expect, test } from 'vitest'
import { openStore } from '#src/complaints/channel/open-store.ts'
import { allBytes, makeComplaint, makeDraft, makeFile } from '#tests/support/example-complaints.ts'
import { addFile, fileCase, keepDraft, sumDraftBytes } from '#tests/support/stored-drafts.ts'
import { makeDataDir } from '#tests/support/temporary-store.ts'

const LEFT_AT = new Date('2026-11-20T02:00:00.000Z')

test('a thousand abandoned drafts leave no byte when the portal starts after their day', async () => {
  const settings = { dataDir: makeDataDir(), databaseUrl: undefined }
  const log = { error: () => {} }
  const before = await openStore(settings, log, () => LEFT_AT)
  const { store } = before
  for (let number = 0; number < 1000; number += 1) {
    const draft = makeDraft(`left ${number}`, { expiresAt: '2026-11-21T02:00:00.000Z' })
    await keepDraft(store, draft)
    if (number % 10 === 0) await addFile(store, draft, makeFile(allBytes(5000)))
  }
  expect(await sumDraftBytes(store)).toBeGreaterThan(500_000)
  await before.close()

  const dayAfter = new Date('2026-11-21T02:00:00.000Z')
  const after = await openStore(settings, log, () => dayAfter)
  await expect.poll(() => sumDraftBytes(after.store), { timeout: 20_000 }).toBe(0)
  await after.close()
})

test('a package that an officer’s device stopped sending is gone when the portal sweeps an hour later', async () => {
  const settings = { dataDir: makeDataDir(), databaseUrl: undefined }
  const open = () => openStore(settings, { error: () => {} }, () => LEFT_AT)
  const before = await open()
  const { reference } = await fileCase(before.store, makeDraft('packed'), makeComplaint('packed'))
  const of = { reference, fromUnit: 'health', toUnit: 'market', position: 0, part: allBytes(9) }
  const hours = (count: number) => new Date(Date.now() - count * 3_600_000)
  const add = (id: string, at: Date) =>
    before.store.addPackagePart({ ...of, id }, { package: 1000, unit: 9000 }, at)
  await add('stopped', hours(2))
  await add('coming', hours(0))
  await before.close()

  const after = await open()
  await expect.poll(() => after.store.findUnfinished('stopped')).toBeUndefined()
  expect(await after.store.findUnfinished('coming')).toMatchObject({ bytes: 9 })
  await after.close()
})
