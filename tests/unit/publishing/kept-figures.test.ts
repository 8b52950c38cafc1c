import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFigures, readFigures } from '#src/publishing/content/keep-figures.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'portal-kept-figures-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

async function keep(day: string, places: number) {
  const content = await loadShippedLibrary('gulou')
  const snapshot = { ...content.snapshot, centres: [{ ...BARE_CENTRE, places }] }
  await keepFigures({ dataDir, clock: `${day}T10:00:00+08:00` }, { ...content, snapshot })
}

const read = async () =>
  (await readFigures(dataDir, '350102')).map(({ on, places }) => [on, places])

test('figures of a publication are kept with its day, the same ones once', async () => {
  await keep('2026-11-20', 10)
  await keep('2026-11-21', 10)
  await keep('2026-11-22', 12)
  expect(await read()).toEqual([
    ['2026-11-20', 10],
    ['2026-11-22', 12],
  ])
})

test('a line that was cut off costs itself alone', async () => {
  await keep('2026-11-20', 10)
  appendFileSync(join(dataDir, 'history', '350102-figures.jsonl'), '{"regionCode":"3501')
  await keep('2026-11-22', 12)
  expect(await read()).toEqual([
    ['2026-11-20', 10],
    ['2026-11-22', 12],
  ])
})

test('what was written is never written anew', async () => {
  await keep('2026-11-20', 10)
  const path = join(dataDir, 'history', '350102-figures.jsonl')
  const before = readFileSync(path, 'utf8')
  await keep('2026-11-22', 12)
  expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true)
})
