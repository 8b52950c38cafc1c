import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publishOnChange, RUNNING } from '#src/publishing/watch.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-watch-'))
  mkdirSync(join(folder, 'filings'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const save = (name: string) => writeFileSync(join(folder, 'filings', name), name)

/** Watches until so many publications ran; each is told its number and gives its exit code. */
async function watchFor(count: number, publish: (turn: number) => Promise<number> | number) {
  const stopped = new AbortController()
  let turns = 0
  await publishOnChange(
    folder,
    async () => {
      turns += 1
      const code = await publish(turns)
      if (turns === count) stopped.abort()
      return code
    },
    { signal: stopped.signal, quietMs: 50, retryMs: 10 },
  )
  return turns
}

test('a saved list is published, and one that is saved while a publication runs in the next', async () => {
  const turns = await watchFor(3, (turn) => {
    if (turn < 3) save(`list-${turn}.csv`)
    return 0
  })
  expect(turns).toBe(3)
})

test('a publication that found another one running is tried again without anything being saved', async () => {
  expect(await watchFor(2, () => RUNNING)).toBe(2)
})
