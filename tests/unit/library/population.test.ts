import { expect, test } from 'vitest'
import { toContentIssueText } from '#src/library/content-issue.ts'
import { loadFiles } from '#tests/support/content-folder.ts'

const PATH = 'regions/testing/population.csv'

async function readLines(...lines: string[]) {
  const text = ['街道乡镇,常住人口,来源,日期', ...lines].join('\n')
  const { library, issues } = await loadFiles({ [PATH]: text })
  const own = issues.filter(({ file }) => file === PATH)
  return {
    population: library.population,
    told: own.map((issue) => `${issue.field ?? ''}：${toContentIssueText(issue).what}`),
  }
}

test('people are read as numbers, with their source and day', async () => {
  const { population, told } = await readLines('东街街道,"52,300",区统计局,2026年1月31日')
  expect(told).toEqual([])
  expect(population).toEqual([
    { subdistrictCode: '999901001', people: 52_300, source: '区统计局', asOf: '2026-01-31' },
  ])
})

test.each([
  ['西街街道,52300,区统计局,2026-01-31', '本地区没有叫“西街街道”的'],
  ['东街街道,5.23万,区统计局,2026-01-31', '第 2 行，常住人口：“5.23万”不是人数'],
  ['东街街道,,区统计局,2026-01-31', '不是人数'],
  ['东街街道,-3,区统计局,2026-01-31', '“-3”不是人数'],
  ['东街街道,52300,,2026-01-31', '没有写来源'],
  ['东街街道,52300,区统计局,2027-01-31', '还没有到'],
])('a line that cannot be used is left out and told: %s', async (line, message) => {
  const { population, told } = await readLines(line)
  expect(population).toEqual([])
  expect(told.join()).toContain(message)
})
