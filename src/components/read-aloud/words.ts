import { toDateText } from '#src/text/dates.ts'

const toLength = (seconds: number) =>
  seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`

/** Words beside what is read out, by a voice of the device or in a recording. */
export const zhHans = {
  start: '读给我听',
  pause: '停一停',
  resume: '接着读',
  slower: '读慢一点',
  recordings: '听录音',
  listen: (language: string) => `用${language}读的录音`,
  recorded: (by: string, on: string, seconds: number) =>
    `${by}，${toDateText(on)}录，长${toLength(seconds)}`,
  transcript: '录音里说了什么',
} as const
