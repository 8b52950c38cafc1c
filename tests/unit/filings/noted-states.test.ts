import * as XLSX from '@e965/xlsx'
import { expect, test } from 'vitest'
import { codesOf, importFiles, read } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

/** Two filed centres with remarks, a line above their header and one below them. */
function importNoted({ above = '', below = '', name = '示例乙托育园', remark = '' }) {
  const lines = [
    above,
    '机构名称,街道,备案日期,备注',
    '示例甲托育园,鼓东街道,2024-03-02,',
    `${name},温泉街道,2024-03-03,${remark}`,
    below,
  ]
  return importFiles({ 'a.csv': lines.filter(Boolean).join('\n'), 'columns.json': LIST })
}

const statesOf = ({ snapshot }: Awaited<ReturnType<typeof importNoted>>) =>
  Object.fromEntries(
    snapshot.centres.map((centre) => [
      centre.legalName,
      centre.listedState?.state ?? (centre.filedOn ? 'filed' : 'unknown'),
    ]),
  )

test.each([
  ['注：带★的机构已注销备案', '★示例乙托育园', 'withdrawn'],
  ['说明：标*的为停业机构', '示例乙托育园*', 'suspended'],
  ['※已停办', '※示例乙托育园', 'withdrawn'],
  ['注：示例乙托育园已于2026年9月注销', '示例乙托育园', 'withdrawn'],
  ['备注：示例乙托育园9月起暂停服务', '示例乙托育园', 'suspended'],
  ['（示例乙托育园已停办，待注销）', '示例乙托育园', 'unknown'],
])('the note “%s” below a list counts for %s', async (below, name, state) => {
  const loaded = await importNoted({ below, name })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: state })
  const told = state === 'unknown' ? 'status-not-understood' : 'status-goes-before'
  expect(codesOf(loaded)).toContain(told)
})

test('so does one above its header', async () => {
  const loaded = await importNoted({ above: '注：带★的机构已注销备案', name: '★示例乙托育园' })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'withdrawn' })
})

test.each(['备注：标红的机构已停业', '注：灰底的为已注销机构', '注：黄底的被取缔'])(
  'where nobody can tell whom “%s” means, none is shown as filed',
  async (below) => {
    const loaded = await importNoted({ below })
    expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'unknown', 示例乙托育园: 'unknown' })
    expect(loaded.report.issues.map(read)).toContain(
      `“${below}”提到备案状态，看不出每家机构是哪一种，备案状态没有发布`,
    )
  },
)

test('a title that means some by their colour makes not all of them withdrawn', async () => {
  const loaded = await importNoted({ above: '鼓楼区备案托育机构名单（灰底为已注销）' })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'unknown', 示例乙托育园: 'unknown' })
  expect(codesOf(loaded)).toContain('state-of-title-unclear')
})

test.each(['注：已注销的机构不在本名单内', '注：本名单不含已停业机构', '注：带★的是普惠机构'])(
  'the note “%s” takes nothing from anybody',
  async (below) => {
    const loaded = await importNoted({ below, name: '★示例乙托育园' })
    expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'filed' })
  },
)

test.each([
  '停止收托',
  '已并入示例甲托育园',
  '房东收回场地，9月底起闭园',
  '备案已过有效期',
  '不再提供托育服务，转型早教',
  '被取缔',
  '已摘牌',
  '已转为幼儿园',
  '负责人失联',
])('who is remarked on as %s is not shown as filed', async (remark) => {
  const loaded = await importNoted({ remark })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'unknown' })
  expect(codesOf(loaded)).toContain('state-of-title-unclear')
})

test.each([
  '更名为示例丙托育园',
  '已搬迁至台江区新址',
  '电话改为0591-87000009',
  '地址变更，见新证',
  '转让给他人',
  '待核实',
  '整改中',
  '暂未招生',
])('the remark “%s” is told, for the columns stand as they were', async (remark) => {
  const loaded = await importNoted({ remark })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'filed' })
  expect(codesOf(loaded)).toContain('remark-of-change')
})

test.each([
  '寒暑假闭园',
  '食品证过期',
  '只收本单位子女',
  '法人变更',
  '新证',
  '消防已整改',
  '18:00闭园',
  '每天7:30开园，18:00闭园',
  '国庆闭园7天',
  '台风天闭园',
  '可提供闭园后延时服务',
  '满3岁可转为幼儿园小班',
  '托育费按日清算',
  '不再收取托育费押金',
  '开展无证取缔宣传',
  '2020年迁至现址',
  '2023年9月地址变更',
  '已按要求限期整改完成',
])('the remark “%s” is no more than a remark', async (remark) => {
  const loaded = await importNoted({ remark })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'filed' })
  expect(codesOf(loaded)).toEqual(['unused-column'])
})

/** A list of these lines, of which those with commas are centres with their column of states. */
const importLines = (head: string, ...lines: string[]) =>
  importFiles({ 'a.csv': [head, ...lines].join('\n'), 'columns.json': LIST })

/** The centres with these names, in one subdistrict. */
const importNames = (...lines: string[]) =>
  importLines(
    '机构名称,街道,备案日期',
    ...lines.map((line) =>
      /(?:园|集团)[★※#]?$/.test(line) ? `${line},鼓东街道,2024-03-02` : `${line},,`,
    ),
  )

const notFiledOf = async (...lines: string[]) => {
  const states = Object.entries(statesOf(await importNames(...lines)))
  return Object.fromEntries(states.filter(([, state]) => state !== 'filed'))
}

test.each([
  [['★示例甲托育园', '示例乙托育园', '★已注销机构', '示例丙托育园']],
  [['示例集团', '示例乙托育园', '示例集团所属已注销机构', '示例丙托育园']],
  [['示例甲托育园', '●已注销机构', '示例丙托育园']],
])('the title in %j is one of the rows below it', async (lines) => {
  expect(await notFiledOf(...lines)).toEqual({ 示例丙托育园: 'withdrawn' })
})

test.each([
  ['鼓楼区已注销机构名单（带★的为普惠机构）', 'withdrawn'],
  ['鼓楼区已注销机构名单（标红的为今年注销）', 'withdrawn'],
  ['★2026年已注销机构名单', 'withdrawn'],
  ['鼓楼区机构名单（★为已注销）', 'filed'],
])('the title “%s” above a list without marks: %s', async (above, state) => {
  const states = statesOf(await importNoted({ above }))
  expect(states).toEqual({ 示例甲托育园: state, 示例乙托育园: state })
})

test('a note on a colour between rows is no title of those below it', async () => {
  const found = await notFiledOf('示例甲托育园', '（标红的为已停业机构）', '示例丙托育园')
  expect(found).toEqual({ 示例甲托育园: 'unknown', 示例丙托育园: 'unknown' })
})

test('a mark before a state below the last centre explains itself', async () => {
  const found = await notFiledOf('★示例甲托育园', '示例乙托育园', '★已注销')
  expect(Object.values(found)).toEqual(['withdrawn'])
})

const NAMES = ['示例托育园', '示例托育园东街分园', '示例甲托育园', '★示例乙托育园', '示例丙托育园※']

test.each([
  ['注：示例托育园东街分园已注销', { 示例托育园东街分园: 'withdrawn' }],
  ['注：示例托育园西街分园已注销', {}],
  ['注：示例甲托育园已停业，幼儿转到示例托育园', { 示例甲托育园: 'suspended' }],
  ['注：示例托育园已注销，原在托幼儿由示例甲托育园接收', { 示例托育园: 'withdrawn' }],
  ['注：示例甲托育园接收了已停业的示例托育园的幼儿', {}],
  ['注：示例甲托育园停业、示例托育园注销', { 示例甲托育园: 'suspended', 示例托育园: 'withdrawn' }],
  [
    '注：1.示例甲托育园、示例托育园已于2026年9月停业',
    { 示例甲托育园: 'suspended', 示例托育园: 'suspended' },
  ],
  ['注：★为普惠机构，※为已注销机构', { '示例丙托育园※': 'withdrawn' }],
  ['注：★为普惠机构、※为已注销机构', { '示例丙托育园※': 'withdrawn' }],
  ['注：名称后有※的已被取缔', { '示例丙托育园※': 'unknown' }],
  ['注：★为示范机构。另有已注销机构见附件', {}],
  ['注：★为公办；已注销的见附表★2', {}],
  ['注：示例甲托育园原暂停服务，现已恢复', {}],
  ['注：示例甲托育园暂停服务，现已恢复', {}],
  ['注：示例甲托育园未注销', {}],
  ['注：示例甲托育园已被取缔', { 示例甲托育园: 'unknown' }],
  ['注：示例甲托育园已摘牌', { 示例甲托育园: 'unknown' }],
  ['注：示例甲托育园停止收托', { 示例甲托育园: 'unknown' }],
  ['注：示例甲托育园停业，联系电话0591-87000001', { 示例甲托育园: 'suspended' }],
  ['注：本月有1家机构注销备案，已从名单中删去', {}],
  ['注：全区共有托育机构20家，其中已备案18家，已注销2家', {}],
  ['注：截至11月底已备案2家，另有3家暂停服务、1家注销，未列入本表', {}],
  ['说明：备案信息有变更或停止服务的，应当在10个工作日内告知；部分机构将现场核查', {}],
  ['说明：已注销的机构请标红', {}],
] as const)('the note “%s” changes no other rows', async (note, states) => {
  const found = await notFiledOf(...NAMES, note)
  const plain = Object.entries(found).map(([name, state]) => [name.replace(/[★※]/g, ''), state])
  const wanted = Object.entries(states).map(([name, state]) => [name.replace(/[★※]/g, ''), state])
  expect(Object.fromEntries(plain)).toEqual(Object.fromEntries(wanted))
})

test.each(['注：第2家已停业', '说明：其中1家已停办', '其中2家停业'])(
  '“%s” changes no row and asks which',
  async (below) => {
    const loaded = await importNoted({ below })
    expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'filed' })
    expect(codesOf(loaded)).toContain('note-of-some')
    expect(codesOf(loaded)).not.toContain('note-row')
  },
)

test.each([
  ['被取缔', ''],
  ['停止收托', ''],
  ['已摘牌', ''],
  ['负责人失联', ''],
  ['备案已过有效期', ''],
  ['已停办，待注销', ''],
  ['已拆迁', ''],
  ['', '备注：标红的机构已停业'],
  ['', '注：示例甲托育园已被取缔'],
])('beside a column that says filed “%s%s” leaves the state open', async (remark, note) => {
  const loaded = await importLines(
    '机构名称,街道,备案日期,备案状态,备注',
    `示例甲托育园,鼓东街道,2024-03-02,已备案,${remark}`,
    note,
  )
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'unknown' })
  expect(codesOf(loaded)).toContain('state-of-title-unclear')
})

test.each(['曾暂停，现已恢复', '18:00闭园', '拟注销'])(
  'beside a column that says filed the remark “%s” leaves it so',
  async (remark) => {
    const loaded = await importLines(
      '机构名称,街道,备案日期,备案状态,备注',
      `示例甲托育园,鼓东街道,2024-03-02,已备案,${remark}`,
    )
    expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed' })
  },
)

test.each([
  ['A2', '被取缔', 'unknown'],
  ['B2', '已停业', 'suspended'],
  ['C2', '旧号码已注销', 'filed'],
  ['C2', '已注销', 'filed'],
  ['A2', '请核实是否已注销', 'filed'],
])('the comment on %s “%s”: %s', async (cell, text, state) => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['机构名称', '备案状态', '联系电话', '街道', '备案日期'],
    ['示例甲托育园', '已备案', '0591-87000001', '鼓东街道', '2024-03-02'],
  ])
  XLSX.utils.cell_add_comment(sheet[cell], text, '小李')
  const book = XLSX.utils.book_new(sheet, '名单')
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }))
  const loaded = await importFiles({ 'a.xlsx': bytes, 'columns.json': LIST })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: state })
  expect(codesOf(loaded).includes('cell-comment')).toBe(state === 'filed')
})

test('a note of which a state was taken is not told as unread', async () => {
  const loaded = await importNoted({ below: '注：示例乙托育园已注销' })
  expect(codesOf(loaded)).not.toContain('note-row')
})
