// biome-ignore-all format: one kind a line
/** Sayings that are not understood yet, by kind. The test fails when one is added, and when one is understood. */
export const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  alternatives: ['社区的或者单位办的都可以'],
  'other pages': [],
  nonsense: ['附近有什么好吃的'],
}
