import { expect, test } from 'vitest'
import { toGivenText } from '#src/complaints/answers.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'

const known = { rules: EXAMPLE_RULES } as Known
const [matter] = EXAMPLE_RULES.matters

test.each([
  ['matter' as const, { matter: 'nothing-of-ours' }, ''],
  ['matter' as const, { matter: matter?.id ?? '' }, `事项：${matter?.label}`],
  [
    'when' as const,
    { year: '2026', month: '11', day: '', unknown: 'yes' },
    '年：2026\n月：11\n时间：记不清',
  ],
  ['narrative' as const, { narrative: '午睡没有人看' }, '午睡没有人看'],
  ['narrative' as const, { narrative: '' }, ''],
  [
    'centre' as const,
    {
      place: 'unlisted',
      unlistedName: '小太阳',
      unlistedAddress: '某路1号',
      subdistrict: '350102001',
    },
    '机构叫什么：小太阳\n在哪里：某路1号',
  ],
  ['contact' as const, { choice: 'leave', name: '林', phone: '' }, '怎么称呼您：林'],
  ['contact' as const, { choice: 'anonymous', name: '', phone: '' }, '联系方式：匿名'],
])('who sends %s too late gets it back in words, never as a code', (step, typed, written) => {
  expect(toGivenText(step, typed, known)).toBe(written)
})
