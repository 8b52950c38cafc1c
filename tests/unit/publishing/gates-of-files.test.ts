import { expect, test } from 'vitest'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { NO_FILES } from '#tests/support/no-files.ts'

/** What stands against files after those of the release before. */
const between = (before: string[], now: Partial<typeof NO_FILES>) => {
  const refusals = toRefusals(
    {
      report: { ...NO_FILES, ...now, counts: { listRows: 10, badListRows: 0, centres: 10 } },
      snapshot: { centres: [] },
    },
    { centres: 10, files: before },
    '2026-11-29',
  )
  return { refusals, lines: refusals.map(toRefusalLine).join() }
}

test('a list that could not be read, and one that is gone, are named', () => {
  const now = { files: ['名单.xlsx'], unreadFiles: ['名单.xlsx'] }
  const { refusals, lines } = between(['收费.csv', '名单.xlsx'], now)
  expect(refusals).toEqual([
    { gate: 'unreadFiles', files: ['名单.xlsx'] },
    { gate: 'missingFiles', files: ['收费.csv'] },
  ])
  expect(lines).toMatch(/名单\.xlsx.*收费\.csv/)
})

test('a new list of which readers would see nothing is named; an old one that newer lists replaced is not', () => {
  const unusedFiles = ['十月.xlsx', '十一月.xlsx']
  const { refusals, lines } = between(['十月.xlsx'], { files: unusedFiles, unusedFiles })
  expect(refusals).toEqual([{ gate: 'unusedFiles', files: ['十一月.xlsx'] }])
  expect(lines).toContain('没有一条内容会到网站上：十一月.xlsx')
})

test('a list without a day that gave way to others stops a publication', () => {
  const files = ['十一月.xlsx']
  const { refusals, lines } = between([], { files, undatedFiles: files, unusedFiles: files })
  expect(refusals).toEqual([{ gate: 'undatedFiles', files }])
  expect(lines).toMatch(/十一月\.xlsx.*asOf/)
})
