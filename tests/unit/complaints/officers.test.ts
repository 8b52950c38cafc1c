import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { isDemonstration, OfficersError, openOfficers } from '#src/complaints/channel/officers.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'
import { makeUnit, signList, toList } from '#tests/support/officers.ts'
import { makeDataDir } from '#tests/support/temporary-store.ts'

const PUBLIC = 'https://tuoyu.example.gov.cn'
const settings = {
  region: 'gulou',
  dataDir: '/nonexistent',
  siteUrl: PUBLIC,
  deskFirstList: undefined as string | undefined,
  deskRecipients: undefined as string | undefined,
}

test.each(['http://localhost:4321', 'http://127.0.0.1:8080', 'http://[::1]:4321'])(
  'at %s the portal may be tried out with demonstration keys',
  (siteUrl) => expect(isDemonstration({ ...settings, siteUrl })).toBe(true),
)

test.each([PUBLIC, 'http://192.168.1.5', 'http://localhost.example.cn'])(
  'at the public address %s the officers’ own list is needed',
  (siteUrl) => {
    expect(() => isDemonstration({ ...settings, siteUrl })).toThrow(OfficersError)
    expect(() => isDemonstration({ ...settings, siteUrl })).toThrow(/没有设置 DESK_FIRST_LIST/)
    expect(isDemonstration({ ...settings, siteUrl, deskFirstList: '0'.repeat(40) })).toBe(false)
  },
)

test('keys in the settings, as earlier releases had them, are refused with what to do', () => {
  const before = { ...settings, deskFirstList: '0'.repeat(40), deskRecipients: 'age1…,age1…' }
  expect(() => isDemonstration(before)).toThrow(/key card/)
})

/** A portal whose store has these lists; `add` puts one there, `takeOut` puts an old store back. */
async function openPortal() {
  const dataDir = makeDataDir()
  mkdirSync(join(dataDir, 'keys'))
  const unit = await makeUnit('health')
  const first = signList(await toList(unit), ...unit)
  const second = signList(await toList(unit, first), ...unit)
  let lists: OfficerList[] = []
  const log = { error: vi.fn() }
  const firstList = await toListFingerprint(first)
  const store = {
    readOfficerLists: async () => lists,
    addOfficerList: async () => 'added' as const,
  }
  const own = { ...settings, dataDir, deskFirstList: firstList }
  return {
    dataDir,
    first,
    second,
    log,
    /** What a process that starts now finds. */
    read: async (...kept: OfficerList[]) => {
      lists = kept
      const read = await openOfficers(own, EXAMPLE_RULES, store, log)
      return (await read())?.list
    },
  }
}

test('complaints are sealed to the last list that follows from the one the settings name', async () => {
  const { read, first, second, log } = await openPortal()
  expect(await read()).toBeUndefined()
  expect(await read(first)).toEqual(first)
  expect(await read(first, second)).toEqual(second)
  expect(log.error).not.toHaveBeenCalled()
})

test('with a list that nobody signed, or of strangers, no complaint is taken, and the log says why', async () => {
  const { read, first, second, log } = await openPortal()
  expect(await read(first, { ...second, signatures: [] })).toBeUndefined()
  expect(log.error).toHaveBeenCalledWith(
    expect.objectContaining({ number: 2 }),
    expect.stringContaining('refused'),
  )
  const strangers = await makeUnit('health')
  expect(await read(signList(await toList(strangers), ...strangers))).toBeUndefined()
})

test('when an old store is put back, no complaint goes to those who left since', async () => {
  const { read, first, second, log, dataDir } = await openPortal()
  await read(first, second)
  expect(readFileSync(join(dataDir, 'keys', 'officers.json'), 'utf8')).toContain('"number":2')
  expect(await read(first)).toBeUndefined()
  expect(log.error).toHaveBeenCalledWith({ seen: 2, now: 1 }, expect.stringContaining('older'))
  expect(await read(first, second)).toEqual(second)
})

test('a new list is followed without a restart', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  try {
    const dataDir = makeDataDir()
    mkdirSync(join(dataDir, 'keys'))
    const unit = await makeUnit('health')
    const first = signList(await toList(unit), ...unit)
    const lists: OfficerList[] = []
    const store = {
      readOfficerLists: async () => lists,
      addOfficerList: async () => 'added' as const,
    }
    const own = { ...settings, dataDir, deskFirstList: await toListFingerprint(first) }
    const read = await openOfficers(own, EXAMPLE_RULES, store, { error: () => {} })
    expect(await read()).toBeUndefined()
    lists.push(first)
    vi.advanceTimersByTime(5000)
    expect((await read())?.list).toEqual(first)
  } finally {
    vi.useRealTimers()
  }
})
