/** An age in months as parents say it: `8个月`, `1岁`, `1岁半`, `1岁3个月`. */
export function toAgeText(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return `${rest}个月`
  if (rest === 0) return `${years}岁`
  return rest === 6 ? `${years}岁半` : `${years}岁${rest}个月`
}

/** The ages a centre takes; `to` is exclusive. `undefined` when neither end is known. */
export function toAgeRangeText(from?: number, to?: number): string | undefined {
  if (from === undefined && to === undefined) return undefined
  if (from === undefined) return `${toAgeText(to ?? 0)}以下`
  return to === undefined ? `${toAgeText(from)}以上` : `${toAgeText(from)}至${toAgeText(to)}`
}
