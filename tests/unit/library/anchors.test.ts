import { expect, test } from 'vitest'
import { toContentIssueText } from '#src/library/content-issue.ts'
import { loadFiles } from '#tests/support/content-folder.ts'

const PATH = 'regions/testing/anchors.csv'
const HEAD = 'subdistrict,lng,lat,datum,source,asOf'

async function readLines(...lines: string[]) {
  const { library, issues } = await loadFiles({ [PATH]: [HEAD, ...lines].join('\n') })
  const own = issues.filter(({ file }) => file === PATH)
  return {
    anchors: library.anchors,
    told: own.map((issue) => `${issue.field ?? ''}：${toContentIssueText(issue).what}`),
  }
}

test.each(['东街街道', '999901001'])('a subdistrict may be called %s', async (name) => {
  const { anchors, told } = await readLines(`${name},119.3,26.1,WGS-84,区民政局,2026-11-10`)
  expect(told).toEqual([])
  expect(anchors).toEqual([
    {
      subdistrictCode: '999901001',
      point: { lat: 26.1, lng: 119.3 },
      source: '区民政局',
      asOf: '2026-11-10',
    },
  ])
})

test.each([
  ['天地图', 119.29929, 26.082284, 119.29929, 26.082284],
  ['高德', 119.29929, 26.082284, 119.294492, 26.085396],
  ['BD-09', 119.305764, 26.088478, 119.294492, 26.085396],
])('a point from %s becomes WGS-84', async (datum, lng, lat, lngThen, latThen) => {
  const { anchors } = await readLines(`东街街道,${lng},${lat},${datum},示例,2026-11-10`)
  expect(anchors[0]?.point.lng).toBeCloseTo(lngThen, 4)
  expect(anchors[0]?.point.lat).toBeCloseTo(latThen, 4)
})

test.each([
  ['西街街道,119.3,26.1,WGS-84,示例,2026-11-10', '第 2 行，街道乡镇：本地区没有叫“西街街道”的'],
  ['东街街道,119.3,26.1,,示例,2026-11-10', '第 2 行，坐标系：有坐标，坐标系“”却空着'],
  ['东街街道,26.1,119.3,WGS-84,示例,2026-11-10', '经度“26.1”和纬度好像写反了'],
  ['东街街道,116.4,39.9,WGS-84,示例,2026-11-10', '不在本地区范围内'],
  ['东街街道,东,26.1,WGS-84,示例,2026-11-10', '“东”不是度数'],
  ['东街街道,119.3,26.1,WGS-84,,2026-11-10', '第 2 行，来源：没有写来源'],
  ['东街街道,119.3,26.1,WGS-84,示例,去年', '“去年”不是日期'],
  ['东街街道,119.3,26.1,WGS-84,示例,2027-01-01', '“2027-01-01”还没有到'],
  ['东街街道,0,0,WGS-84,示例,2026-11-10', '没有坐标，图上的名称写在它各家机构的中间'],
  ['东街街道,,,,示例,2026-11-10', '没有坐标，图上的名称写在它各家机构的中间'],
])('a line that cannot be used is left out and told: %s', async (line, message) => {
  const { anchors, told } = await readLines(line)
  expect(anchors).toEqual([])
  expect(told.join()).toContain(message)
})

test('of two lines for one subdistrict the first counts', async () => {
  const { anchors, told } = await readLines(
    '东街街道,119.3,26.1,WGS-84,示例,2026-11-10',
    '999901001,119.31,26.1,WGS-84,示例,2026-11-10',
  )
  expect(anchors.map(({ point }) => point.lng)).toEqual([119.3])
  expect(told.join()).toContain('前面已经有一行')
})

test('a region without the file says nothing', async () => {
  const { library, issues } = await loadFiles({})
  expect([library.anchors, library.outline]).toEqual([[], undefined])
  expect(issues.filter(({ file }) => file.includes('testing'))).toEqual([])
})
