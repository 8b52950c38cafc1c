/** The middle one of numbers in order; of two middles the mean. Everything that tells a median tells this one. */
export function toMedian(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
}
