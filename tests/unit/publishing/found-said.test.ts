import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { toStrikePattern } from '#src/history/strike.ts'
import { findInFiles, findInRelease } from '#src/publishing/find-said.ts'
import { toStrikeLines } from '#src/publishing/strike-lines.ts'

const SAID = '示例家长某某'
const PATTERN = toStrikePattern([SAID], false)

/** A folder with files that say it. */
function makeFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-said-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

test.each(['snapshot.json', 'library.json', 'region.json', 'complaints.json'])(
  'what readers see and %s says is found, with the name of who it is about',
  async (file) => {
    const entries = [null, { legalName: '示例托育园', address: `找${SAID}` }]
    const folder = makeFolder({ [file]: JSON.stringify({ entries, note: SAID }) })
    const shown = await findInRelease(folder, PATTERN)
    expect(shown.map(({ name }) => name)).toEqual(['示例托育园', ''])
  },
)

test('only what is made anew of lists is called so, and what waits for a clerk is named apart', async () => {
  const made = ['kept/rows.txt', 'reports/a/b.html', 'due/a.csv', 'confirm/2026/forms/a.html']
  const waiting = ['confirm/2026/pending/a.json']
  const others = ['kept/code/rows.txt', 'confirm/kept/rows.txt', 'confirm/log.jsonl', 'other/a.txt']
  const all = [...made, ...waiting, ...others]
  const folder = makeFolder(Object.fromEntries(all.map((name) => [name, SAID])))
  const toPaths = (names: string[]) => names.map((name) => join(folder, name)).sort()
  const found = await findInFiles(folder, PATTERN)
  expect({ ...found, files: found.files.sort() }).toEqual({
    files: toPaths(made),
    waiting: toPaths(waiting),
  })
})

const OUTCOME = {
  struck: [],
  releases: [],
  files: [],
  waiting: [],
  shown: { texts: [], mobiles: [] },
  isOnPages: false,
}
const toStruck = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    file: '/data/history/testing.jsonl',
    line: at + 1,
    on: '2026-11-20',
    name: '示例托育园',
    field: 'address',
  }))

test('of very many places a hundred are told, and how many more there are', () => {
  const tell = (count: number) =>
    toStrikeLines({ ...OUTCOME, struck: toStruck(count) }, '/data', false)
  expect(tell(100).join('\n')).not.toContain('另有')
  expect(tell(103).join('\n')).toContain('另有 3 处')
  expect(tell(103)).toHaveLength(102)
})

test('where nothing is found anywhere that is said, and a release, a file, a form or a page is something', () => {
  const isNowhere = (more: Partial<typeof OUTCOME>) =>
    toStrikeLines({ ...OUTCOME, ...more }, '/data', false)
      .join()
      .includes('没有找到')
  expect(isNowhere({})).toBe(true)
  for (const more of [
    { struck: toStruck(1) },
    { releases: ['000000000001'] },
    { files: ['/data/due/a.csv'] },
    { waiting: ['/data/confirm/a/pending/a.json'] },
    { isOnPages: true },
    { shown: { texts: [], mobiles: [{ name: '示例托育园', field: 'phones', said: '' }] } },
  ])
    expect(isNowhere(more as Partial<typeof OUTCOME>)).toBe(false)
})

test('what readers see of nobody by name is told by its field alone', () => {
  const texts = [{ name: '', field: 'address', said: SAID }]
  const lines = toStrikeLines(
    { ...OUTCOME, shown: { texts, mobiles: [] } } as never,
    '/data',
    false,
  )
  expect(lines.join()).not.toMatch(/^、|\n\s*、/)
  expect(lines.join()).not.toContain(SAID)
})
