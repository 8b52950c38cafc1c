/** The middle value; of an even number of values the lower of the two. */
export const toMedian = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
