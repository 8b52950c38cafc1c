import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReleaseFiles } from '#src/publishing/release/release.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'
import { runCommand, startPortal } from '#tests/support/run-portal.ts'

let portal: SamplePortal
/** Of a portal beside the first one. */
let settings: { DATA_DIR: string }
let list: ReleaseFiles
/** Pages by address. */
const pages = new Map<string, string>()

beforeAll(async () => {
  portal = await startSamplePortal()
  const data = join(portal.folder, 'data')
  list = JSON.parse(readFileSync(join(data, 'current', 'files.json'), 'utf8'))
  // Complaints in SQLite belong to one portal: others have the releases alone.
  settings = { DATA_DIR: join(portal.folder, 'other') }
  for (const name of ['releases', 'current']) {
    const copy = join(settings.DATA_DIR, name)
    cpSync(join(data, name), copy, { recursive: true, verbatimSymlinks: true })
  }
  for (const { address } of list.files.filter((file) => file.address.endsWith('/'))) {
    pages.set(address, await (await fetch(portal.url + address)).text())
  }
  pages.set('/centres/', await (await fetch(`${portal.url}/centres/`)).text())
})
afterAll(() => portal?.remove())

const get = (path: string, init: RequestInit = {}) =>
  fetch(portal.url + path, { redirect: 'manual', ...init })

test('every address answers as it should, with every safety header and the same policy', async () => {
  const policies = new Set<string | null>()
  for (const { address, status } of [...list.files, { address: '/centres/', status: 200 }]) {
    const { headers, status: answered } = await get(address)
    expect(answered, address).toBe(status)
    expect(headers.get('x-content-type-options'), address).toBe('nosniff')
    expect(headers.get('portal-release'), address).toMatch(/^[0-9a-f]{12}$/)
    if (address.endsWith('/') && !address.startsWith('/embed/'))
      policies.add(headers.get('content-security-policy'))
  }
  expect(policies.size).toBe(1)
  const [policy = ''] = policies
  expect(policy).toMatch(/default-src 'none'/)
  expect(policy).not.toMatch(/unsafe-/)
})

test('pages carry nothing that the policy would stop', () => {
  for (const [address, html] of pages) {
    expect(html, address).not.toMatch(/<[^>]+\sstyle=/)
    expect(html, address).not.toMatch(/<[^>]+\son[a-z]+=/)
    expect(html, address).not.toMatch(/(src|href)="(?:https?:)?\/\/[^"]+\.(js|css)"/)
  }
})

test('every link within the site leads somewhere', async () => {
  const targets = new Map<string, string>()
  for (const [address, html] of pages) {
    for (const [, link = ''] of html.matchAll(/(?:href|src|action)="([^"]+)"/g)) {
      const url = new URL(link.replaceAll('&amp;', '&'), `http://portal.localhost${address}`)
      if (url.host === 'portal.localhost') targets.set(url.pathname + url.search, address)
    }
  }
  const broken: string[] = []
  for (const [target, from] of targets) {
    const { status } = await get(target)
    // A page that is over answers 410, and so does its other version.
    if (status !== 200 && target.replace(/\?.*/, '') !== from)
      broken.push(`${from} → ${target}: ${status}`)
  }
  expect(broken.filter((line) => !/^\/(404|500)\//.test(line))).toEqual([])
  expect(targets.size).toBeGreaterThan(pages.size)
})

/** What the page was about is over. */
const isGone = (address: string) =>
  list.files.some((file) => file.address === address && file.status === 410)

test('every page of a centre is listed in the site map, under the public address', async () => {
  const map = await (await get('/sitemap.xml')).text()
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1])
  for (const address of pages.keys()) {
    if (/^\/((404|500)\/$|embed\/)/.test(address) || isGone(address)) continue
    expect(listed).toContain(`http://portal.localhost${address}`)
  }
})

test('a wrong address and a failing page show a way on', async () => {
  const missing = await get('/centres/nobody/')
  expect([missing.status, missing.headers.get('content-type')]).toEqual([
    404,
    'text/html; charset=utf-8',
  ])
  expect(await missing.text()).toContain('href="/centres/"')
  expect(pages.get('/500/')).toContain('href="/"')
})

test.each([
  ['on its last day, just before midnight in China,', '2026-11-29T23:59:00+08:00', 1],
  ['the minute after', '2026-11-30T00:00:00+08:00', 0],
])('%s a health notice stands on the result card or is gone', async (_, CLOCK, shown) => {
  const later = await startPortal({ ...settings, CLOCK })
  const ask = (path: string) =>
    fetch(`${later.url}${path}?q=${encodeURIComponent('音乐盒托育中心')}`)
  const html = await (await ask('/centres/')).text()
  const { healthNotices } = await (await ask('/api/centres')).json()
  await later.stop()
  expect(healthNotices).toHaveLength(shown)
  expect(html.includes('href="/notices/#music-box-hand-foot-mouth"')).toBe(shown === 1)
})

test('a second portal on the same port ends with one clear sentence', async () => {
  const PORT = new URL(portal.url).port
  const { code, err } = await runCommand('src/main.ts', [], { ...settings, PORT })
  expect(code).toBe(1)
  expect(err).toContain(`端口 ${PORT} 已被占用`)
  expect(err).not.toMatch(/\n\s+at /)
})

test('wrong settings, and a folder without a release, end with one clear sentence', async () => {
  const wrong = await runCommand('src/main.ts', [], { ...settings, PORT: 'eighty' })
  const proxy = await runCommand('src/main.ts', [], { ...settings, TRUSTED_PROXY: 'nginx' })
  const empty = await runCommand('src/main.ts', [], { DATA_DIR: join(portal.folder, 'empty') })
  expect([wrong.code, proxy.code, empty.code]).toEqual([1, 1, 1])
  expect(wrong.err).toContain('PORT')
  expect(proxy.err).toContain('TRUSTED_PROXY')
  expect(empty.err).toContain('npm run publish')
  for (const { err } of [wrong, proxy, empty]) expect(err).not.toMatch(/\n\s+at /)
})

test('asked to stop, the portal stops', async () => {
  const other = await startPortal(settings)
  expect(await other.stop()).toBe(0)
})

test('a public site with a stopped clock does not start and says what to do', async () => {
  const { code, err } = await runCommand('src/main.ts', [], {
    ...settings,
    PORT: '0',
    SITE_URL: 'https://portal.example.gov.cn',
  })
  expect(code).toBe(1)
  expect(err).toMatch(
    /SITE_URL=https:\/\/portal\.example\.gov\.cn 是公开网址，时钟却停在 2026-11-20/,
  )
})
