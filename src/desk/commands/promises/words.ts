/** Words of what is promised. */
export const zhHans = {
  summary: '网页上对投诉人说了什么，各用哪个命令做到',
  usage: ['promises [--json]', '办理人员对照着做：说了的都要做到'],
  /** Whose officers open it: those of the unit, where the list has any. */
  either: (unit: string, lead: string) => `${unit}（名单上没有它的钥匙时是${lead}）`,
  row: (sentence: string, keptBy: readonly string[]) => `${sentence}\n   → ${keptBy.join('、')}`,
} as const
