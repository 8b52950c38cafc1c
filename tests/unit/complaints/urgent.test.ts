import { expect, test } from 'vitest'
import { isUrgent } from '#src/complaints/case-flags.ts'
import { toRoute } from '#src/complaints/routing/to-route.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

const rules = toRules()

test.each(['孩子摔倒了，头上流血', '頭上流 血了', '老师说孩子走丢了', '没有流血'])(
  '“%s” is looked at at once',
  (narrative) => {
    expect(isUrgent(rules, narrative, 'fees')).toBe(true)
  },
)

test.each(['饭菜太咸', '', '流水账，血压高'])('“%s” is not urgent', (narrative) => {
  expect(isUrgent(rules, narrative, 'fees')).toBe(false)
})

test('an urgent word in which nothing can be read makes nothing urgent', () => {
  const blank = toRules({ urgentWords: ['\u200b', '流血'] })
  expect(isUrgent(blank, '饭菜太咸', 'fees')).toBe(false)
  expect(isUrgent(blank, '流血', 'fees')).toBe(true)
})

test('a dangerous matter is urgent whatever is written', () => {
  expect(isUrgent(rules, '', 'harm')).toBe(true)
})

test('urgent words never change who gets a complaint', () => {
  const without = toRules({ urgentWords: [] })
  for (const { id } of rules.matters) {
    expect(isUrgent(rules, '孩子流血', id)).toBe(true)
    expect(toRoute(rules, id, ['某某托育园'])).toEqual(toRoute(without, id, ['某某托育园']))
  }
})
