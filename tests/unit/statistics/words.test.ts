import { expect, test } from 'vitest'
import { zhHans as mapWords } from '#src/components/map/words.ts'
import { zhHans as cardWords } from '#src/components/statistics/words.ts'
import { zhHans as words } from '#src/pages/statistics/_words.ts'

test('what is missing most is named with all that are missing as much, and nothing when all is there', () => {
  const { finding } = words.completeness
  expect(finding(['托位数'], 6, 8)).toBe('缺得最多的是托位数，只有75%填报。')
  expect(finding(['地址', '托位数', '普惠', '人员'], 0, 8)).toBe(
    '缺得最多的是地址、托位数、普惠等4项，没有机构填报。',
  )
  expect(finding(['地址', '托位数'], 8, 8)).toBe('每一项都有全部机构填报。')
})

test('places that nobody reported are not told as none', () => {
  expect(words.where.finding(undefined, 0, 7, [])).toBe(
    '7家机构都没有填报托位数。每个街道乡镇都有机构。',
  )
})

test('kinds and subdistricts that are equally many are named together', () => {
  expect(words.kinds.largest(['社区托育点', '幼儿园托班'], 40)).toBe(
    '最多的是社区托育点、幼儿园托班，各占40%。',
  )
  const counts = (...all: number[]) => all.map((count, at) => ({ name: `街${at}`, count }))
  const { countsFinding } = mapWords
  expect(countsFinding(counts(3, 2))).toContain('街0最多，有3家。每个')
  expect(countsFinding(counts(3, 3, 1))).toContain('街0、街1最多，各有3家。每个')
  expect(countsFinding(counts(1, 1, 1, 1))).not.toContain('最多')
})

test('a headline says of how many centres nothing is known', () => {
  const { filed, kinds, graded } = cardWords.headline
  expect(filed.text(0, { value: 0, of: 7, unknown: 7 })).toBe('已备案的占0%；7家备案状态未提供')
  expect(kinds.of({ value: 0, of: 5, unknown: 7 })).toBe('机构类型未提供')
  expect(graded.text(0, { value: 0, of: 7, unknown: 7 })).toBe('质量等级未提供')
})
