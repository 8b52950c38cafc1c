import { expect, test } from 'vitest'
import { toGrowthChart } from '#src/children/growth-chart.ts'
import { GROWTH_PAGES } from '#src/children/tool-addresses.ts'
import { type GrowthMeasure, growthSchema } from '#src/guidance/reference/growth.ts'
import { readReference } from '#tests/support/read-reference.ts'

const table = readReference('growth', growthSchema)

test.each(GROWTH_PAGES)(
  'the curve $slug stays inside its frame, higher values higher up',
  (page) => {
    const chart = toGrowthChart(table, page.measure, page.sex)
    expect(chart.lines.map(({ percentile }) => percentile)).toEqual(table.percentiles)
    for (const { path } of chart.lines) {
      const points = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) =>
        [x, y].map(Number),
      )
      expect(points).toHaveLength(table.months.length)
      for (const [x = 0, y = 0] of points) {
        expect(x).toBeGreaterThanOrEqual(chart.left)
        expect(x).toBeLessThanOrEqual(chart.right)
        expect(y).toBeGreaterThanOrEqual(chart.top)
        expect(y).toBeLessThanOrEqual(chart.bottom)
      }
    }
    const ends = chart.lines.map(({ endY }) => endY)
    expect(ends).toEqual(ends.toSorted((a, b) => b - a))
  },
)

test('only what changes with standing is cut where lying ends and standing begins', () => {
  const cuts = (measure: GrowthMeasure) =>
    toGrowthChart(table, measure, 'male').lines[0]?.path.match(/M/g)?.length
  expect(cuts('weight')).toBe(1)
  expect(cuts('length')).toBe(2)
  expect(cuts('bmi')).toBe(2)
})
