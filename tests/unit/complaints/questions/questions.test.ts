import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseStep, toGivenText, toTypedAnswer } from '#src/complaints/answers.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import { QUESTION_STEPS, QUESTIONS } from '#src/complaints/questions/questions.ts'
import { toForm } from '#src/complaints/questions/typed-text.ts'
import { ANSWERS } from '#tests/support/complaint-intake-double.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'

const KNOWN = {
  snapshot: { centres: [{ id: 'bear' }], formerIds: {} },
  region: { subdistricts: [] },
  rules: EXAMPLE_RULES,
  now: new Date('2026-11-20T12:00:00+08:00'),
} as unknown as Known

test.each(QUESTION_STEPS)('the question %s has its page part in its folder', (step) => {
  const part = `${step.charAt(0).toUpperCase()}${step.slice(1)}.astro`
  expect(existsSync(`src/complaints/questions/${step}/${part}`)).toBe(true)
})

/** Questions with rows of their own in `src/desk/commands/show/to-case-text.ts`. */
const AT_THE_DESK: readonly string[] = ['centre', 'matter', 'narrative', 'when', 'files', 'contact']

test.each(QUESTION_STEPS)('an officer reads what was answered to %s', (step) => {
  expect(AT_THE_DESK.includes(step) || 'toDeskLine' in QUESTIONS[step]).toBe(true)
})

test.each(QUESTION_STEPS.filter((step) => ANSWERS[QUESTIONS[step].name]))(
  'what was answered to %s is read again as it was kept',
  (step) => {
    const typed = toTypedAnswer(step, ANSWERS) ?? {}
    expect(Object.values(QUESTIONS[step].fields)).toEqual(
      expect.arrayContaining(Object.keys(typed)),
    )
    const { name } = QUESTIONS[step]
    const kept = step === 'files' ? {} : { [name]: ANSWERS[name] }
    expect(parseStep(KNOWN, step, toForm(typed))).toEqual({ answer: kept })
  },
)

test.each(QUESTION_STEPS)('no text in any field makes the question %s throw', (step) => {
  const { fields } = QUESTIONS[step]
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constant('contactable'))
  const names = fc.constantFrom(...Object.values<string>(fields))
  fc.assert(
    fc.property(fc.dictionary(names, text), (typed) => {
      parseStep(KNOWN, step, toForm(typed))
      toGivenText(step, typed, KNOWN)
    }),
  )
})
