import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSettings } from '#src/config.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { runDesk } from '#src/desk/run-desk.ts'

const policyOf = (files: Awaited<ReturnType<typeof readDeskPage>>, path: string) =>
  files?.files.get(path)?.headers['content-security-policy'] ?? ''

test('the page of the desk loads five files of its own, and nothing is written into it', async () => {
  const page = await readDeskPage()
  const html = page?.files.get('/')?.body.toString() ?? ''
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
  expect(named).toEqual(['data:,', '/desk.css', '/floor.js', '/desk.js'])
  expect(html).not.toMatch(/<style|<script>|\son\w+=|\sstyle=/)
  expect([...(page?.files.keys() ?? [])].sort()).toEqual([
    '/',
    '/desk.css',
    '/desk.js',
    '/floor.js',
    '/worker.js',
  ])
})

test('the worker with the keys may load and send nothing; the page asks its own desk alone', async () => {
  const page = await readDeskPage()
  expect(policyOf(page, '/worker.js')).toBe("default-src 'none'; frame-ancestors 'none'")
  const policy = policyOf(page, '/')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'self'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('no script of the page can ask by itself what the worker holds: the worker has no way out', async () => {
  const worker = await readFile('.build/desk/worker.js', 'utf8')
  expect(worker).not.toMatch(/\bXMLHttpRequest\b|\bWebSocket\b|\bimportScripts\b|\bEventSource\b/)
})

test('one changed letter of any file gives another fingerprint, and a missing file no page', async () => {
  const built = await readDeskPage()
  const folder = await mkdtemp(join(tmpdir(), 'desk-page-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp('.build/desk', join(folder, 'desk'), { recursive: true })
  expect((await readDeskPage(folder))?.fingerprint).toBe(built?.fingerprint)
  expect(await readFile('.build/desk/fingerprint.txt', 'utf8')).toBe(built?.fingerprint)
  for (const name of ['index.html', 'desk.css', 'floor.js', 'desk.js', 'worker.js']) {
    const path = join(folder, 'desk', name)
    const text = await readFile(path, 'utf8')
    await writeFile(path, `${text} `)
    expect((await readDeskPage(folder))?.fingerprint, name).not.toBe(built?.fingerprint)
    await writeFile(path, text)
  }
  await rm(join(folder, 'desk', 'worker.js'))
  expect(await readDeskPage(folder)).toBeUndefined()
})

test('an officer’s computer says who reads out the fingerprint that was published', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'device-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const page = await readDeskPage()
  const settings = { DATA_DIR: folder, DESK_URL: 'https://desk.example.gov.cn' }
  const { exitCode, out } = await runDesk(() => readSettings(settings), ['page'])
  expect([exitCode, out]).toEqual([0, expect.stringContaining(page?.fingerprint ?? '-')])
  expect(out).toContain('请维护网站的人在那里运行')
  expect(out).not.toContain('没有写')
})
