import { expect, test } from 'vitest'
import { countIssues, toContentIssueText } from '#src/library/content-issue.ts'
import { loadFiles } from '#tests/support/content-folder.ts'

const PATH = 'regions/testing/outline.geojson'

const SQUARE = [
  [119.25, 26.05],
  [119.35, 26.05],
  [119.35, 26.15],
  [119.25, 26.15],
  [119.25, 26.05],
]
const PROPERTIES = {
  source: '天地图',
  year: 2024,
  datum: 'WGS-84',
  approvalNumber: 'GS(2024)0650号',
  attribution: '国家地理信息公共服务平台',
}

const toFeature = (properties: object = {}, geometry: object = {}) => ({
  type: 'Feature',
  properties: { ...PROPERTIES, ...properties },
  geometry: { type: 'Polygon', coordinates: [SQUARE], ...geometry },
})

async function read(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const { library, issues } = await loadFiles({ [PATH]: text })
  const own = issues.filter(({ file }) => file === PATH)
  const told = own.map(
    (issue) => `${issue.field ?? ''}：${Object.values(toContentIssueText(issue)).join()}`,
  )
  return { outline: library.outline, told, counts: countIssues(own) }
}

test('an outline with source, year, datum and number of approval is drawn', async () => {
  const { outline, told } = await read(toFeature())
  expect(told).toEqual([])
  expect(outline?.rings).toEqual([SQUARE.map(([lng, lat]) => ({ lat, lng }))])
  expect(outline).toMatchObject({ approvalNumber: 'GS(2024)0650号', year: 2024, source: '天地图' })
})

test('a collection of one feature and a shape of several parts are read too', async () => {
  const parts = toFeature({}, { type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] })
  const { outline } = await read({ type: 'FeatureCollection', features: [parts] })
  expect(outline?.rings).toHaveLength(2)
})

test.each([
  'GS(2024)0650号',
  'GS（2019）1822号',
  'GS京（2022）1061号',
  '闽S〔2023〕12号',
  '福州S(2021)003号',
])('a number of approval may read %s', async (approvalNumber) => {
  expect((await read(toFeature({ approvalNumber }))).outline?.approvalNumber).toBe(approvalNumber)
})

test.each(['', '无', '审图号', 'GS0650', 'GS(2024)号', '待批'])(
  'without a number of approval no line is drawn, and the check says why: “%s”',
  async (approvalNumber) => {
    const { outline, told, counts } = await read(toFeature({ approvalNumber }))
    expect(outline).toBeUndefined()
    expect(told.join()).toContain(`边界线没有审图号（写的是“${approvalNumber}”），没有画`)
    expect(told.join()).toContain('自然资源主管部门')
    expect(counts.leftOut).toBe(1)
  },
)

const [a, b, c, d] = SQUARE
test.each([
  ['a line that does not end where it began', [[a, b, c, d]], '第 1 圈首尾没有接上'],
  ['a line of three points', [[a, b, a]], '第 1 圈不到四个点'],
  ['a line that crosses itself', [[a, c, b, d, a]], '第 1 圈自己相交'],
  [
    'a hole outside the region',
    [
      SQUARE,
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    ],
    '第 2 圈有点在本地区以外',
  ],
  ['corners in words', [[a, ['东', 26], c, a]], '第 1 圈里有不是度数的坐标'],
  ['no line', [], '里面没有面'],
])('%s is not drawn', async (_, coordinates, why) => {
  const { outline, told } = await read(toFeature({}, { coordinates }))
  expect(outline).toBeUndefined()
  expect(told.join()).toContain(why)
})

test('a way is no region', async () => {
  const { told } = await read(toFeature({}, { type: 'LineString', coordinates: SQUARE }))
  expect(told.join()).toContain('里面没有面')
})

test.each([
  [{ datum: '' }, '坐标系“”空着或认不出'],
  [{ datum: '北京54' }, '坐标系“北京54”空着或认不出'],
  [{ source: undefined }, 'properties.source'],
  [{ attribution: '' }, 'properties.attribution'],
  [{ year: '去年' }, 'properties.year'],
])('what the file must say of itself is asked for: %j', async (properties, message) => {
  const { outline, told } = await read(toFeature(properties))
  expect(outline).toBeUndefined()
  expect(told.join()).toContain(message)
})

test('a line of another datum is brought to WGS-84', async () => {
  const { outline } = await read(toFeature({ datum: 'GCJ-02' }))
  expect(outline?.rings[0]?.[0]?.lng).toBeCloseTo(119.2454, 3)
})

test('a file that is too large, or has too many corners, is not drawn', async () => {
  const many = Array.from({ length: 20_001 }, () => [119.3, 26.1])
  expect((await read(toFeature({}, { coordinates: [many] }))).told.join()).toContain('20001 个拐点')
  expect((await read(' '.repeat(2_000_001))).told.join()).toContain('2.0 MB')
})

test('a file that is no JSON is told', async () => {
  expect((await read('{')).told.join()).toContain('不是完整的 JSON')
})
