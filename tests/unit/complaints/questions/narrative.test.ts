import { expect, test } from 'vitest'
import { NARRATIVE_LIMIT, narrativeQuestion } from '#src/complaints/questions/narrative/question.ts'
import { toForm } from '#src/complaints/questions/typed-text.ts'

test('an account may be as long as it may be, and not one character longer', () => {
  const narrate = (narrative: string) => narrativeQuestion.parse(toForm({ narrative }))
  expect(narrate('👩‍👩‍👧‍👦'.repeat(NARRATIVE_LIMIT))).toHaveProperty('answer')
  expect(narrate('字'.repeat(NARRATIVE_LIMIT + 3))).toEqual({
    problems: [{ field: 'narrative', code: 'tooLong', count: 3 }],
  })
  expect(narrate('字'.repeat(2 * NARRATIVE_LIMIT))).toEqual({
    problems: [{ field: 'narrative', code: 'tooLong', count: NARRATIVE_LIMIT }],
  })
  // Nobody counts on: what follows costs nothing.
  const endless = { problems: [{ field: 'narrative', code: 'tooLong' }] }
  expect(narrate('字'.repeat(2 * NARRATIVE_LIMIT + 1))).toEqual(endless)
  expect(narrate(`${' '.repeat(16 * NARRATIVE_LIMIT)}字`)).toEqual(endless)
  expect(narrate(`${' '.repeat(16 * NARRATIVE_LIMIT - 1)}字`)).toEqual({ answer: '字' })
  expect(narrate(' \r\n\t ')).toEqual({
    problems: [{ field: 'narrative', code: 'narrativeMissing' }],
  })
  expect(narrate('打')).toEqual({ answer: '打' })
})
