import { expect, test } from 'vitest'
import { z } from 'zod'
import type { ContentIssue } from '#src/library/content-issue.ts'
import { parseContent } from '#src/library/parse-content.ts'
import { toPlaceWords } from '#src/library/to-place-words.ts'

const sessions = z.array(z.strictObject({ startsAt: z.iso.datetime({ offset: true }) }))
const schema = z.strictObject({ monthsFrom: z.int(), isOpen: z.boolean(), sessions })

function tell(value: unknown): ContentIssue[] {
  const told: ContentIssue[] = []
  parseContent(schema, value, 'regions/a/events/2026.json', (issue) => told.push(issue), {
    place: [2],
  })
  return told
}
const good = { monthsFrom: 6, isOpen: true, sessions: [] }

test('a clerk reads which session of which entry is wrong, counted from one, and how to write it', () => {
  const [issue] = tell({ ...good, sessions: [{ startsAt: '2026-12-05 09:30' }] })
  if (!issue) throw new Error('Nothing was told.')
  expect(toPlaceWords(issue)).toEqual(['第3条', 'sessions 第 1 项的 startsAt'])
  expect(issue.detail).toContain('2026-12-05T09:30:00+08:00')
})

test.each([
  ['monthsFrom', '6'],
  ['isOpen', 'true'],
])('of %s in quotation marks the clerk is told to take them away', (field, written) => {
  expect(tell({ ...good, [field]: written })).toMatchObject([
    { detail: `去掉引号，写成 ${written}` },
  ])
})

test('what is no number is not told to be one in quotation marks', () => {
  expect(tell({ ...good, monthsFrom: '半岁' })[0]?.detail).toContain('应为 数字')
})
