import { expect, test } from 'vitest'
import type { Known } from '#src/complaints/questions/question.ts'
import { toForm } from '#src/complaints/questions/typed-text.ts'
import { whenQuestion } from '#src/complaints/questions/when/question.ts'

const KNOWN = { now: new Date('2026-11-20T12:00:00+08:00') } as Known

test.each([
  [
    { year: '2026', month: '9', day: '' },
    { year: 2026, month: 9, day: undefined, unknown: false },
  ],
  [
    { year: '２０２６年', month: '９月', day: '3日' },
    { year: 2026, month: 9, day: 3, unknown: false },
  ],
  [
    { year: '2024', month: '2', day: '29' },
    { year: 2024, month: 2, day: 29, unknown: false },
  ],
  [{ unknown: 'yes', year: '乱写' }, { unknown: true }],
  [
    { year: '2026', month: '11', day: '20' },
    { year: 2026, month: 11, day: 20, unknown: false },
  ],
])('reads when it happened from %j', (fields, answer) => {
  expect(whenQuestion.parse(toForm(fields as Record<string, string>), KNOWN)).toEqual({ answer })
})

test.each([
  [{}, 'whenMissing'],
  [{ year: '昨天' }, 'whenMissing'],
  [{ year: '2026', month: '2', day: '29' }, 'whenImpossible'],
  [{ year: '2026', month: '13' }, 'whenImpossible'],
  [{ year: '26', month: '9' }, 'whenImpossible'],
  [{ month: '9', day: '1' }, 'whenImpossible'],
  [{ year: '2026', day: '1' }, 'whenImpossible'],
  [{ year: '2026', month: '11', day: '21' }, 'whenInFuture'],
  [{ year: '2026', month: '12' }, 'whenInFuture'],
  [{ year: '2027' }, 'whenInFuture'],
])('says what is wrong with %j', (fields, code) => {
  expect(whenQuestion.parse(toForm(fields as Record<string, string>), KNOWN)).toEqual({
    problems: [{ field: 'year', code }],
  })
})
