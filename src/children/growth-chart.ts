import { isTakenStanding } from '#src/children/growth-readings.ts'
import type { Growth, GrowthMeasure, Sex } from '#src/guidance/reference/growth.ts'

/** Size of the drawing, in its own units: about the pixels of a narrow phone. */
const WIDTH = 360
const HEIGHT = 420
const EDGE = { left: 30, right: 36, top: 10, bottom: 28 }

/** Distance of the marks on the upright axis, in the units of the table. */
const STEPS: Record<GrowthMeasure, number> = { weight: 1, length: 5, head: 2, bmi: 1 }

/** One curve: its percentile, the path, and where its name stands. */
export type ChartLine = { percentile: number; path: string; endY: number }
export type ChartMark = { at: number; label: number }

/** A growth chart as numbers for SVG; the same for pages and for the script that adds a child's points. */
export type GrowthChart = {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  lines: ChartLine[]
  monthMarks: ChartMark[]
  valueMarks: ChartMark[]
  toX: (months: number) => number
  toY: (value: number) => number
}

const round = (value: number) => Math.round(value * 10) / 10

/** Lines, axes and scales of one chart. Lying length and standing height are two pieces of a line. */
export function toGrowthChart(table: Growth, measure: GrowthMeasure, sex: Sex): GrowthChart {
  const rows = table.tables[measure][sex]
  const { months, percentiles, standingFromMonths } = table
  const [firstMonth = 0, lastMonth = 36] = [months[0], months[months.length - 1]]
  const step = STEPS[measure]
  const lowest = Math.floor(Math.min(...rows.map(([first = 0]) => first)) / step) * step
  const highest = Math.ceil(Math.max(...rows.map((row) => row[6] ?? 0)) / step) * step
  const plot = { width: WIDTH - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom }
  const toX = (month: number) =>
    round(EDGE.left + ((month - firstMonth) / (lastMonth - firstMonth)) * plot.width)
  const toY = (value: number) =>
    round(HEIGHT - EDGE.bottom - ((value - lowest) / (highest - lowest)) * plot.height)
  const breaksAt = isTakenStanding(measure) ? standingFromMonths : -1

  const toLine = (percentile: number, line: number): ChartLine => {
    const points = rows.map((row, index) => {
      const month = months[index] ?? 0
      const verb = index === 0 || month === breaksAt ? 'M' : 'L'
      return `${verb}${toX(month)} ${toY(row[line] ?? 0)}`
    })
    const last = rows[rows.length - 1]?.[line] ?? 0
    return { percentile, path: points.join(''), endY: toY(last) }
  }

  const monthMarks: ChartMark[] = []
  for (let month = firstMonth; month <= lastMonth; month += 6) {
    monthMarks.push({ at: toX(month), label: month })
  }
  const valueMarks: ChartMark[] = []
  for (let value = lowest; value <= highest; value += step) {
    valueMarks.push({ at: toY(value), label: value })
  }
  return {
    width: WIDTH,
    height: HEIGHT,
    left: EDGE.left,
    right: WIDTH - EDGE.right,
    top: EDGE.top,
    bottom: HEIGHT - EDGE.bottom,
    lines: percentiles.map(toLine),
    monthMarks,
    valueMarks,
    toX,
    toY,
  }
}
