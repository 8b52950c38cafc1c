import { expect, test } from 'vitest'
import { codesOf, importCentre, read } from '#tests/support/import-filings.ts'

test('features are kept in the words of the list, each once', async () => {
  const { centre } = await importCentre({ 特色: '双语、蒙氏，户外 场地；双语' })
  expect(centre?.features).toEqual(['双语', '蒙氏', '户外', '场地'])
})

test('a column of its own for a feature joins the others where it says yes', async () => {
  const { centre } = await importCentre(
    { 办园特色: 'AMI 蒙氏', 是否提供夜托: '是', 校车: '否' },
    {
      columns: [{ from: '是否提供夜托', to: '特色' }],
    },
  )
  expect(centre?.features).toEqual(['AMI 蒙氏', '夜托'])
})

test('a paragraph is no feature, and the clerk reads what to write instead', async () => {
  const long = '本园位于市中心交通便利师资优良欢迎各位家长前来参观咨询'
  const loaded = await importCentre({ 特色: `双语、${long}` })
  expect(loaded.centre?.features).toEqual(['双语'])
  expect(loaded.report.issues.find(({ value }) => value)).toMatchObject({
    code: 'feature-too-long',
    at: { file: 'list.json', row: 1, heading: '特色' },
    value: long,
  })
})

test.each(['暂无', '待定', '没有夜托', '无夜托', '不提供', '暂不开设', '否'])(
  'a column of one feature that says %s gives none',
  async (cell) => {
    expect((await importCentre({ 夜托: cell, 特色: '双语' })).centre?.features).toEqual(['双语'])
  },
)

test.each(['是', '可提供', '需预约', '有夜托', '提供（21:00前）', '夜托到21点'])(
  'a column of one feature that says %s gives that feature',
  async (cell) => {
    expect((await importCentre({ 夜托: cell })).centre?.features).toEqual(['夜托'])
  },
)

test('a column that a rule names is read like any other of features', async () => {
  const rules = { columns: ['亮点', '延时服务'].map((from) => ({ from, to: '特色' })) }
  const { centre } = await importCentre({ 亮点: '绘本馆、拟真厨房', 延时服务: '是' }, rules)
  expect(centre?.features).toEqual(['绘本馆', '拟真厨房', '延时服务'])
})

test('a column of one feature that says something else is told', async () => {
  const loaded = await importCentre({ 夜托: '看情况' })
  expect(loaded.centre?.features).toBeUndefined()
  expect(codesOf(loaded)).toEqual(['not-yes-or-no'])
})

test.each([
  ['暂无', undefined],
  ['是', undefined],
  ['双语、没有夜托、未开设校车', ['双语']],
  ['无屏幕、无障碍通道、不看电视', ['无屏幕', '无障碍通道', '不看电视']],
  ['<b>双语</b>、<br/>蒙氏', ['双语', '蒙氏']],
])('features are what there is: %s', async (cell, features) => {
  expect((await importCentre({ 特色: cell })).centre?.features).toEqual(features)
})

test('of more than twenty features the first twenty are kept, and the clerk is told', async () => {
  const many = Array.from({ length: 22 }, (_, at) => `特长${at}`)
  const loaded = await importCentre({ 特色: many.join('、'), 夜托: '是' })
  expect(loaded.centre?.features).toEqual(many.slice(0, 20))
  expect(codesOf(loaded)).toEqual(['too-many-features', 'out-of-range'])
})

test.each([
  [
    '第一责任人：园长；共同责任人：保健员、安全员',
    ['第一责任人：园长', '共同责任人：保健员', '安全员'],
  ],
  ['中心主任', ['中心主任']],
])('posts are published: %s', async (cell, posts) => {
  expect((await importCentre({ 责任岗位: cell })).centre?.responsiblePosts).toEqual(posts)
})

test.each(['园长张小丽', '第一责任人：欧阳明', '保健员（李四）', '王五'])(
  'a name among posts is neither published nor repeated: %s',
  async (cell) => {
    const loaded = await importCentre({ 责任岗位: cell })
    expect(loaded.centre?.responsiblePosts).toBeUndefined()
    expect(codesOf(loaded)).toContain('not-a-post')
    expect(JSON.stringify(loaded)).not.toMatch(/张小丽|欧阳明|李四|王五/)
  },
)

test.each([
  ['https://example.cn/tuoyu', 'https://example.cn/tuoyu'],
  ['www.example.cn', 'http://www.example.cn/'],
  ['ＷＷＷ.example.cn', 'http://www.example.cn/'],
])('a web site is read: %s', async (cell, website) => {
  expect((await importCentre({ 网址: cell })).centre?.website).toBe(website)
})

test.each([
  'javascript:alert(1)',
  'ftp://example.cn',
  'https://bank.cn@example.cn/',
  'http://192.168.1.5/',
  '微信公众号：小树',
  'localhost',
])('what is no address of a web site is refused: %s', async (cell) => {
  const loaded = await importCentre({ 网址: cell })
  expect(loaded.centre?.website).toBeUndefined()
  expect(codesOf(loaded)).toContain('not-a-website')
})

test('a rule of refund is kept for reckoning, in order of days', async () => {
  const { centre } = await importCentre({
    服务形式: '全日托',
    全日托退费分档: '其他|不退；10天|50%|不足半月；0天|全退；20天以内|按日',
  })
  expect(centre?.services[0]?.refundSteps).toEqual([
    { attendedDaysAtMost: 0, refundInPercent: 100 },
    { attendedDaysAtMost: 10, refundInPercent: 50, note: '不足半月' },
    { attendedDaysAtMost: 20 },
    { refundInPercent: 0 },
  ])
})

test.each(['10天|50%；看情况|一半', '10天|120%', '10天|50%；10天|20%', '不足半月|50%'])(
  'a rule that could reckon wrong is not published at all: %s',
  async (cell) => {
    const loaded = await importCentre({ 服务形式: '全日托', 全日托退费分档: cell })
    expect(loaded.centre?.services[0]?.refundSteps).toBeUndefined()
    expect(codesOf(loaded)).toContain('not-an-entry')
  },
)

test('what is charged besides keeps its unit, and what has none is told', async () => {
  const loaded = await importCentre({ 其他收费: '伙食费|15元|元/天；被褥|180|一次；校服|两百|元' })
  expect(loaded.centre?.extraCharges).toEqual([
    { item: '伙食费', amountInYuan: 15, unit: 'day' },
    { item: '被褥', amountInYuan: 180, unit: 'once' },
  ])
  expect(loaded.report.issues.map(read)).toContain(
    '“校服|两百|元”不是能读懂的一条记录，这一条没有发布',
  )
})

test.each(['伙食费|15', '伙食费|15|', '伙食费|15|元', '伙食费|15元|'])(
  'a charge without its unit (%s) would make the sum a lie: it is left out and named',
  async (cell) => {
    const { centre, ...loaded } = await importCentre({ 其他收费: cell })
    expect(centre?.extraCharges).toBeUndefined()
    expect(codesOf(loaded)).toEqual(['not-an-entry'])
  },
)

test('a share that comes back may be written as a fraction', async () => {
  const { centre } = await importCentre({ 服务形式: '全日托', 全日托退费分档: '10天|0.5' })
  expect(centre?.services[0]?.refundSteps).toEqual([
    { attendedDaysAtMost: 10, refundInPercent: 50 },
  ])
})

test.each(['否', '是', '无', '有', '已投保'])(
  '责任险 %s names no insurer: none is published',
  async (cell) => {
    const { centre } = await importCentre({ 责任险: cell })
    expect(centre?.liabilityInsurer).toBeUndefined()
  },
)

test.each(['不收', '免收', '无押金'])('a deposit of %s is none', async (cell) => {
  expect((await importCentre({ 押金: cell })).centre?.depositInYuan).toBe(0)
})

test.each([
  ['2小时', 2],
  ['提前1天', 24],
  ['半天', 12],
  ['至少提前两天', 48],
])('a notice of %s is %i hours', async (cell, hours) => {
  const { centre } = await importCentre({ 服务形式: '计时托', 计时托预约提前: cell })
  expect(centre?.services[0]?.bookingNoticeInHours).toBe(hours)
})

test('money that is kept apart, insurance and safety are read as lists write them', async () => {
  const { centre } = await importCentre({
    押金: '500元',
    预收费月数: '3个月',
    资金监管: '是',
    监管银行: '示例银行',
    专职消防人员: '兼职',
    一键报警装置: '已安装',
    周边环境: '写字楼',
    公益: '是',
  })
  expect(centre).toMatchObject({
    depositInYuan: 500,
    prepaidMonths: 3,
    feeCustody: true,
    feeCustodian: '示例银行',
    fireOfficer: true,
    alarmButton: true,
    setting: 'office',
    publicBenefit: true,
  })
})

test.each([
  ['押金', '500元/月', 'not-money'],
  ['预收月数', '一学期', 'not-a-whole-number'],
  ['所处环境', '山上', 'unknown-word'],
  ['计时托预约提前', '看情况', 'not-a-notice'],
])('a cell of %s that cannot be read is told: %s', async (heading, cell, code) => {
  expect(codesOf(await importCentre({ [heading]: cell }))).toContain(code)
})
