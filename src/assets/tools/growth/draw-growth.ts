import { zhHans as words } from '#src/assets/tools/growth/words.ts'
import { type GrowthChart, toGrowthChart } from '#src/children/growth-chart.ts'
import type { GrowthReading } from '#src/children/growth-readings.ts'
import type { Growth, GrowthMeasure, Sex } from '#src/guidance/reference/growth.ts'

type Attributes = Readonly<Record<string, string | number>>

function s(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const key of Object.keys(attributes)) element.setAttribute(key, String(attributes[key]))
  if (text !== undefined) element.textContent = text
  return element
}

function group(name: string, children: readonly SVGElement[]): SVGElement {
  const element = s('g', { class: name })
  element.append(...children)
  return element
}

function toBackground(chart: GrowthChart): SVGElement[] {
  const { left, right, top, bottom, lines, monthMarks, valueMarks } = chart
  return [
    group('grid', [
      ...valueMarks.map(({ at }) => s('path', { d: `M${left} ${at}H${right}` })),
      ...monthMarks.map(({ at }) => s('path', { d: `M${at} ${top}V${bottom}` })),
    ]),
    group('marks', [
      ...valueMarks.map(({ at, label }) =>
        s('text', { x: left - 4, y: at + 5, 'text-anchor': 'end' }, String(label)),
      ),
      ...monthMarks.map(({ at, label }) =>
        s('text', { x: at, y: bottom + 19, 'text-anchor': 'middle' }, words.monthMark(label)),
      ),
      ...lines.map(({ percentile, endY }) =>
        s('text', { x: right + 3, y: endY + 5 }, `P${percentile}`),
      ),
    ]),
    group(
      'lines',
      lines.map(({ percentile, path }) =>
        s('path', percentile === 50 ? { d: path, class: 'middle' } : { d: path }),
      ),
    ),
  ]
}

/** Draws the curves of one measure with a child's points; readings outside the table have no point. */
export function drawGrowth(
  table: Growth,
  measure: GrowthMeasure,
  sex: Sex,
  readings: readonly GrowthReading[],
): SVGElement {
  const chart = toGrowthChart(table, measure, sex)
  const points = readings
    .filter(({ band }) => band !== undefined)
    .map(({ ageInMonths, value }) => [
      chart.toX(ageInMonths),
      Math.min(chart.bottom, Math.max(chart.top, chart.toY(value))),
    ])
  const svg = s('svg', {
    class: 'growth-chart',
    viewBox: `0 0 ${chart.width} ${chart.height}`,
    role: 'img',
    'aria-label': words.curveTitle(sex, measure) + words.points(points.length),
  })
  svg.append(
    ...toBackground(chart),
    group('child', [
      s('polyline', { points: points.map((point) => point.join(',')).join(' ') }),
      ...points.map(([x = 0, y = 0]) => s('circle', { cx: x, cy: y, r: 4 })),
    ]),
  )
  return svg
}
