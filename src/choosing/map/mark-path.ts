import type { Availability } from '#src/centres/codes.ts'
import type { Spot } from '#src/geo/map-frame.ts'

const toRing = ({ x, y }: Spot, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`

/**
 * Free places by shape, so that nothing is told by colour alone: a disc, a triangle, a hollow square; a ring where
 * nobody said.
 */
const SHAPES: Record<Availability, (spot: Spot, half: number) => string> = {
  available: toRing,
  limited: ({ x, y }, half) =>
    `M${x} ${y - half - 1}l${half + 2} ${2 * half + 2}h-${2 * half + 4}z`,
  full: ({ x, y }, half) => {
    const side = half - 1
    return `M${x - side} ${y - side}h${2 * side}v${2 * side}h-${2 * side}z`
  },
  unknown: (spot, half) => toRing(spot, half - 1),
}

export const toMarkPath = (mark: Availability, spot: Spot, half: number) => SHAPES[mark](spot, half)

/** A dot as a line almost without length and with round ends: the shortest way to write one. */
export const toDotPath = ({ x, y }: Spot) => `M${x} ${y}h.1`

/** A pin with a hole, whose point is the place. */
export const toPinPath = ({ x, y }: Spot) =>
  `M${x} ${y}c-2-5-8-8-8-14a8 8 0 0 1 16 0c0 6-6 9-8 14zM${x - 3} ${y - 14}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z`
