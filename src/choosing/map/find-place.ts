import type { Spot } from '#src/geo/map-frame.ts'

/** A rectangle that is taken on a drawing. */
export type Taken = { left: number; top: number; right: number; bottom: number }

export type Size = { width: number; height: number }

/** Chinese characters are as wide as they are high, letters and digits about half. */
export const toTextWidth = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (letter < '\u0250' ? 0.56 : 1) * size, 0)

export const toTaken = ({ x, y }: Spot, { width, height }: Size): Taken => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
})

export const meets = (a: Taken, b: Taken) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const isInside = (a: Taken, sheet: Size) =>
  a.left >= 0 && a.top >= 0 && a.right <= sheet.width && a.bottom <= sheet.height

/** Steps around a spot, the nearest first. */
const toSteps = (reach: number, pace: number): Spot[] => {
  const steps = [{ x: 0, y: 0 }]
  for (let far = pace; far <= reach; far += pace) {
    for (let turn = 0; turn < 12; turn += 1) {
      const angle = (turn * Math.PI) / 6
      steps.push({ x: Math.round(far * Math.sin(angle)), y: Math.round(-far * Math.cos(angle)) })
    }
  }
  return steps
}

/** What stays near and what may stand far off, with a line to where it belongs. */
export const NEAR_STEPS = toSteps(42, 3)
export const FAR_STEPS = toSteps(150, 6)

/** What stands further than this from where it belongs gets a line to it. */
export const LEADER_FROM = 8

/**
 * The free place nearest to a spot for something of a size: on the sheet and off what is taken. Nothing when there is
 * none near by.
 */
export function findPlace(
  spot: Spot,
  size: Size,
  taken: readonly Taken[],
  sheet: Size,
  steps: readonly Spot[] = NEAR_STEPS,
): Spot | undefined {
  return steps
    .map((step) => ({ x: spot.x + step.x, y: spot.y + step.y }))
    .find((place) => {
      const own = toTaken(place, size)
      return isInside(own, sheet) && !taken.some((other) => meets(own, other))
    })
}

/** The spot itself, or the nearest that lies on the sheet. */
export const keepOnSheet = ({ x, y }: Spot, size: Size, sheet: Size): Spot => ({
  x: Math.min(Math.max(x, size.width / 2), sheet.width - size.width / 2),
  y: Math.min(Math.max(y, size.height / 2), sheet.height - size.height / 2),
})
