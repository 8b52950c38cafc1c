/** Words beside what is read out, by a voice of the device or in a recording. */
export const zhHans = {
  start: '读给我听',
  pause: '停一停',
  resume: '接着读',
  slower: '读慢一点',
} as const
