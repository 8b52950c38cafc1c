import { expect, test } from 'vitest'
import { columnRulesSchema } from '#src/filings/headings/column-rules.ts'
import { proposeRules } from '#src/filings/propose/propose-rules.ts'
import { parseFile } from '#src/filings/read/parse-file.ts'
import { readTable } from '#tests/support/read-table.ts'

const LIST = [
  '鼓楼区托育机构名单（截至2026年11月2日）,,,,,,,',
  '单位名称,街道,怎样找到,备案日期,收托年龄,全日托收费,开办资金,负责人',
  '甲示例托育园,鼓东街道,0591-00000201,13/05/2026,0.5-3,2000,10万,张三',
  '乙示例托育园,鼓西街道,0591-00000202,02/04/2026,1-3,1800,20万,李四',
].join('\n')

async function propose(text: string) {
  const content = await parseFile(new TextEncoder().encode(text))
  if ('fault' in content) throw new Error(content.fault)
  return proposeRules('名单.csv', content.sheets)
}

test('a clerk is told how each column would be read, and what only she knows', async () => {
  const { lines, questions } = (await propose(LIST)) ?? { lines: [], questions: [] }
  expect(lines).toContain('  A 列“单位名称”：按“机构名称”读入')
  expect(lines).toContain('  C 列“怎样找到”：内容看来是联系电话，已写进下面的建议，请核对')
  expect(lines).toContain('  H 列“负责人”：个人信息，不读入')
  expect(questions.join()).toContain('“全日托收费”没有单位')
  expect(JSON.stringify(lines)).not.toContain('张三')
})

test('mobile numbers beside a column of names are somebody’s own, as the import treats them', async () => {
  const list = [
    '单位名称,街道,联系人,联系方式',
    '甲示例托育园,鼓东街道,张三,13800000001',
    '乙示例托育园,鼓西街道,李四,13800000002',
  ].join('\n')
  const { lines, rules = {} } = (await propose(list)) ?? { lines: [] }
  expect(lines).toContain('  D 列“联系方式”：个人信息，不读入')
  expect(rules.columns).toBeUndefined()
})

test('what is proposed can be used as it is, and the list reads better with it', async () => {
  const { rules = {} } = (await propose(LIST)) ?? {}
  expect(columnRulesSchema.safeParse({ files: { '名单.csv': rules } }).success).toBe(true)
  expect(rules).toMatchObject({ asOf: '2026-11-02', dateOrder: 'dayMonthYear', ageUnit: 'year' })
  const { rows } = await readTable(LIST, rules)
  expect(rows).toMatchObject([
    { phones: ['0591-00000201'], filedOn: '2026-05-13', ageFromInMonths: 6 },
    { phones: ['0591-00000202'], filedOn: '2026-04-02', ageFromInMonths: 12 },
  ])
})

test('nothing is proposed for what is no list', async () => {
  expect(await propose('日期,天气\n2026-01-01,晴\n')).toBeUndefined()
})

const WEIGHTY = [
  '单位名称,备案编号,辖区,容纳,发证时间,核定收费,幼儿龄,办公地点,是否连锁',
  '甲示例托育园,GL-1,鼓东街道,30人,2024-03-02,2000元/月,6个月,示例路1号,否',
  '乙示例托育园,GL-2,鼓西街道,45人,2024-04-12,1800元/月,8个月,示例路2号,否',
].join('\n')

test('a column of streets, places, days, fees, ages or addresses is asked about, never proposed to be left out', async () => {
  const { questions = [], rules = {} } = (await propose(WEIGHTY)) ?? {}
  for (const heading of ['辖区', '容纳', '发证时间', '核定收费', '幼儿龄', '办公地点'])
    expect(questions.join('\n')).toContain(`“${heading}”内容看来是`)
  expect(rules.columns).toEqual([{ from: '是否连锁', ignore: expect.any(String) }])
})

const toDates = (...pairs: readonly (readonly [string, string])[]) =>
  [
    '机构名称,街道,备案日期,登记日期',
    ...pairs.map((cells, at) => [`示例${at}园`, '鼓东街道', ...cells].join(',')),
  ].join('\n')

test('columns that write day and month in different orders get a rule each', async () => {
  const { rules } = (await propose(toDates(['13/05/2026', '05/13/2026']))) ?? {}
  expect(rules?.dateOrder).toBeUndefined()
  expect(rules?.columns).toEqual([
    { from: '备案日期', to: '备案日期', dateOrder: 'dayMonthYear' },
    { from: '登记日期', to: '登记日期', dateOrder: 'monthDayYear' },
  ])
})

test('a column that may be read both ways follows the others, and is asked about', async () => {
  const { rules, questions } = (await propose(toDates(['13/05/2026', '02/03/2026']))) ?? {}
  expect(rules).toMatchObject({ dateOrder: 'dayMonthYear' })
  expect(questions?.join()).toContain('“登记日期”里的日期看不出')
})

test('days of which nobody can say the order are asked about, and nothing is proposed', async () => {
  const { rules, questions } = (await propose(toDates(['02/03/2026', '04/05/2026']))) ?? {}
  expect(rules?.dateOrder).toBeUndefined()
  expect(questions?.join()).toContain('请写 dateOrder')
})

test.each([
  ['0-3', 'year'],
  ['6-36', 'month'],
  ['18', 'month'],
  ['6', undefined],
])('an age of %s counts %s', async (cell, unit) => {
  const text = `机构名称,街道,收托年龄\n甲示例园,鼓东街道,${cell}\n`
  const { rules, questions } = (await propose(text)) ?? {}
  expect(rules?.ageUnit).toBe(unit)
  expect(questions?.join()).toContain('ageUnit')
})

test('a weighty heading is asked about whatever stands below it', async () => {
  const text = [
    '机构名称,备案编号,入园费用明细,学位总量,镇街归属,园方热线',
    '甲示例托育园,GL-1,见公示,若干,城区,见公示',
  ].join('\n')
  const { questions = [], rules = {} } = (await propose(text)) ?? {}
  for (const heading of ['入园费用明细', '学位总量', '镇街归属', '园方热线'])
    expect(questions.join('\n')).toContain(`“${heading}”内容看来是`)
  expect(rules.columns).toBeUndefined()
})

test('the day of a list comes from its title, and never from a row', async () => {
  const { rules, questions } = (await propose('机构名称,备案日期\n甲示例托育园,2024-03-02\n')) ?? {}
  expect(rules?.asOf).toBeUndefined()
  expect(questions?.join()).toContain('请写 asOf')
})

test('a list of registrations is proposed as one, and its places are not called filed', async () => {
  const list = [
    '机构名称,统一社会信用代码,登记机关,登记日期,经营范围,街道,地址,登记状态',
    '甲示例托育有限公司,,示例市场监管局,2026-07-14,托育服务,鼓东街道,示例路14号,存续',
  ]
  const { rules = {}, questions = [] } = (await propose(list.join('\n'))) ?? {}
  expect(rules).toEqual({ kind: 'registered' })
  expect(questions.join()).toContain('登记机关推送的登记名单')
  const filed = (await propose(LIST))?.rules
  expect(filed).toMatchObject({ source: 'filingSystem' })
  expect(filed).not.toHaveProperty('kind')
})

test('the subdistrict of a sheet is asked for only where its name is none', () => {
  const rows = ['名称,电话', '示例甲托育园,0591-87000001'].map((line, at) => ({
    number: at + 1,
    cells: line.split(','),
  }))
  const { questions = [] } =
    proposeRules('a.xlsx', [
      { name: '温泉街道', rows },
      { name: '第一组', rows },
    ]) ?? {}
  expect(questions.filter((text) => text.includes('没有街道'))).toEqual([
    expect.stringContaining('“第一组”'),
  ])
  expect(questions.join()).toContain('写上 authority')
})

test('the form of a legal person is asked of the clerk, with the column it belongs to', async () => {
  const list = '单位名称,街道,法人性质\n甲示例托育园,鼓东街道,营利性\n'
  const { questions } = (await propose(list)) ?? { questions: [] }
  expect(questions.join()).toContain('"from": "法人性质", "to": "登记性质"')
})
