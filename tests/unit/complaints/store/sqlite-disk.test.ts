import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { allBytes, makeDraft, makeFile } from '#tests/support/example-complaints.ts'
import { makeSmallDisk } from '#tests/support/small-disk.ts'
import { canBindByModes, startStoreProcess } from '#tests/support/store-process.ts'
import { addFile, keepDraft } from '#tests/support/stored-drafts.ts'
import { makeDataDir, makeStore, openStoreIn, toStoreFile } from '#tests/support/temporary-store.ts'

const NOW = new Date('2026-11-20T00:00:00Z')

describe.skipIf(!canBindByModes())('where file modes can bind a process (setpriv)', () => {
  test.each([
    ['a file', (file: string) => file],
    ['a folder', (file: string) => dirname(file)],
  ])(
    '%s that became read-only makes the store unavailable until it is writable again',
    async (_, toPath) => {
      const dataDir = makeDataDir()
      const first = startStoreProcess(dataDir)
      expect([await first.hear(), await first.say('write before')]).toEqual(['ready', 'ok'])
      await first.kill()
      const path = toPath(toStoreFile(dataDir))
      chmodSync(path, path === dirname(toStoreFile(dataDir)) ? 0o500 : 0o400)
      // Logs that are there already would serve a process that may not make them.
      for (const end of ['-wal', '-shm']) rmSync(`${toStoreFile(dataDir)}${end}`, { force: true })
      const other = startStoreProcess(dataDir, { isBoundByModes: true })
      onTestFinished(() => other.kill())
      expect(await other.hear()).toBe('ready')
      expect(await other.say('write meanwhile')).toContain('StoreUnavailableError')
      expect(await other.say('write meanwhile')).toContain('StoreUnavailableError')
      chmodSync(path, 0o700)
      expect(await other.say('write after')).toBe('ok')
      expect(await other.say('read after')).toBe('ok')
      expect(await other.say('read meanwhile')).toBe('nothing')
    },
  )
})

const disk = makeSmallDisk('6m')
afterAll(() => disk?.remove())

describe.skipIf(!disk)('where a small disk can be mounted', () => {
  test('on a full disk writers are refused and readers served; when there is room again, all goes on', async () => {
    const dataDir = disk?.folder ?? ''
    const store = openStoreIn(dataDir, { mayCreate: true })
    const filler = join(dataDir, 'filler')
    writeFileSync(filler, allBytes(3_000_000))
    const draft = makeDraft('with files')
    await keepDraft(store, draft)
    const kept: string[] = []
    const addFiles = async () => {
      for (;;) {
        const file = makeFile(allBytes(200_000))
        await addFile(store, { ...draft, sealed: allBytes(kept.length + 1) }, file)
        kept.push(file.id)
      }
    }
    await expect(addFiles()).rejects.toThrow(StoreUnavailableError)
    await expect(addFiles()).rejects.toThrow(StoreUnavailableError)
    expect(kept.length).toBeGreaterThan(2)
    const found = await store.readDraft(draft.id, NOW)
    expect(found?.sealed).toEqual(allBytes(kept.length))
    rmSync(filler)
    const more = makeFile(allBytes(200_000))
    expect(await addFile(store, draft, more)).toBe('written')
    expect(await store.check()).toMatchObject({
      files: kept.length + 1,
      damagedFiles: 0,
      integrity: 'ok',
    })
    await store.close()
  })
})

test('what a draft held is nowhere on the disk after its time', async () => {
  const dataDir = await makeStore()
  const store = openStoreIn(dataDir)
  const canary = Buffer.from('a canary that only this draft holds '.repeat(300))
  const draft = makeDraft('canary', { sealed: canary })
  await keepDraft(store, draft)
  await addFile(store, draft, makeFile(canary))
  const countCanaries = () =>
    ['', '-wal']
      .map((end) => readFileSync(`${toStoreFile(dataDir)}${end}`, 'latin1'))
      .join('')
      .split('a canary').length - 1
  expect(countCanaries()).toBeGreaterThan(100)
  await store.removeExpiredDrafts(new Date(draft.expiresAt))
  expect(countCanaries()).toBe(0)
})
