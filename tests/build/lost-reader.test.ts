import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-lost-reader-'))
const CONTENT_DIR = join(folder, 'content')
const DATA_DIR = join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true }))

test('a publication comes to its end when nobody reads its output any more', async () => {
  writeFilingsFolder(CONTENT_DIR, toListRows(20))
  const child = spawn(process.execPath, ['src/publishing/cli.ts'], {
    env: { ...process.env, CONTENT_DIR, DATA_DIR, REGION: 'testing' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [told, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(told).toBe('')
  expect(code).toBe(0)
  expect(existsSync(join(DATA_DIR, 'current', 'release.json'))).toBe(true)
}, 60_000)

test.each([...globSync(['src/**/cli.ts', 'search/**/cli.ts']), 'src/main.ts'])(
  '%s outlives its reader',
  (script) => {
    expect(readFileSync(script, 'utf8')).toMatch(/^outliveReader\(\)$/m)
  },
)
