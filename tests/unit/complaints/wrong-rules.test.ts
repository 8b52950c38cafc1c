import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RULES_FILE } from '#tests/support/complaint-rules.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { runCommand } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-wrong-rules-'))
const settings = {
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
  REGION: 'testing',
}

beforeAll(() => {
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(3))
  const wrong = { ...RULES_FILE, lead: 'nobody' }
  const path = join(settings.CONTENT_DIR, 'regions', 'testing', 'complaints.json')
  writeFileSync(path, JSON.stringify(wrong))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['checks the content', 'src/library/cli.ts'],
  ['publishes', 'src/publishing/cli.ts'],
])(
  'a clerk who %s reads what is wrong in the complaint rules and what to do',
  async (_what, script) => {
    const { code, err } = await runCommand(script, [], settings)
    expect(code).toBe(1)
    expect(err).toMatch(/complaints\.json 的内容有 1 处不对：\n {2}lead：.*“nobody”的单位/)
    expect(err).toContain('怎么办：')
    expect(err).not.toMatch(/\n\s+at /)
  },
)
