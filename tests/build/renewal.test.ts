import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { addDays, toChinaDate } from '#src/calendar/days.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { type RunningPortal, runCommand, startPortal } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-renewal-'))
const settings = {
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
  REGION: 'testing',
}
const portals: RunningPortal[] = []
afterAll(async () => {
  await Promise.all(portals.map((portal) => portal.stop()))
  rmSync(folder, { recursive: true })
})

const daysAgo = (days: number) => addDays(toChinaDate(new Date()), -days)
const PAGE = '/centres/cs-2026-00001/'

async function readPage({ url }: RunningPortal) {
  const answer = await fetch(url + PAGE)
  return { release: answer.headers.get('portal-release'), html: await answer.text() }
}

async function readUntilSuspended(portal: RunningPortal) {
  const patience = Date.now() + 60_000
  let page = await readPage(portal)
  while (!page.html.includes('data-state="suspended"') && Date.now() < patience) {
    await sleep(200)
    page = await readPage(portal)
  }
  return page
}

test('two portals started after a boundary show what holds today, once, and nothing a clerk has not published', async () => {
  const rows = toListRows(20)
  const [first] = rows
  writeFilingsFolder(settings.CONTENT_DIR, [
    { ...first, suspendedFrom: daysAgo(3) } as (typeof rows)[number],
    ...rows.slice(1),
  ])
  const CLOCK = `${daysAgo(4)}T12:00:00+08:00`
  const published = await runCommand('src/publishing/cli.ts', [], { ...settings, CLOCK })
  expect(published.code, published.err).toBe(0)
  const before = readdirSync(join(settings.DATA_DIR, 'releases'))
  expect(before).toHaveLength(1)
  // A clerk is in the middle of something.
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(19))
  writeFileSync(join(settings.CONTENT_DIR, 'regions', 'testing', 'filings', 'half.csv'), '备案编号')

  portals.push(...(await Promise.all([1, 2].map(() => startPortal(settings)))))
  const [one, other] = await Promise.all(portals.map(readUntilSuspended))
  expect(one?.html).toContain('data-state="suspended"')
  expect(other?.release).toBe(one?.release)
  const after = readdirSync(join(settings.DATA_DIR, 'releases'))
  expect(after.sort()).toEqual([...before, one?.release].sort())
  const [portal] = portals
  const { centres } = await (await fetch(`${portal?.url}/data/centres.json`)).json()
  expect(centres).toHaveLength(20)
  const again = await runCommand('src/publishing/cli.ts', ['--renew'], settings)
  expect([again.code, again.out]).toEqual([0, expect.stringContaining('没有到日子的内容')])
}, 120_000)
