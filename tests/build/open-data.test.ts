import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

let portal: SamplePortal
type Row = Record<string, string>
let csv: Row[]
beforeAll(async () => {
  portal = await startSamplePortal()
  const text = await (await fetch(`${portal.url}/data/centres.csv`)).text()
  csv = parse(text, { bom: true, columns: true })
})
afterAll(() => portal?.remove())

const get = (path: string) => fetch(portal.url + path)

test('the table has amounts as numbers and their unit beside them', () => {
  const fees = csv.filter((row) => row['全日托收费'])
  expect(fees.length).toBeGreaterThan(5)
  for (const row of fees) {
    expect(row['全日托收费']).toMatch(/^\d+(\.\d{1,2})?$/)
    expect(row['全日托收费单位']).toMatch(/^元\/(月|周|天|小时|次)$/)
  }
})

test('the workbook holds the same table, with every code as text', async () => {
  const bytes = new Uint8Array(await (await get('/data/centres.xlsx')).arrayBuffer())
  const book = read(bytes)
  const [sheet = '', , dictionary = ''] = book.SheetNames
  const cells = Object.entries(book.Sheets[sheet] ?? {}).filter(([at]) => !at.startsWith('!'))
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[sheet] ?? {}, { raw: true })
  expect(rows.map((row) => row['机构编号'])).toEqual(csv.map((row) => row['机构编号']))
  for (const [at, row] of rows.entries()) {
    for (const heading of ['统一社会信用代码', '备案编号', '联系电话', '街道代码']) {
      const value = row[heading]
      expect(value ?? '', heading).toBe((csv[at]?.[heading] ?? '').replace(/^'/, ''))
      if (value !== undefined) expect(typeof value).toBe('string')
    }
    for (const heading of ['托位数', '全日托收费', '经度'])
      if (row[heading] !== undefined) expect(typeof row[heading], heading).toBe('number')
  }
  expect(cells.filter(([, cell]) => cell.f)).toEqual([])
  const explained = utils.sheet_to_json<string[]>(book.Sheets[dictionary] ?? {}, { header: 1 })
  expect(explained.map(([heading]) => heading)).toEqual(
    expect.arrayContaining(Object.keys(csv[0] ?? {})),
  )
})

type Found = { reply?: string; summary?: string; authority?: string }
type Supervised = {
  id: string
  inspections: (Found & { inspectedOn: string; result: string })[]
  violations: (Found & { foundOn: string; severity: string; correctedOn?: string })[]
  penalties: (Found & { decidedOn: string; publishedUntil?: string })[]
}
const SEVERITY: { [code: string]: string } = { minor: '轻微', moderate: '一般', serious: '严重' }

test('what authorities found is a table of its own: what the full records have, one line each', async () => {
  const { centres } = await (await get('/data/centres.json')).json()
  const expected = (centres as Supervised[]).flatMap(
    ({ id, inspections, violations, penalties }) => [
      ...inspections.map((one) => [id, '检查', one.inspectedOn, one.result, one.authority, '', '']),
      ...violations.map((one) => {
        const severity = SEVERITY[one.severity]
        return [id, '发现的问题', one.foundOn, one.summary, '', severity, one.correctedOn]
      }),
      ...penalties.map((one) => [
        id,
        '行政处罚',
        one.decidedOn,
        one.summary,
        one.authority,
        '',
        '',
      ]),
    ],
  )
  const text = await (await get('/data/supervision.csv')).text()
  const rows: Row[] = parse(text, { bom: true, columns: true })
  const headings = ['机构编号', '类别', '日期', '内容', '机关', '轻重', '改正日期']
  const told = rows.map((row) => headings.map((heading) => row[heading]).join('|'))
  expect(told.toSorted()).toEqual(expected.map((row) => row.join('|')).toSorted())
  expect(new Set(rows.map((row) => row['类别']))).toEqual(
    new Set(['检查', '发现的问题', '行政处罚']),
  )
  // No day of the table is older than it may be told, and the newest comes first.
  const days = rows.map((row) => row['日期'] ?? '')
  expect(days).toEqual(days.toSorted().toReversed())
  for (const row of rows) {
    if (row['公布到']) expect(row['公布到'] >= '2026-11-20', row['页面']).toBe(true)
    else expect([row['类别'], row['改正日期']]).toEqual(['发现的问题', ''])
  }
  const page = await (await get('/supervision/')).text()
  const open = rows.filter((row) => row['类别'] === '发现的问题' && !row['改正日期'])
  for (const row of open) expect(page).toContain(row['内容'])
  expect(open.length).toBeGreaterThan(0)
})

test('the map data say yes and no as programs read them, and fees as numbers', async () => {
  const { features } = await (await get('/data/centres.geojson')).json()
  const values = (name: string) =>
    new Set(features.map(({ properties }: { properties: Row }) => typeof properties[name]))
  expect(values('affordable')).toEqual(new Set(['boolean']))
  expect(values('fullDayFeeInYuan')).toEqual(new Set(['number', 'undefined']))
})

type HsdsService = {
  id: string
  name: string
  status: string
  organization: { id: string; name: string; description: string }
  cost_options: { currency: string; amount: number }[]
  service_at_locations: { location: { location_type: string; latitude?: number } }[]
}

test('the service directory has each form of care of each centre once, with identifiers that stay', async () => {
  const page = await (await get('/data/hsds.json')).json()
  const services: HsdsService[] = page.contents
  expect(page.total_items).toBe(services.length)
  const forms = csv.map((row) => row['服务形式']?.split('；').length ?? 1)
  expect(services.length).toBe(forms.reduce((sum, count) => sum + count, 0))
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  for (const service of services) {
    expect(service.id).toMatch(uuid)
    expect(['active', 'inactive', 'defunct', 'temporarily closed']).toContain(service.status)
    expect(service.organization.id).toMatch(uuid)
    expect(service.organization.description).not.toBe('')
  }
  expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
  const withdrawn = csv.filter((row) => row['备案状态'] === '已注销备案').length
  expect(withdrawn).toBeGreaterThan(0)
  const gone = services.filter(({ status }) => status === 'defunct')
  expect(new Set(gone.map(({ organization }) => organization.id)).size).toBe(withdrawn)
})

test('other sites may show the list of a subdistrict in a frame, and nothing else', async () => {
  const list = await get('/embed/in/gudong/')
  expect(list.headers.get('content-security-policy')).toContain('frame-ancestors *')
  const html = await list.text()
  expect(html).toContain('示例数据')
  expect(html).not.toContain('<script')
  const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link)
  expect(links.length).toBeGreaterThan(1)
  for (const link of links) expect(link).toMatch(/href="(https?|tel):/)
  for (const path of ['/', '/data/', '/centres/in/gudong/', '/centres/']) {
    const policy = (await get(path)).headers.get('content-security-policy')
    expect(policy, path).toContain("frame-ancestors 'none'")
  }
})

test('search engines for data find the list and every table, and each file is there', async () => {
  for (const page of ['/data/', '/statistics/']) {
    const html = await (await fetch(portal.url + page)).text()
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    const { distribution } = JSON.parse(text)
    expect(distribution.length).toBeGreaterThan(4)
    for (const { contentUrl, encodingFormat, name } of distribution) {
      const answer = await fetch(portal.url + new URL(contentUrl).pathname)
      expect([answer.status, name !== ''], contentUrl).toEqual([200, true])
      expect(answer.headers.get('content-type')).toContain(encodingFormat)
    }
  }
})

test('whom to tell of a hole stands where programs look for it, for less than a year', async () => {
  const answer = await get('/.well-known/security.txt')
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const text = await answer.text()
  expect(text).toMatch(/^Contact: tel:\+86-/m)
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
  const days = (expires - Date.parse('2026-11-20T00:00:00+08:00')) / 86_400_000
  expect(days).toBeGreaterThan(0)
  expect(days).toBeLessThan(366)
})

test.each([
  ['/data/', 'Dataset'],
  ['/guidance/choose-a-centre/', 'Article'],
  ['/events/carer-training/', undefined],
])('search engines are told what %s is', async (path, type) => {
  const html = await (await get(path)).text()
  const [, text = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(html) ?? []
  const data = JSON.parse(text)
  expect(data['@context']).toBe('https://schema.org')
  if (type) expect(data['@type']).toBe(type)
  else expect(data['@graph'][0]).toMatchObject({ '@type': 'ChildrensEvent', startDate: /^20/ })
})
