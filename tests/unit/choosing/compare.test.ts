import { describe, expect, test } from 'vitest'
import { toComparison } from '#src/choosing/compare.ts'
import type { CompareQuestion, CompareRow } from '#src/choosing/compare-row.ts'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'

const ON: CompareQuestion = { on: '2026-11-20' }
const find = (rows: readonly CompareRow[], label: string) =>
  rows.find((row) => row.label === label)?.cells
const compareBoth = (question = ON) => toComparison([FULL_CENTRE, BARE_CENTRE], question)

describe('which rows differ', () => {
  test('two centres that say the same have no differing row', () => {
    const { differing, equal } = toComparison([FULL_CENTRE, { ...FULL_CENTRE, id: 'twin' }], ON)
    expect(differing).toEqual([])
    expect(equal.length).toBeGreaterThan(20)
  })

  test('a gap beside a value is a difference, two gaps are none', () => {
    const { differing, equal } = compareBoth()
    expect(find(differing, '押金')?.[1]).toEqual([])
    const both = toComparison([BARE_CENTRE, { ...BARE_CENTRE, id: 'other' }], ON)
    expect(find(both.equal, '押金')).toEqual([[], []])
    expect(find(equal, '押金')).toBeUndefined()
  })

  test('one centre alone is told whole', () => {
    expect(toComparison([FULL_CENTRE], ON).equal).toEqual([])
  })

  test('a fee that one centre alone has is a row of all', () => {
    expect(find(compareBoth().differing, '计时托收费')).toEqual([['45.50元/小时'], []])
  })
})

describe('what a cell says', () => {
  test.each([
    ['收托年龄', ['6个月至3岁']],
    ['余位·乳儿班', ['紧张（2026年11月18日报）']],
    ['全日托收费', ['2,680元/月']],
    ['退费规则', ['全日托：到托不超过10天退50%；其他情况不退']],
    ['开放时间', ['周一至周五 07:30–18:00']],
    ['保育人员配比', ['乳儿班1:3']],
  ])('%s reads %j', (label, expected) => {
    expect(find(compareBoth().differing, label)?.[0]).toEqual(expected)
  })

  test('free places that were reported long ago are unknown, with the day of the report', () => {
    const later = toComparison([FULL_CENTRE], { on: '2027-02-01' })
    expect(find(later.differing, '余位·乳儿班')).toEqual([['未知（上次报送是2026年11月18日）']])
  })

  test('a certificate that has expired says so', () => {
    const centre = {
      ...BARE_CENTRE,
      certificates: [{ kind: 'fire' as const, validTo: '2026-08-31' }],
    }
    expect(find(toComparison([centre], ON).differing, '消防安全检查合格证明')).toEqual([
      ['有效期至2026年8月31日', '已过期'],
    ])
  })

  test.each([
    [8, '8个月上的班', ['乳儿班：紧张（2026年11月18日报）']],
    [14, '1岁2个月上的班', ['没有列出这个月龄的班']],
    [40, '3岁4个月上的班', ['不收3岁4个月的孩子']],
  ])('a child of %i months finds its class', (ageInMonths, label, expected) => {
    const { differing } = compareBoth({ ...ON, ageInMonths })
    expect(find(differing, label)?.[0]).toEqual(expected)
  })

  test('distance is told from a place, and only where the centre has a point', () => {
    const { differing } = compareBoth({ ...ON, from: { lat: 26.09, lng: 119.3 } })
    expect(find(differing, '距离')).toEqual([['直线距离约1.1公里'], []])
    expect(find(compareBoth().differing, '距离')).toBeUndefined()
  })

  test('a violation that nobody put right is counted as open', () => {
    const found = { foundOn: '2026-05-01', severity: 'minor' as const, summary: '示例' }
    const centre = {
      ...BARE_CENTRE,
      violations: [found, { ...found, correctedOn: '2026-05-09' }],
    }
    expect(find(toComparison([centre], ON).differing, '问题与整改')).toEqual([
      ['2项，其中1项改正日期未提供'],
    ])
  })
})
