import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openKeys } from '#src/complaints/channel/keys.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { findWrong } from '#tests/contracts/record.ts'
import { makeDraft } from '#tests/support/example-complaints.ts'
import { startStoreProcess } from '#tests/support/store-process.ts'
import { keepDraft, readWholeFiles } from '#tests/support/stored-drafts.ts'
import { makeDataDir, toStoreFile } from '#tests/support/temporary-store.ts'

const place = (dataDir: string) => ({ dataDir, databaseUrl: undefined })

/** Tables in the file; nothing when there is no file. */
function countTables(dataDir: string): number | undefined {
  const file = toStoreFile(dataDir)
  if (!existsSync(file)) return undefined
  const database = new DatabaseSync(file)
  const row = database.prepare("select count(*) as n from sqlite_schema where type = 'table'").get()
  database.close()
  return Number(row?.['n'])
}

const TABLES = 21
/** Statements between two kills; at the end of the start, where it commits, before each one. */
const STEP = 6

async function openStoreOf(dataDir: string) {
  const { storeId } = await openKeys(place(dataDir))
  const store = openComplaintStore({ ...place(dataDir), storeId })
  onTestFinished(() => store.close())
  return store
}

test('killed at any moment of the first start, it leaves no schema or the whole one, and the next start works', async () => {
  const seen = new Set<number | undefined>()
  /** Whether it was killed before its start was over. */
  const kill = async (killAt: number): Promise<boolean> => {
    const dataDir = makeDataDir()
    const process = startStoreProcess(dataDir, { killAt })
    const isKilled = (await process.hear()) === undefined
    await process.ended
    const tables = countTables(dataDir)
    if (isKilled) seen.add(tables)
    expect([undefined, 0, TABLES]).toContain(tables)
    const store = await openStoreOf(dataDir)
    await keepDraft(store, makeDraft('after'))
    expect(await store.readDraft(makeDraft('after').id, new Date(0))).toMatchObject(
      makeDraft('after'),
    )
    return isKilled
  }
  let killAt = 1
  while (await kill(killAt)) killAt += STEP
  for (let back = 1; back < STEP; back += 1) await kill(killAt - back)
  // Otherwise the moments are badly chosen.
  expect([seen.has(TABLES), seen.has(0)]).toEqual([true, true])
}, 120_000)

test('what was acknowledged is there after every kill, whole and once', async () => {
  const dataDir = makeDataDir()
  const acknowledged: string[] = []
  const rounds = [1, 2, 3, 4, 5]
  for (const round of rounds) {
    const process = startStoreProcess(dataDir)
    await process.hear()
    for (const at of [1, 2, 3, 4]) {
      const answer = process.say(`file ${round}-${at}`)
      // The last one is on its way when the power goes.
      if (at === 4) setTimeout(process.kill, 5 * round)
      if ((await answer) === 'ok') acknowledged.push(`GL-${round}-${at}`)
    }
    await process.ended
  }
  const store = await openStoreOf(dataDir)
  expect(acknowledged.length).toBeGreaterThanOrEqual(3 * rounds.length)
  for (const reference of acknowledged) {
    expect(await store.findByReference(reference)).toMatchObject({ reference })
    expect(await store.readEvents(reference)).toHaveLength(1)
    expect(await readWholeFiles(store, reference)).toHaveLength(1)
    expect(await findWrong(store, reference)).toEqual([])
  }
  const check = await store.check()
  expect(check).toMatchObject({ damagedFiles: 0, filesWithoutOwner: 0, eventsWithoutCase: 0 })
  expect(check.integrity).toBe('ok')
  // A case may have been stored whose answer was lost: the last one of a round.
  expect(check.complaints - acknowledged.length).toBeLessThanOrEqual(rounds.length)
}, 120_000)
