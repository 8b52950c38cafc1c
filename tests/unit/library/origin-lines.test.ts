import { expect, test } from 'vitest'
import { toContentIssueText } from '#src/library/content-issue.ts'
import { loadFiles } from '#tests/support/content-folder.ts'

const PATH = 'regions/testing/origins.csv'
const HEAD = 'id,name,aliases,kind,lng,lat,datum,source,asOf'
const PLACE = '小区,119.3,26.1,WGS-84,示例,2026-11-10'

async function read(text: string) {
  const { library, issues } = await loadFiles({ [PATH]: text })
  const own = issues.filter(({ file }) => file === PATH)
  return {
    origins: library.origins,
    told: own.map((issue) => `${issue.field ?? ''}：${toContentIssueText(issue).what}`),
  }
}
const readLines = (...lines: string[]) => read([HEAD, ...lines].join('\n'))

test.each([
  ['天地图', 26.1],
  ['gps', 26.1],
  ['高德', 26.102851],
  ['高德地图', 26.102851],
  ['ＧＣＪ－０２', 26.102851],
  ['百度', 26.096703],
])('coordinates may be said to come from %s', async (datum, lat) => {
  const { origins, told } = await readLines(`a,榕树里,,小区,119.3,26.1,${datum},示例,2026-11-10`)
  expect(told).toEqual([])
  expect(origins[0]?.pointWgs84?.lat).toBeCloseTo(lat, 3)
})

test.each(['2026/11/1', '2026年11月1日', '２０２６－１１－０１', '20261101', '2026.11.1'])(
  'the date may be written %s',
  async (asOf) => {
    const { origins, told } = await readLines(`a,榕树里,,小区,119.3,26.1,WGS-84,示例,${asOf}`)
    expect([origins.length, told]).toEqual([1, []])
  },
)

test.each([
  ['１１９．３', '２６．１'],
  ['119°18′00″E', '26°6′0″N'],
])('degrees may be written %s, %s', async (lng, lat) => {
  const { origins } = await readLines(`a,榕树里,,小区,${lng},${lat},WGS-84,示例,2026-11-10`)
  expect(origins[0]?.pointWgs84).toEqual({ lat: 26.1, lng: 119.3 })
})

test.each(['道路', '街道', 'street', '道路、街道'])('a road may be called %s', async (kind) => {
  const { origins } = await readLines(`a,榕树路,,${kind},119.3,26.1,WGS-84,示例,2026-11-10`)
  expect(origins[0]?.kind).toBe('street')
})

test.each([
  ['托育', '2 行，名称：“托育”在搜索里另有意思'],
  ['1岁半', '2 行，名称：“1岁半”在搜索里另有意思'],
  ['全日托', '2 行，名称：“全日托”在搜索里另有意思'],
  ['鼓楼区', '2 行，名称：“鼓楼区”在搜索里另有意思'],
  ['福州市鼓楼区', '2 行，名称：“福州市鼓楼区”在搜索里另有意思'],
  ['<script>花园', '2 行，名称：“<script>花园”不能作名称'],
  ['12345', '2 行，名称：“12345”不能作名称'],
  ['榕树\u202e里', '2 行，名称：“榕树\u202e里”不能作名称'],
])('what is no name of a place is left out and told: %s', async (name, message) => {
  const { origins, told } = await readLines(`a,${name},,${PLACE}`)
  expect(origins).toEqual([])
  expect(told.join()).toContain(message)
})

test.each(['鼓楼区中心点', '全日制小学', '一岁里小区', 'IFC广场', '洪山镇'])(
  '%s is the name of a place',
  async (name) => {
    expect((await readLines(`a,${name},,${PLACE}`)).told).toEqual([])
  },
)

test('an alias that search reads as a question is refused as a name is', async () => {
  const { told } = await readLines(`a,榕树里,2岁;榕里,${PLACE}`)
  expect(told).toEqual([expect.stringContaining('第 2 行，别名：“2岁”在搜索里另有意思')])
})

test('of two places with one name the first stays, and the clerk is told of both lines', async () => {
  const { origins, told } = await readLines(`a,榕树里,,${PLACE}`, '', `b,榕树里,,${PLACE}`)
  expect(origins.map(({ id }) => id)).toEqual(['a'])
  expect(told).toEqual(['第 4 行，名称：第 2 行已经有叫“榕树里”的地点，这一行没有用'])
})

test('an alias that is the name of another place is dropped and told, wherever that stands', async () => {
  const { origins, told } = await readLines(
    `a,榕树里,云朵苑;榕里,${PLACE}`,
    `b,云朵苑,云朵苑,${PLACE}`,
  )
  expect(origins.map(({ aliases }) => aliases)).toEqual([['榕里'], ['云朵苑']])
  expect(told).toEqual(['第 2 行，别名：别名“云朵苑”是第 3 行那个地点的名称，这个别名没有用'])
})

test.each([
  ['nothing', ''],
  ['headings alone', HEAD],
  ['blank lines', `${HEAD}\n,,,,,,,,\n`],
])('a file with %s is told', async (_, text) => {
  const { told } = await read(text)
  expect(told).toEqual(['：里面一个地点也没有，家长不能从有名字的地方量距离'])
})

test('of a file that is too long the last lines are not read, and the clerk is told from where', async () => {
  const blank = Array.from({ length: 19_998 }, () => '')
  const last = [`z,榕树苑,,${PLACE}`, `zz,云朵苑,,${PLACE}`]
  const { origins, told } = await readLines(`a,榕树里,,${PLACE}`, ...blank, ...last)
  expect(origins.map(({ id }) => id)).toEqual(['a', 'z'])
  expect(told).toEqual(['：行数太多：从第 20002 行起都没有读'])
})

test.each(['place-clinic-1', 'door-gl-2023-002', 'by-gl-1', 'community-350102001-1'])(
  'an id that is kept for other places is refused: %s',
  async (id) => {
    const { origins, told } = await readLines(`${id},榕树里,,${PLACE}`)
    expect(origins).toEqual([])
    expect(told).toEqual([expect.stringContaining(`第 2 行，编号：编号“${id}”的开头留给程序`)])
  },
)

test.each(['张三 139-1234-5678', '街道办 0591-87654321', '微信 zhangsan_88'])(
  'a source with somebody to call is not published, nor repeated: %s',
  async (source) => {
    const { origins, told } = await readLines(
      `a,榕树里,,小区,119.3,26.1,WGS-84,${source},2026-11-10`,
    )
    expect(origins).toEqual([])
    expect(told).toEqual([expect.stringContaining('第 2 行，来源：有电话、证件、账号')])
  },
)

test('a day that has not come is no day of checking', async () => {
  const { origins, told } = await readLines('a,榕树里,,小区,119.3,26.1,WGS-84,示例,2036-11-10')
  expect(origins).toEqual([])
  expect(told).toEqual(['第 2 行，日期：“2036-11-10”还没有到'])
})
