import { expect, test } from 'vitest'
import { toPageErrorLine } from '#src/publishing/pages/to-page-error-line.ts'

test('what a visitor typed does not get into the log with an error, where it happened does', () => {
  const now = new Date('2026-11-20T02:00:00Z')
  const typed = '他们打孩子\n    电话 13800138000'
  const { stack = '' } = new RangeError(`cannot keep ${typed}`)
  const line = toPageErrorLine(stack, now)
  expect(JSON.parse(line)).toMatchObject({ level: 50, err: { type: 'RangeError' } })
  expect(line).toContain('page-errors.test.ts')
  expect(line).not.toMatch(/孩子|13800138000|cannot keep/)
  expect(JSON.parse(toPageErrorLine('他们打孩子', now)).err).toEqual({ type: 'Error', at: [] })
})
