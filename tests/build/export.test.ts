import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPlain, parsePlainQuestion } from '#src/choosing/plain-search.ts'
import { findFreePort } from '#tests/support/listen-on-loopback.ts'
import { serveFolder, type TestNginx } from '#tests/support/nginx.ts'
import { findProgram } from '#tests/support/programs.ts'
import { runCommand } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-export-'))
const files = join(folder, 'site')
const settings = { DATA_DIR: join(folder, 'data') }
const runExport = () => runCommand('src/publishing/cli.ts', ['--export', files], settings)
beforeAll(async () => {
  const nothing = await runExport()
  expect([nothing.code, nothing.out]).toEqual([1, expect.stringContaining('还没有发布过')])
  await runCommand('src/publishing/cli.ts', [], settings)
  const { code, out } = await runExport()
  expect([code, out]).toEqual([0, expect.stringContaining('导出：版本')])
  told = out
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

let told = ''
const read = (path: string) => readFileSync(join(files, path), 'utf8')
const pages = () => globSync('**/*.html', { cwd: files })

test('whom to tell of a hole stands in an export for less than a year, and who exports is told until when', () => {
  const [, expires = ''] = /^Expires: (.+)$/m.exec(read('.well-known/security.txt')) ?? []
  const days = (Date.parse(expires) - Date.parse('2026-11-20T00:00:00+08:00')) / 86_400_000
  expect(days).toBeGreaterThan(300)
  expect(days).toBeLessThan(366)
  const [year, month, day] = expires.slice(0, 10).split('-').map(Number)
  expect(told).toContain(`security.txt（发现漏洞告诉谁）有效到${year}年${month}月${day}日`)
})

// The form of the way to work is answered on its own page, by its script.
test('an export asks for nothing that its search does not look at', () => {
  const asked = ['q', 'subdistrict', 'service', 'age', 'affordable']
  const forms = pages().flatMap((page) => [
    ...read(page).matchAll(
      /<form\b(?![^>]*id="way-filters")[^>]*action="\/centres\/(?:#results)?"[\s\S]*?<\/form>/g,
    ),
  ])
  expect(forms.length).toBeGreaterThan(10)
  const names = new Set(
    forms.flatMap(([form]) => {
      const shown = form.replace(/<input type="hidden"[^>]*>/g, '')
      return [...shown.matchAll(/\bname="([^"]+)"/g)].map(([, name]) => name)
    }),
  )
  expect([...names].filter((name) => !asked.includes(name ?? ''))).toEqual([])
})

test('every link and form of an export leads to one of its files', () => {
  const broken = pages().flatMap((page) =>
    [...read(page).matchAll(/\b(?:href|src|action)="(\/(?!\/)[^"?#]*)/g)]
      .map(([, path = '']) => (path.endsWith('/') ? `${path}index.html` : path))
      .filter((path) => !existsSync(join(files, path)))
      .map((path) => `${page}: ${path}`),
  )
  expect(pages().length).toBeGreaterThan(200)
  expect(broken).toEqual([])
})

test('no form of an export sends anything, and each page brings its policy', () => {
  for (const page of pages()) {
    const html = read(page)
    expect(html, page).not.toMatch(/<form[^>]+method="post"/i)
    if (html.includes('<main')) expect(html, page).toMatch(/http-equiv="content-security-policy"/)
  }
})

test('what searches centres alone promises nothing else', () => {
  const html = read('guidance/index.html')
  expect(html).toMatch(/action="\/centres\/"[\s\S]{1,200}placeholder="机构名称、地址"/)
  for (const page of pages()) expect(read(page), page).not.toMatch(/搜全站<|placeholder="补贴/)
  expect(read('index.html')).toContain('href="/guidance/">找补贴、发烧、打疫苗：看育儿指导和工具<')
})

test('in the place of the complaint form stand telephone numbers', () => {
  const html = read('complaints/index.html')
  expect(html).not.toContain('<textarea')
  for (const phone of ['12345', '059100000100']) expect(html).toContain(`tel:${phone}`)
})

test('the search in the browser knows every centre, within 150 kB', () => {
  const text = read('search-index.json')
  const { centres, registered } = JSON.parse(text)
  expect(gzipSync(text).length).toBeLessThan(150_000)
  const find = (question: string) =>
    findPlain(centres, parsePlainQuestion(new URLSearchParams(question)), '2026-11-20').map(
      ({ id }) => id,
    )
  expect(find('q=云朵邮局')[0]).toBe('gl-2022-003')
  expect(find('q=云朶邮局')).toContain('gl-2022-003')
  expect(find('service=hourly').length).toBeGreaterThan(0)
  expect(find('q=这里没有的名字')).toEqual([])
  expect(registered.length).toBeGreaterThan(0)
  const young = find('age=7')
  expect(young.length).toBeGreaterThan(0)
  expect(young.length).toBeLessThan(find('').length)
})

const exportTo = (path: string) => runCommand('src/publishing/cli.ts', ['--export', path], settings)

test.each([
  ['with other things', 'letter.txt'],
  ['with a file that is called like one of ours', 'portal-export.json'],
])('a folder %s is left alone', async (_, name) => {
  const other = mkdtempSync(join(folder, 'other-'))
  writeFileSync(join(other, name), 'mine')
  const { code, err } = await exportTo(other)
  expect([code, err]).toEqual([1, expect.stringContaining('有别的文件')])
  expect(readFileSync(join(other, name), 'utf8')).toBe('mine')
})

test('a file in the place of the folder, and what lies beside it, are left alone', async () => {
  const list = join(folder, 'list.csv')
  const draft = join(folder, 'site.draft')
  writeFileSync(list, 'mine')
  mkdirSync(draft)
  writeFileSync(join(draft, 'letter.txt'), 'mine')
  expect((await exportTo(list)).code).toBe(1)
  expect(readFileSync(list, 'utf8')).toBe('mine')
  expect((await exportTo(files)).code).toBe(0)
  expect(readFileSync(join(draft, 'letter.txt'), 'utf8')).toBe('mine')
  writeFileSync(join(files, 'CNAME'), 'put there by somebody')
  expect((await exportTo(files)).code).toBe(1)
  rmSync(join(files, 'CNAME'))
  expect(readdirSync(folder).filter((name) => name.includes('draft-'))).toEqual([])
}, 60_000)

const nginx = findProgram('nginx')
let served: TestNginx | undefined
afterAll(() => served?.remove())

test.skipIf(!nginx)('a plain nginx serves the export while no portal runs', async () => {
  const port = String(await findFreePort())
  served = await serveFolder(nginx ?? '', port, files)
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  for (const path of [
    '/',
    '/centres/',
    '/centres/in/gudong/',
    '/centres/gl-2022-003/',
    '/complaints/',
  ])
    expect((await get(path)).status, path).toBe(200)
  const missing = await get('/centres/nobody/')
  expect(missing.status).toBe(404)
  expect(await missing.text()).toContain('href="/centres/"')
  const csv = await (await get('/data/centres.csv')).text()
  expect(csv.split('\r\n').length).toBeGreaterThan(40)
})
