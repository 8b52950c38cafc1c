import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { FILING_ISSUES, type IssueCode, toIssueText } from '#src/filings/report/filing-issue.ts'
import { printReport } from '#src/filings/report/print-report.ts'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { toFilingRows } from '#tests/support/generated-filing-rows.ts'
import { importFiles } from '#tests/support/import-filings.ts'

type Defect = readonly [heading: string, cell: string, code: IssueCode]

const ROWS = 2000
const PLANTED_OF_EACH = 10

/** Forty ways in which a cell may be wrong. */
const DEFECTS: readonly Defect[] = [
  ['机构名称', '', 'missing-name'],
  ['街道', '', 'missing-subdistrict'],
  ['街道', '台江街道', 'unknown-subdistrict'],
  ['备注', '11010519491231002X', 'personal-id-number'],
  ['品牌', '联系 １１０１０５１９４９１２３１００２Ｘ', 'personal-id-number'],
  ['备案日期', '2025-02-30', 'impossible-date'],
  ['备案日期', '2025年', 'date-incomplete'],
  ['备案日期', '二月初二', 'not-a-date'],
  ['托位数', '六十', 'not-a-whole-number'],
  ['托位数', '99999', 'out-of-range'],
  ['在托人数', '约30', 'not-a-whole-number'],
  ['联系电话', '见微信', 'not-a-phone'],
  ['联系电话', '123', 'not-a-phone'],
  ['开放时间', '全天', 'not-hours'],
  ['开放时间', '周一至周五 18:00-07:30', 'closes-before-opens'],
  ['收托年龄', '小宝宝', 'not-months'],
  ['收托年龄', '3岁-6个月', 'months-out-of-order'],
  ['登记性质', '不知道', 'unknown-word'],
  ['机构类型', '网吧', 'unknown-word'],
  ['普惠', '也许', 'not-yes-or-no'],
  ['服务形式', '寒暑假班', 'unknown-word'],
  ['全日托收费', '1800-2200', 'not-money'],
  ['全日托收费', '面议', 'not-money'],
  ['全日托收费', '1980.005', 'not-money'],
  ['全日托收费单位', '元/学期', 'unknown-word'],
  ['统一社会信用代码', '91350102MAXT0001', 'not-a-credit-code'],
  ['统一社会信用代码', '1.23501E+17', 'not-a-credit-code'],
  ['统一社会信用代码', '91350102MAXT00011A', 'credit-code-check-digit'],
  ['坐标', '东湖边上', 'not-coordinates'],
  ['坐标', '116.4,39.9', 'outside-region'],
  ['坐标', '26.085,119.294', 'coordinates-swapped'],
  ['建筑面积', '很大', 'not-a-number'],
  ['持证比例', '120%', 'out-of-range'],
  ['托小班师幼比', '够用', 'not-a-ratio'],
  ['质量评估等级', '优秀', 'unknown-word'],
  ['检查记录', '去年查过', 'not-an-entry'],
  ['处罚记录', '罚款', 'not-an-entry'],
  ['品牌', '=HYPERLINK("x")', 'formula-without-value'],
  ['品牌', '示例\u0000品牌', 'control-characters'],
  ['地址', '长'.repeat(5001), 'too-long'],
]

/** Puts the defects into so many rows of a list, each into one of its own; row number → defect. */
function plant(count: number) {
  const rows = toFilingRows(ROWS)
  const all = Array.from({ length: PLANTED_OF_EACH }, () => DEFECTS).flat()
  const planted = new Map(
    all.slice(0, count).map((defect, at) => {
      const index = at * 5 + 2
      const row = rows[index]
      if (row) row[defect[0]] = defect[1]
      return [index + 2, defect] as const
    }),
  )
  return { rows, planted, csv: toCsv(rows) }
}

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`

function toCsv(rows: readonly Record<string, string>[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((cells) => cells.map(quote).join(','))
    .join('\r\n')
}

const importList = (csv: string) =>
  importFiles({
    '名单.csv': iconv.encode(csv, 'gb18030'),
    'columns.json': { source: 'filingSystem', asOf: '2026-11-01', datum: 'wgs84' },
  })

const { rows, planted, csv } = plant(DEFECTS.length * PLANTED_OF_EACH)

test('with faults of forty kinds in 150 of 2,000 rows a list is published, every fault named and every good row whole', async () => {
  const list = plant(150)
  const loaded = await importList(list.csv)
  expect(toRefusals(loaded, undefined, '2026-11-29')).toEqual([])
  expect(new Set([...list.planted.values()].map(([, , code]) => code)).size).toBeGreaterThan(25)
  expect([...list.planted.values()].slice(0, DEFECTS.length)).toEqual(DEFECTS)
  for (const [row, [, , code]] of list.planted)
    expect(
      loaded.report.issues.filter(({ at }) => at.row === row).map((one) => one.code),
    ).toContain(code)
  const clean = await importList(toCsv(toFilingRows(ROWS)))
  const whole = new Map(clean.snapshot.centres.map((centre) => [centre.legalName, centre]))
  const published = new Map(loaded.snapshot.centres.map((centre) => [centre.legalName, centre]))
  const good = list.rows.filter((_, index) => !list.planted.has(index + 2))
  expect(good).toHaveLength(ROWS - 150)
  for (const { 机构名称: name = '' } of good) expect(published.get(name)).toEqual(whole.get(name))
})

test('with faults in 400 of 2,000 rows a list is refused, and the numbers are told', async () => {
  const loaded = await importList(csv)
  const [refusal] = toRefusals(loaded, undefined, '2026-11-29')
  const hints = [...planted.values()].filter(
    ([, , code]) => FILING_ISSUES[code].severity === 'hint',
  )
  const badRows = planted.size - hints.length
  expect(refusal).toEqual({ gate: 'badRows', badRows, rows: ROWS })
  expect(refusal && toRefusalLine(refusal)).toContain(`2000 行中有 ${badRows} 行有错`)
})

test('of 400 defects among 2,000 rows every one is found, and no good row suffers', async () => {
  const { report, snapshot } = await importList(csv)
  expect(planted.size).toBe(DEFECTS.length * PLANTED_OF_EACH)
  const inRows = report.issues.filter(({ code }) => !code.endsWith('-column'))
  const found = new Map(inRows.map((issue) => [issue.at.row, issue]))
  expect([...found.keys()].filter((row) => !planted.has(row ?? 0))).toEqual([])

  for (const [row, [heading, cell, code]] of planted) {
    const own = inRows.filter(({ at }) => at.row === row)
    expect(
      own.map((issue) => issue.code),
      `row ${row} ${heading} ${cell.slice(0, 20)}`,
    ).toContain(code)
  }
  expect(inRows).toHaveLength(planted.size + ALSO_TRUE)

  const left = [...planted.values()].filter(([, , code]) => FILING_ISSUES[code].severity === 'row')
  expect(report.counts.rowsLeftOut).toBe(left.length)
  expect(snapshot.centres).toHaveLength(ROWS - left.length)
  const good = rows.filter((_, index) => !planted.has(index + 2))
  const published = new Map(snapshot.centres.map((centre) => [centre.legalName, centre]))
  for (const { 机构名称: name = '', 托位数: places } of good)
    expect(published.get(name)).toMatchObject({ places: Number(places), nature: 'forProfit' })
})

/** A fee whose unit is no unit is left out as well, and ten centres with one wrong point are at one point. */
const ALSO_TRUE = PLANTED_OF_EACH + (PLANTED_OF_EACH - 1)

test('every line names the file, the row, the column, the value, what is wrong and how to fix it', async () => {
  const { report } = await importFiles({ '名单.csv': csv })
  const text = printReport(report)
  for (const issue of report.issues.filter(({ at }) => planted.has(at.row ?? 0))) {
    const { what, fix } = toIssueText(issue)
    expect(issue.at.file).toBe('名单.csv')
    expect(`${what}${fix}`).toMatch(/\p{Script=Han}/u)
    expect(`${what}${fix}`).not.toMatch(/\{\w+\}/)
    const isWholeRow = ['missing-name', 'missing-subdistrict'].includes(issue.code)
    if (!isWholeRow) expect(issue.at).toMatchObject({ heading: expect.any(String) })
    if (!isWholeRow) expect(issue.value).toBeTruthy()
    if (FILING_ISSUES[issue.code].severity !== 'hint') expect(text).toContain(what)
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach the terminal
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/)
})
