/** Straight-line distance in words, no more exact than a position of three decimals allows. */
export function toDistanceText(metres: number): string {
  const isNear = metres < 950
  const words = isNear
    ? `${Math.max(100, Math.round(metres / 100) * 100)}米`
    : `${(metres / 1000).toFixed(1)}公里`
  return `直线距离约${words}`
}
