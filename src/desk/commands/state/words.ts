import { zhHans as desk } from '#src/desk/words.ts'

/** Words of a change of state. */
export const zhHans = {
  summary: '改变进度，办结时写明结果',
  usage: [
    'state 受理编号 状态 [--outcome 结果] [--text "…" | --file 文件] [--if-version 版本] [--dry-run] [--json]',
    `状态：${desk.stateChoices}`,
    `结果（办结时必写）：${desk.outcomeChoices}`,
    '--text 或 --file 是告诉投诉人的话',
  ],
  changed: (reference: string, state: string) => `${reference} 现在是：${state}`,
} as const
