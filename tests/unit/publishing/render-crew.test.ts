import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { openSite, toAnswerer } from '#src/publishing/bundle/site-bundle.ts'
import { type Outcome, type PartPage, RenderCrew } from '#src/publishing/pages/render-crew.ts'
import { type PublishedSite, renderPage } from '#src/publishing/pages/render-page.ts'
import { renderPages } from '#src/publishing/pages/render-pages.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'

const folders: string[] = []
const crews: RenderCrew[] = []

afterEach(async () => {
  await Promise.all(crews.splice(0).map((crew) => crew.end()))
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A built site whose pages are written by one function. */
function writeBundle(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-crew-'))
  folders.push(folder)
  mkdirSync(join(folder, 'server'))
  writeFileSync(
    join(folder, 'server', 'entry.mjs'),
    `export const render = async (request, locals) => ${page}`,
  )
  return folder
}

const NAMES_CENTRES = `new Response('<p>' + locals.snapshot.centres.map((c) => c.legalName).join() + '</p>'.repeat(99), { headers: { 'content-type': 'text/html' } })`

const site = {
  region: { name: '示例区' },
  siteUrl: 'http://portal.test',
  now: new Date('2026-11-29T00:00:00Z'),
  releaseVersion: 'v',
  snapshot: {
    version: 's',
    centres: [makeCentre({ id: 'else', legalName: '别处' })],
    formerIds: {},
  },
  library: EMPTY_LIBRARY,
} as unknown as PublishedSite

const toPage = (id: string): PartPage => ({
  address: `/centres/${id}/`,
  knows: { centres: [makeCentre({ id, legalName: `托育${id}` })], library: EMPTY_LIBRARY },
})
const pages = Array.from({ length: 100 }, (_, index) => toPage(`c${index}`))

function open(bundleDir: string): RenderCrew {
  const crew = new RenderCrew(bundleDir, site, { effort: 'small', joins: true })
  crews.push(crew)
  return crew
}

const toText = (outcome: Outcome) =>
  'content' in outcome && 'br' in outcome.content
    ? brotliDecompressSync(outcome.content.br).toString()
    : outcome

test('a page is the same whichever thread renders it', async () => {
  const folder = writeBundle(NAMES_CENTRES)
  const outcomes = await open(folder).render(pages)
  const { render } = await openSite(folder)
  const here = await Promise.all(
    pages.map((page) => renderPage(toAnswerer(render), site, page, 'small')),
  )
  expect(outcomes.map(toText)).toEqual(here.map(toText))
  expect(outcomes).toMatchObject(
    here.map(({ status, headers, hash }) => ({ status, headers, hash })),
  )
})

test('pages come in the order of their addresses, whoever was ready first', async () => {
  const crew = open(writeBundle(NAMES_CENTRES))
  const fresh = pages.map((page) => ({ page, inputs: '', earlier: undefined }))
  const done: string[] = []
  const meanwhile = async () => void done.push('index')
  const here = () => Promise.reject(new Error('not here'))
  const { files } = await renderPages(
    fresh,
    { here, crew, effort: 'small', meanwhile },
    ({ page }) => {
      return { address: page.address } as never
    },
  )
  expect(files.map(({ address }) => address)).toEqual(pages.map(({ address }) => address))
  expect(done).toEqual(['index'])
})

test.each([
  ['answers otherwise', `new Response('', { status: 500 })`, 'The page /centres/c0/ answered 500.'],
  ['fails', `{ throw new Error('No such word.') }`, 'No such word.'],
  ['takes the thread along', `process.exit(3)`, 'A thread that renders pages failed: It ended.'],
])('nothing is published, and it is said why, when a page %s', async (_, page, problem) => {
  const crew = open(writeBundle(page))
  const fresh = pages.slice(0, 1).map((page) => ({ page, inputs: '', earlier: undefined }))
  const renderers = {
    here: () => Promise.reject(),
    crew,
    effort: 'small' as const,
    meanwhile: async () => {},
  }
  const rendering = renderPages(fresh, renderers, () => ({}) as never)
  await expect(rendering).rejects.toThrow(problem)
  await expect(rendering).rejects.toThrow('Nothing was published.')
})

test('a built site that cannot be opened is told as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-crew-'))
  folders.push(folder)
  await expect(open(folder).render(pages)).rejects.toThrow('A thread that renders pages failed')
})
