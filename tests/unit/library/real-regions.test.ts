import { expect, test } from 'vitest'
import { toContentIssueText } from '#src/library/content-issue.ts'
import { toPlaceWords } from '#src/library/to-place-words.ts'
import { CLINIC, loadFiles } from '#tests/support/content-folder.ts'

const SITE = {
  id: 'site-1',
  name: '东街托育综合服务中心',
  subdistrictCode: '999901001',
  kind: 'community',
  places: 40,
  reached: { planned: '2026-05-01' },
  source: '测试区卫生健康局',
  asOf: '2026-11-01',
}
const toJson = (value: unknown) => JSON.stringify(value, null, 1)
const toTold = ({ issues }: Awaited<ReturnType<typeof loadFiles>>) =>
  issues.map((issue) => [issue.code, ...toPlaceWords(issue)])

const MADE_UP = {
  'regions/testing/places/clinics.json': toJson([
    CLINIC,
    { ...CLINIC, id: 'clinic-2', name: '东街卫生院', source: '测试区卫生健康局' },
  ]),
  'regions/testing/sites.json': toJson([{ ...SITE, source: '示例资料' }, SITE]),
  'regions/testing/complaints.json': '{\n "basis": "示例设置"\n}',
  'regions/testing/origins.csv':
    'id,name,aliases,kind,lng,lat,datum,source,asOf\na,示例·东街口,,landmark,,,,示例,2026-11-10\n',
}

test('a real region publishes nothing that came along to try the portal, and says where it stands', async () => {
  const loaded = await loadFiles(MADE_UP, {}, { isSample: false })
  const { places, sites, origins } = loaded.library
  expect(places.map(({ id }) => id)).toEqual(['clinic-2'])
  expect(sites.map(({ source }) => source)).toEqual(['测试区卫生健康局'])
  expect(origins).toEqual([])
  const told = loaded.issues.filter(({ code }) => code.startsWith('madeUp'))
  expect(told.map((issue) => [issue.code, issue.file, ...toPlaceWords(issue)])).toEqual([
    ['madeUpText', 'regions/testing/complaints.json', '第2行'],
    ['madeUp', 'regions/testing/origins.csv', '第 2 行，名称'],
    ['madeUp', 'regions/testing/places/clinics.json', '第2行', '第1条“clinic-1”'],
    ['madeUp', 'regions/testing/sites.json', '第2行', '第1条“site-1”'],
  ])
  expect(toContentIssueText(told[2] ?? { code: 'madeUp', file: '' }).fix).toContain('删掉这一条')
})

test('a sample region publishes it', async () => {
  const { library, issues } = await loadFiles(MADE_UP)
  expect([library.places.length, library.sites.length]).toEqual([2, 2])
  expect(issues.filter(({ code }) => code.startsWith('madeUp'))).toEqual([])
})

test('of a file with one wrong thing the others are published', async () => {
  const loaded = await loadFiles({
    'regions/testing/sites.json': toJson([SITE, { ...SITE, id: 'site-2', places: '四十' }]),
  })
  expect(loaded.library.sites.map(({ id }) => id)).toEqual(['site-1'])
  expect(toTold(loaded)).toEqual([['wrongField', '第19行', '第2条“site-2”', 'places']])
})

test('what is wrong about the file itself costs the file', async () => {
  const loaded = await loadFiles({ 'regions/testing/sites.json': '{}' })
  expect(loaded.library.sites).toEqual([])
  expect(toTold(loaded)).toEqual([['wrongField', '第1行']])
})
