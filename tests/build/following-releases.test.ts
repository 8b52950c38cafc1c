import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { type RunningPortal, runCommand, startPortal } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-follow-'))
const settings = {
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
  REGION: 'testing',
}
let portal: RunningPortal

async function publishCentres(count: number, ...options: string[]): Promise<string> {
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(count))
  const { code, out, err } = await runCommand('src/publishing/cli.ts', options, settings)
  expect(code, err).toBe(0)
  return /版本 ([0-9a-f]{12})/.exec(out)?.[1] ?? ''
}

beforeAll(async () => {
  await publishCentres(30)
  portal = await startPortal(settings)
})
afterAll(async () => {
  await portal?.stop()
  rmSync(folder, { recursive: true })
})

async function readAnswer(path: string) {
  const answer = await fetch(portal.url + path)
  return { release: answer.headers.get('portal-release') ?? '', body: await answer.json() }
}

/** Asks for a page and a search answer until the portal shows the release meant; each must be of one. */
async function readUntil(isMeant: (release: string) => boolean) {
  const seen = new Set<string>()
  const totals = new Set<string>()
  const patience = Date.now() + 20_000
  while (![...seen].some(isMeant) && Date.now() < patience) {
    const [page, search] = await Promise.all(['/data/centres.json', '/api/centres'].map(readAnswer))
    if (!page || !search) break
    expect(search.body).toMatchObject({ release: search.release, version: search.release })
    totals.add(`${page.release} ${page.body.centres.length}`)
    totals.add(`${search.release} ${search.body.total}`)
    seen.add(page.release)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  return { seen, totals }
}

test('readers see exactly the old or the new release, and a rollback brings the old one back', async () => {
  const first = (await (await fetch(`${portal.url}/healthz`)).json()).release
  const publishing = publishCentres(33)
  const during = await readUntil((release) => release !== first)
  const second = await publishing
  expect([...during.seen].sort()).toEqual([first, second].sort())
  expect([...during.totals].sort()).toEqual([`${first} 30`, `${second} 33`].sort())

  const { code } = await runCommand('src/publishing/cli.ts', ['--rollback'], settings)
  expect(code).toBe(0)
  expect((await readUntil((release) => release === first)).totals).toContain(`${first} 30`)
})

test('a wrong option is answered with the right ones', async () => {
  const { code, err } = await runCommand('src/publishing/cli.ts', ['--forse'], settings)
  expect(code).toBe(2)
  expect(err).toContain('--rollback')
})

test('a list that is not published is explained to the clerk', async () => {
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(10))
  const { code, out } = await runCommand('src/publishing/cli.ts', [], settings)
  expect(code).toBe(1)
  expect(out).toMatch(/没有发布.*机构由 3\d 家减为 10 家.*--force/s)
})
