import { expect, test } from 'vitest'
import { type ContentIssue, toOutcomeText } from '#src/library/content-issue.ts'

const name = (more: Partial<ContentIssue> = {}): ContentIssue => ({
  code: 'personName',
  file: 'guidance/health/fever.md',
  ...more,
})
const wrong = (more: Partial<ContentIssue> = {}): ContentIssue => ({
  ...name(more),
  code: 'badLink',
})

test('of an article that is not published nothing is told to be published', () => {
  expect(toOutcomeText(name(), [wrong(), name()])).toContain('没有发布')
  expect(toOutcomeText(name(), [wrong({ file: 'guidance/health/teeth.md' })])).toContain('已发布')
})

test('in a list only the entry that is left out is told as that', () => {
  const of = (position: number) => ({
    file: 'regions/a/notices/2026.json',
    item: { position, name: '' },
  })
  expect(toOutcomeText(name(of(1)), [wrong(of(1))])).toContain('没有发布')
  expect(toOutcomeText(name(of(2)), [wrong(of(1))])).toContain('已发布')
})
