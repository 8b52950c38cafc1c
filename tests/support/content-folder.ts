import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { toQuestionReader } from '#search/question-reader.ts'
import { loadLibrary } from '#src/library/load-library.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

/** Where region `testing` lies. */
const BOX = { west: 119.2, south: 26, east: 119.4, north: 26.2 }

/** Today, for whoever reads content in a test. */
export const TODAY = '2026-11-20'

const HEAD = {
  title: '量体温',
  summary: '先看人，再看数。',
  topic: 'health',
  domains: ['physical'],
  monthsFrom: 0,
  monthsTo: 36,
  sources: [
    {
      title: '养育照护指南',
      number: '国卫办妇幼函〔2022〕409号',
      date: '2022-11-28',
      publisher: '国家卫生健康委办公厅',
    },
  ],
  reviewedOn: '2026-01-10',
  nextReview: '2027-12-31',
  reviewerRole: '儿童保健科（示例）',
  warningSigns: false,
  todo: '今晚试一试体温计。',
  keywords: ['发烧'],
}

/** An article file; `head` replaces fields, `undefined` leaves one out. */
export function toArticleText(
  head: Partial<Record<keyof typeof HEAD | string, unknown>> = {},
  body = '## 先看人\n\n精神好就好。\n',
): string {
  const fields = Object.entries({ ...HEAD, ...head }).filter(([, value]) => value !== undefined)
  const lines = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---', '', body].join('\n')
}

export const CLINIC = {
  id: 'clinic-1',
  kind: 'clinic',
  name: '东街街道社区卫生服务中心（示例）',
  phone: '0591-00000001',
  source: '测试区卫生健康局（示例）',
  asOf: '2026-11-01',
}

/** Writes files, by path, into a folder that is removed after the tests of the file. */
export function makeFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-content-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Pages that links of test articles may lead to. */
const PAGES = ['/', '/centres/', '/guidance/search/']

/** Loads the library of region `testing` from files, over shipped ones. */
export function loadFiles(
  files: Readonly<Record<string, string | Buffer>>,
  shipped: Readonly<Record<string, string>> = {},
  { isSample = true }: { isSample?: boolean } = {},
) {
  const source = { contentDir: makeFolder(files), shippedDir: makeFolder(shipped) }
  return loadLibrary(
    {
      ...source,
      region: 'testing',
      subdistricts: [{ code: '999901001', name: '东街街道' }],
      box: BOX,
      isSample,
      isQuestion: toQuestionReader(generateRegion()),
      on: TODAY,
    },
    ({ articles }) => new Set([...PAGES, ...articles.map(({ slug }) => `/guidance/${slug}/`)]),
  )
}
