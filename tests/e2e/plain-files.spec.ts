import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findBarriersInLights } from '#tests/support/barriers.ts'
import { runCommand } from '#tests/support/run-portal.ts'
import { startFileHost } from '#tests/support/serve-folder.ts'

/*
 * The portal as plain files on a host that knows nothing of it, after a second publication that left out a centre. Pages
 * of a centre that is gone and lists inside other sites are the same files a running portal sends.
 */
const folder = mkdtempSync(join(tmpdir(), 'portal-files-'))
let host: Awaited<ReturnType<typeof startFileHost>>
/** In one list alone, so that it is gone when the list has it no more. */
const LEFT = '示例早早托育'
const PAGES = [
  ['the first page', '/'],
  ['the search in the browser', '/centres/?service=hourly'],
  ['a centre', '/centres/gl-2022-003/'],
  ['a centre that is gone', '/centres/c-5ce02e6f2d39/'],
  ['who is gone', '/centres/gone/'],
  ['what changed', '/changes/'],
  ['the list inside another site', '/embed/in/gudong/'],
  ['a list inside another site of which a centre is not in the newest list', '/embed/in/hongshan/'],
  ['who is filed and who is not', '/check/'],
  ['how centres are supervised', '/supervision/'],
  ['figures', '/statistics/'],
  ['promises', '/promises/'],
  ['open data', '/data/'],
  ['numbers to complain to', '/complaints/'],
  ['what a host of files cannot do', '/served-only/'],
  ['an address that does not exist', '/nothing-here/'],
] as const

/** Published once: not by each of the two that run tests. */
test.describe.configure({ mode: 'default' })
test.skip(({ viewport }) => (viewport?.width ?? 0) > 400, 'the narrow screen is the hard one')
test.beforeAll(async () => {
  const settings = { CONTENT_DIR: join(folder, 'content'), DATA_DIR: join(folder, 'data') }
  cpSync('content', settings.CONTENT_DIR, { recursive: true })
  const run = async (...options: string[]) => {
    const { code, err } = await runCommand('src/publishing/cli.ts', options, settings)
    expect([code, err]).toEqual([0, ''])
  }
  await run()
  const list = join(settings.CONTENT_DIR, 'regions/gulou/filings/洪山镇摸底-2026-09.csv')
  const lines = readFileSync(list, 'utf8').split('\n')
  writeFileSync(list, lines.filter((line) => !line.includes(LEFT)).join('\n'))
  await run('--force', '--reason', '示例：这家不在名单了')
  const files = join(folder, 'site')
  await run('--export', files)
  host = await startFileHost(files)
})
test.afterAll(() => {
  host?.stop()
  rmSync(folder, { recursive: true, force: true })
})

for (const [name, address] of PAGES) {
  test(`${name} has no barrier, by day and by night, and fits a narrow screen`, async ({
    page,
  }) => {
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(host.url)) foreign.push(request.url())
    })
    await page.goto(host.url + address)
    expect(await findBarriersInLights(page, 'by night')).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
    expect(foreign).toEqual([])
  })
}

test('the page of a centre that is gone says so, and leads to others and to its feed', async ({
  page,
}) => {
  await page.goto(`${host.url}/centres/c-5ce02e6f2d39/`)
  await expect(page.locator('.states')).toContainText('2026年11月20日起不在名单')
  await expect(page.locator('.transfer')).toContainText('这家没有公布位置')
  await page.goto(`${host.url}/embed/in/hongshan/`)
  const left = page.locator('li', { hasText: '风车路口' })
  await expect(left).toContainText('不在最新名单')
  await expect(left).not.toContainText('已备案')
  const feed = await page.request.get(`${host.url}/centres/c-5ce02e6f2d39/feed.xml`)
  expect(await feed.text()).toContain('不在名单了')
})
