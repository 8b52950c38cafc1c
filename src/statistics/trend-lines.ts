import { daysBetween } from '#src/calendar/days.ts'

/** Text of fourteen pixels is as large on a narrow telephone: the drawing is as wide as the page there. */
const WIDTH = 320
const HEIGHT = 150
const TOP = 28
const BOTTOM = 122
const SIDE = 6

type Point = { x: number; y: number; label: string | undefined; anchor: 'start' | 'end' }

/** A line through values by their days, from nought: the first and the last one say how much they are. */
export function toTrendLines(values: readonly { on: string; value: number }[]) {
  const first = values[0]?.on ?? ''
  const days = Math.max(1, daysBetween(first, values.at(-1)?.on ?? first))
  const most = Math.max(1, ...values.map(({ value }) => value))
  const round = (number: number) => Math.round(number * 10) / 10
  const points = values.map(({ on, value }, at): Point => {
    const isLast = at === values.length - 1
    return {
      x: round(SIDE + (daysBetween(first, on) / days) * (WIDTH - 2 * SIDE)),
      y: round(BOTTOM - (value / most) * (BOTTOM - TOP)),
      label: at === 0 || isLast ? String(value) : undefined,
      anchor: isLast ? 'end' : 'start',
    }
  })
  return {
    width: WIDTH,
    height: HEIGHT,
    points,
    line: points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
    ground: `M0 ${BOTTOM}H${WIDTH}`,
  }
}
