/** A distance in words, no more exact than a position of three decimals allows: `800米`, `1.2公里`. */
export function toMetresText(metres: number): string {
  return metres < 950
    ? `${Math.max(100, Math.round(metres / 100) * 100)}米`
    : `${(metres / 1000).toFixed(1)}公里`
}

/** Straight-line distance in words. */
export const toDistanceText = (metres: number): string => `直线距离约${toMetresText(metres)}`
