import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { keepHead, readSoundHeads } from '#src/complaints/store/kept-heads.ts'
import { makeDataDir } from '#tests/support/temporary-store.ts'

let dataDir: string
beforeEach(() => {
  dataDir = makeDataDir()
})

const toHead = (seq: number) => ({
  seq,
  hash: String(seq).padStart(64, '0'),
  at: '2026-11-20T02:00:00.000Z',
})

test('heads are kept day after day, the same one once', async () => {
  expect(await readSoundHeads(dataDir)).toEqual([])
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'] as const
  for (const [at, seq] of [1, 1, 2, 7, 7].entries())
    await keepHead(dataDir, toHead(seq), days[at] ?? '')
  expect(await readSoundHeads(dataDir)).toEqual([
    { ...toHead(1), until: '2026-11-21' },
    { ...toHead(2), until: '2026-11-22' },
    { ...toHead(7), until: '2026-11-24' },
  ])
})

test('a file that somebody spoilt is not written over, and keeps nobody from publishing', async () => {
  const path = join(dataDir, 'record-heads.json')
  writeFileSync(path, '[{"seq":1')
  await expect(keepHead(dataDir, toHead(2), '2026-11-20')).rejects.toThrow()
  expect(readFileSync(path, 'utf8')).toBe('[{"seq":1')
  expect(await readSoundHeads(dataDir)).toEqual([])
})
