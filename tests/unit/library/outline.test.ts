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
/** A rectangle from the west to the east, its corners in order. */
const toBand = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const [WEST, EAST] = [toBand(119.25, 26.05, 119.29, 26.15), toBand(119.31, 26.05, 119.35, 26.15)]
const HOLE = toBand(119.28, 26.08, 119.32, 26.12)

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
  const parts = toFeature({}, { type: 'MultiPolygon', coordinates: [[WEST], [EAST]] })
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
  [
    'a hole that crosses the outer line',
    [SQUARE, toBand(119.3, 26.08, 119.36, 26.12)],
    '第 1 圈和第 2 圈相交',
  ],
  ['a hole on the outer line', [SQUARE, SQUARE], '第 1 圈和第 2 圈相交或碰在一起'],
  [
    'a hole outside of its polygon',
    [WEST, toBand(119.3, 26.08, 119.34, 26.12)],
    '第 2 圈是洞，却在',
  ],
  [
    'a hole in a hole',
    [SQUARE, HOLE, toBand(119.29, 26.09, 119.31, 26.11)],
    '第 3 圈和别的面或洞重叠',
  ],
  [
    'a line that goes back over its own side',
    [[a, [119.31, 26.05], [119.28, 26.05], [119.35, 26.05], c, d, a]],
    '第 1 圈自己相交，或在自己的线上折回',
  ],
  [
    'a line that goes back over a slanting side',
    [[a, [119.35, 26.12], [119.3, 26.085], [119.35, 26.13], d, a]],
    '第 1 圈自己相交，或在自己的线上折回',
  ],
  ['a line of four times the same point', [[a, a, a, a]], '第 1 圈不到四个点'],
  ['a line of two points', [[a, c, c, a, a]], '第 1 圈不到四个点'],
])('%s is not drawn', async (_, coordinates, why) => {
  const { outline, told } = await read(toFeature({}, { coordinates }))
  expect(outline).toBeUndefined()
  expect(told.join()).toContain(why)
})

const parts = (...coordinates: unknown[]) => toFeature({}, { type: 'MultiPolygon', coordinates })

test.each<[what: string, coordinates: unknown[], why: string]>([
  ['that cross', [[SQUARE], [toBand(119.3, 26.1, 119.36, 26.16)]], '第 1 圈和第 2 圈相交'],
  ['one within the other', [[SQUARE], [HOLE]], '第 2 圈和别的面或洞重叠'],
  ['twice the same', [[SQUARE], [SQUARE]], '第 1 圈和第 2 圈相交或碰在一起'],
])('two parts %s are not drawn', async (_, coordinates, why) => {
  const { outline, told } = await read(parts(...coordinates))
  expect(outline).toBeUndefined()
  expect(told.join()).toContain(why)
})

test('a hole, an island in it and a corner given twice are drawn', async () => {
  const island = toBand(119.29, 26.09, 119.31, 26.11)
  const { outline, told } = await read(parts([[a, a, b, c, d, a], HOLE], [island]))
  expect(told).toEqual([])
  expect(outline?.rings).toHaveLength(3)
})

test('a line of a year to come is not drawn', async () => {
  const { outline, told } = await read(toFeature({ year: 2099 }))
  expect(outline).toBeUndefined()
  expect(told.join()).toContain('年份“2099”还没有到')
})

test('a round line with as many corners as may be is looked through', async () => {
  const round = Array.from({ length: 19_999 }, (_, index) => [
    119.3 + 0.04 * Math.cos((index * Math.PI) / 9999.5),
    26.1 + 0.04 * Math.sin((index * Math.PI) / 9999.5),
  ])
  const { outline, told } = await read(toFeature({}, { coordinates: [[...round, round[0]]] }))
  expect(told).toEqual([])
  expect(outline?.rings[0]).toHaveLength(20_000)
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
