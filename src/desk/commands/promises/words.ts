/** Words of what is promised. */
export const zhHans = {
  summary: '网页上对投诉人说了什么，各用哪个命令做到',
  usage: ['promises [--json]', '办理人员对照着做：说了的都要做到'],
  row: (sentence: string, keptBy: readonly string[]) => `${sentence}\n   → ${keptBy.join('、')}`,
} as const
