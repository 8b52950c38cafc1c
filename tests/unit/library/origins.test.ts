import { expect, test } from 'vitest'
import { toContentIssueText } from '#src/library/content-issue.ts'
import { loadFiles } from '#tests/support/content-folder.ts'

const HEAD = 'id,name,aliases,kind,lng,lat,datum,source,asOf'
const load = (...lines: string[]) =>
  loadFiles({ 'regions/testing/origins.csv': [HEAD, ...lines].join('\n') })

/** What the clerk is told: where, what and what to do. */
const loadAndTell = async (...lines: string[]) => {
  const { library, issues } = await load(...lines)
  const own = issues.filter(({ file }) => file.endsWith('origins.csv'))
  return {
    ids: library.origins.map(({ id }) => id),
    told: own.map((issue) => `${issue.field}：${toContentIssueText(issue).what}`),
  }
}

test('a line with a point of another datum is brought to WGS-84', async () => {
  const { library } = await load(
    'east,示例·东街口,东街口;东街,地标,119.29929,26.082284,GCJ-02,示例,2026-11-10',
  )
  expect(library.origins).toEqual([
    {
      id: 'east',
      name: '示例·东街口',
      aliases: ['东街口', '东街'],
      kind: 'landmark',
      initials: '',
      pointWgs84: { lat: 26.085396, lng: 119.294492 },
      isApproximate: false,
      source: '示例',
    },
  ])
})

test('a line without a point, or with 0,0, is known by name; the clerk is told', async () => {
  const { ids, told } = await loadAndTell(
    'lake,琴湖社区,,community,,,,示例,2026-11-10',
    'zero,柳河社区,,community,0,0,,示例,2026-11-10',
  )
  expect(ids).toEqual(['lake', 'zero'])
  expect(told).toEqual([
    '第 2 行，名称：“琴湖社区”没有坐标，家长只能按名称找，量不了距离',
    '第 3 行，名称：“柳河社区”没有坐标，家长只能按名称找，量不了距离',
  ])
})

test.each([
  ['A,名称,,小区,119.3,26.1,WGS-84,示例,2026-11-10', '第 2 行，编号：编号“A”不能作网址用'],
  ['a,名,,小区,119.3,26.1,WGS-84,示例,2026-11-10', '第 2 行，名称：“名”不能作名称'],
  ['a,名称,,楼盘,119.3,26.1,WGS-84,示例,2026-11-10', '第 2 行，类别：没有“楼盘”这个类别'],
  ['a,名称,,小区,119.3,26.1,,示例,2026-11-10', '第 2 行，坐标系：有坐标，坐标系“”却空着或认不出'],
  ['a,名称,,小区,东边119,26.1,WGS-84,示例,2026-11-10', '第 2 行，经度：“东边119”不是度数'],
  ['a,名称,,小区,119.3,,WGS-84,示例,2026-11-10', '第 2 行，纬度：“”不是度数'],
  ['a,名称,,小区,26.1,119.3,WGS-84,示例,2026-11-10', '第 2 行，经度：经度“26.1”和纬度好像写反了'],
  [
    'a,名称,,小区,119.43,26.1,WGS-84,示例,2026-11-10',
    '第 2 行，经度：这个点（经度“119.43”）不在本地区',
  ],
  ['a,名称,,小区,119.3,26.1,WGS-84,,2026-11-10', '第 2 行，来源：没有写来源'],
  ['a,名称,,小区,119.3,26.1,WGS-84,示例,去年', '第 2 行，日期：“去年”不是日期'],
])('a line that is wrong is left out and told: %s', async (line, message) => {
  const { ids, told } = await loadAndTell(line)
  expect(ids).toEqual([])
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(message)
})

test('a point in the margin around the region is taken', async () => {
  const { ids } = await loadAndTell('a,名称,,小区,119.419,26.1,WGS-84,示例,2026-11-10')
  expect(ids).toEqual(['a'])
})

test('an id used twice counts once', async () => {
  const line = 'a,名称,,小区,119.3,26.1,WGS-84,示例,2026-11-10'
  const { ids, told } = await loadAndTell(line, line)
  expect(ids).toEqual(['a'])
  expect(told).toEqual(['第 3 行，编号：编号“a”前面已经用过'])
})

test('headings may be Chinese; a heading that is missing is named', async () => {
  const path = 'regions/testing/origins.csv'
  const chinese = '编号,名称,类别,来源,日期\na,名称,小区,示例,2026/11/10'
  expect((await loadFiles({ [path]: chinese })).library.origins).toHaveLength(1)
  const { issues } = await loadFiles({ [path]: '编号,名称,来源,日期\na,名称,示例,2026-11-10' })
  expect(issues.filter(({ file }) => file === path)).toMatchObject([
    { code: 'tableColumns', value: '类别（kind）' },
  ])
})
