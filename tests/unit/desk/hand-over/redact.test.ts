import { array, assert, property, string, stringMatching } from 'fast-check'
import { expect, test } from 'vitest'
import { redact, STRUCK } from '#src/desk/hand-over/redact.ts'

test.each([
  ['打１３８-0000－0999，或0591 (0000) 0999。', ['13800000999', '0591-00000999'], '打███，或███。'],
  ['阿依古丽·买买提和阿依古丽', ['阿依古丽', '阿依古丽·买买提'], '███和███'],
  ['Ｗang wAng wang.', ['WANG'], '███ ███ ███.'],
  ['王老师说，没有。', ['王', '', '  '], '王老师说，没有。'],
  ['价格(a+b)*', ['(a+b)*'], '价格███'],
])('of “%s” nothing is left of %j, and everything else', (text, parts, left) => {
  expect(redact(text, parts)).toBe(left)
})

test('whatever is struck is not there any more, and what is around it stays', () => {
  const word = stringMatching(/^[\u4e00-\u4fff]{2,6}$/)
  assert(
    property(
      string(),
      word,
      string(),
      array(word, { maxLength: 3 }),
      (before, name, after, more) => {
        const left = redact(`${before}${name}${after}`, [name, ...more])
        expect(left).not.toContain(name)
        expect(left).toContain(STRUCK)
        expect(redact(before, [])).toBe(before)
      },
    ),
  )
})
