import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toStatedDay } from '#src/filings/headings/stated-day.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import { codesOf, importFiles, makeContentDir, read } from '#tests/support/import-filings.ts'

const HEAD = '机构名称,街道,联系电话'
const line = (phone: string) => `鼓楼区示例小树托育园,鼓东街道,${phone}`
const OLD = [HEAD, line('0591-00000101')].join('\n')
const NEW = [HEAD, line('0591-00000201')].join('\n')
const titled = (title: string, list = NEW) => `${title},,\n${list}`
const RULES = { files: { '十月.csv': { source: 'filingSystem', asOf: '2026-10-31' } } }

const importBoth = (name: string, list: string, rules: object = RULES) =>
  importFiles({ '十月.csv': OLD, [name]: list, 'columns.json': rules })
const phonesOf = ({ snapshot }: { snapshot: { centres: readonly { phones: string[] }[] } }) =>
  snapshot.centres.flatMap(({ phones }) => phones)

test.each([
  ['鼓楼区托育机构备案情况一览表（截至2026年11月8日）', '2026-11-08'],
  ['填报日期：2026.11.8', '2026-11-08'],
  ['统计时间:2026/11/08', '2026-11-08'],
  ['2026年11月8日托育机构名单', '2026-11-08'],
  ['2026年1月1日至2026年11月8日备案机构', '2026-11-08'],
  ['根据2025年3月1日起施行的办法，截至2026年11月8日已备案的机构', '2026-11-08'],
  ['截至2026年11月', undefined],
  ['截至2026年13月40日', undefined],
  ['请于2026年11月8日前报送', undefined],
  ['自2026年11月8日起执行', undefined],
  ['2026年11月8日、2026年11月9日两次核查', undefined],
  ['备案有效期至2026年11月8日', undefined],
  ['根据2024年5月1日《办法》公布', undefined],
  ['测试卫托〔2024〕3号 2024年3月5日', undefined],
  ['按照〔2024〕3号文，截至2026年11月8日', '2026-11-08'],
])('the day of a list titled “%s”', (title, day) => {
  expect(toStatedDay([title])).toBe(day)
})

test('the day in a title makes a list newer than another, and the clerk is told where it was read', async () => {
  const loaded = await importBoth('十一月.csv', titled('机构名单（截至2026年11月8日）'))
  expect(phonesOf(loaded)).toEqual(['0591-00000201'])
  const told = loaded.report.issues.find(({ code }) => code === 'day-from-title')
  expect(told?.at).toEqual({ file: '十一月.csv', row: 1 })
  expect(read(told)).toBe('“机构名单（截至2026年11月8日）”：这份名单的日期按 2026-11-08 算')
  expect(loaded.report.undatedFiles).toEqual([])
})

test('the day in a Chinese file name does so too', async () => {
  const loaded = await importBoth('名单（2026年11月8日）.csv', NEW)
  expect(phonesOf(loaded)).toEqual(['0591-00000201'])
})

test('what columns.json says goes before a title', async () => {
  const rules = { files: { ...RULES.files, '十一月.csv': { asOf: '2026-09-30' } } }
  const loaded = await importBoth('十一月.csv', titled('截至2026年11月8日'), rules)
  expect(phonesOf(loaded)).toEqual(['0591-00000101'])
  expect(codesOf(loaded)).not.toContain('day-from-title')
})

test('a title of a day to come is told, and makes its list no newer', async () => {
  const loaded = await importBoth('十一月.csv', titled('截至2096年11月8日'))
  expect(phonesOf(loaded)).toEqual(['0591-00000101'])
  expect(codesOf(loaded)).toEqual(expect.arrayContaining(['list-from-the-future', 'undated-list']))
})

test('a list without a day never loses silently to one that has a day', async () => {
  const loaded = await importBoth('十一月.csv', NEW)
  expect(phonesOf(loaded)).toEqual(['0591-00000101'])
  expect(loaded.report.undatedFiles).toEqual(['十一月.csv'])
  expect(loaded.report.counts.valueIssues).toBe(1)
  const [list] = loaded.report.issues.filter(({ code }) => code === 'undated-list')
  expect(list).toMatchObject({ at: { file: '十一月.csv' }, detail: '1' })
  const value = loaded.report.issues.find(({ code }) => code === 'undated-value')
  expect(read(value)).toBe(
    '这一格的“0591-00000201”没有用上：这份名单没有日期，用了另一份有日期的名单里的“0591-00000101”',
  )
})

test('a list without a day that contradicts nobody is no error', async () => {
  const loaded = await importBoth(
    '收费.csv',
    '机构名称,街道,品牌\n鼓楼区示例小树托育园,鼓东街道,小树',
  )
  expect(loaded.report.undatedFiles).toEqual([])
  expect(loaded.report.unusedFiles).toEqual([])
  expect(loaded.report.counts.valueIssues).toBe(0)
})

test('lists of which no value is published are named', async () => {
  const rules = { files: { ...RULES.files, '旧.csv': { asOf: '2026-01-31' } } }
  expect((await importBoth('旧.csv', NEW, rules)).report.unusedFiles).toEqual(['旧.csv'])
})

test('a list that is kept has the day of its title the next time too', async () => {
  const { contentDir, filings } = makeContentDir()
  const put = (name: string, text: string) => writeFileSync(join(filings, name), text)
  put('十月.csv', OLD)
  put('十一月.csv', titled('截至2026年11月8日'))
  put('columns.json', JSON.stringify(RULES))
  const place = { contentDir, region: 'testing' }
  const { toKeep, ...first } = await loadFilings({ ...place, before: { code: 'one' } })
  const bytes = Buffer.concat([...(toKeep?.() ?? [])])
  const again = async () => {
    const { toKeep: _, ...kept } = await loadFilings({ ...place, before: { code: 'one', bytes } })
    return kept
  }
  expect(await again()).toStrictEqual(first)
  // One more row: the others come from what was kept, and the day with them.
  put('十一月.csv', `${titled('截至2026年11月8日')}\n鼓楼区示例小花托育园,鼓西街道,0591-00000301`)
  expect(await again()).toStrictEqual(await loadFilings(place))
  put('十一月.csv', titled('截至2026年11月9日'))
  expect(await again()).toStrictEqual(await loadFilings(place))
})
