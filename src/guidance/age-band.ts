/** Ages that lists of activities are sorted by: whole months, both ends included. */
export const AGE_BANDS = [
  { slug: '0-5', from: 0, to: 5 },
  { slug: '6-11', from: 6, to: 11 },
  { slug: '12-23', from: 12, to: 23 },
  { slug: '24-36', from: 24, to: 36 },
] as const

export type AgeBand = (typeof AGE_BANDS)[number]

/** Whether something for certain ages is for one of a band. */
export function isForBand(
  { monthsFrom, monthsTo }: { monthsFrom: number; monthsTo: number },
  { from, to }: AgeBand,
): boolean {
  return monthsFrom <= to && monthsTo >= from
}
