/** Width and height in pixels, the way the picture is looked at. */
export type Size = readonly [width: number, height: number]

/** What telephones take by default is kept as it is: 4032 × 3024 and 4096 × 3072. */
const AREA = 12.6e6
/**
 * A screenshot is as wide as a telephone's screen (1080 to 1440 pixels), however long it is, and its letters are
 * about a thirtieth of that: a picture whose shorter side keeps this many pixels stays readable.
 */
const LEGIBLE_SIDE = 1440
/** The longest side a JPEG can have is 65,535. */
const LONGEST_SIDE = 65_500

/**
 * The size in which a picture is kept. Photos are bounded by their area; what is long and narrow is not
 * reduced below a legible width, whatever its area. Never larger than it was.
 */
export function toKeptSize([width, height]: Size): Size {
  const byArea = Math.sqrt(AREA / (width * height))
  const legible = LEGIBLE_SIDE / Math.min(width, height)
  const scale = Math.min(1, Math.max(byArea, legible), LONGEST_SIDE / Math.max(width, height))
  const toSide = (side: number) => Math.max(1, Math.round(side * scale))
  return [toSide(width), toSide(height)]
}
