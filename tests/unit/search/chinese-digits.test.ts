import { expect, it } from 'vitest'
import { splitHouseNumber } from '#search/analyser/words/chinese-digits.ts'

it.each([
  ['示例路八十八号', '88'],
  ['示例路十号', '10'],
  ['示例路一百零五号', '105'],
  ['示例路一百一十号', '110'],
  ['示例路二百五号', '250'],
  ['示例路一二三号', '123'],
  ['示例路一千零一号', '1001'],
])('%s is number %s', (address, number) => {
  expect(splitHouseNumber(address)).toEqual(['示例路', number, '号'])
})

it.each(['八十八号', '示例路', '百花路'])('%s has no number after a road', (address) => {
  expect(splitHouseNumber(address)).toEqual([address])
})
