import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toEnvironment } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-development-'))
let child: ChildProcess
let url: string

/** Starts the command of `npm run dev` in a copy of the sources. */
beforeAll(async () => {
  for (const part of ['src', 'search', 'content', 'package.json', 'astro.config.mjs'])
    cpSync(part, join(folder, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [, ...parameters] = scripts.dev.split(' ')
  child = spawn(process.execPath, parameters, {
    cwd: folder,
    // Astro and Vite behave otherwise where they think that they are tested.
    env: toEnvironment({ PORT: '0', DATA_DIR: join(folder, 'data'), VITEST: '', NODE_ENV: '' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  url = await new Promise<string>((done, reject) => {
    let out = ''
    child.stdout?.on('data', (chunk) => {
      out += chunk
      const address = /http:\/\/localhost:\d+/.exec(out)?.[0]
      if (address) done(address)
    })
    child.on('exit', () => reject(new Error(`It ended: ${out}`)))
  })
})
afterAll(() => {
  child?.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

async function read(path: string): Promise<string> {
  const response = await fetch(url + path).catch(() => undefined)
  return response?.ok ? response.text() : ''
}

/** Saves a file and loads a page again and again, until it shows the change or the test's time is up. */
async function saveAndSee(file: string, page: string, change: (text: string) => string) {
  const marked = change(readFileSync(file, 'utf8'))
  expect(await read(page)).not.toContain('marked-')
  writeFileSync(file, marked)
  do await new Promise((done) => setTimeout(done, 1000))
  while (!(await read(page)).includes('marked-'))
}

test.each<[what: string, file: string, page: string, change: (text: string) => string]>([
  [
    'a page',
    'src/pages/guidance/index.astro',
    '/guidance/',
    (text) => text.replace('<h1', '<h1 data-of="marked-page"'),
  ],
  ['a style', 'src/styles/home.css', '/', (text) => `${text}\n.marked-style {\n  order: 1;\n}\n`],
  [
    'an article',
    'content/guidance/health/fever.md',
    '/guidance/fever/',
    (text) => `${text}\nmarked-`,
  ],
  [
    'a file of the region',
    'content/regions/gulou/region.json',
    '/tools/',
    (text) => text.replace('"siteName": "', '"siteName": "marked-'),
  ],
])('%s that was saved is there when a page is loaded again', async (_what, file, page, change) => {
  await saveAndSee(join(folder, file), page, change)
})

test('live answers, complaints and moved addresses answer as in a release', async () => {
  expect(JSON.parse(await read('/api/centres')).total).toBeGreaterThan(0)
  expect(await read('/complaints/status/')).toContain('<form')
  expect(await read('/guidance')).toContain('<h1')
  expect(await read('/search/?q=发热')).toContain('/guidance/fever/')
  expect((await fetch(`${url}/nothing/`)).status).toBe(404)
})
