import { zhHans as desk } from '#src/desk/words.ts'

/** Words of a change of state. */
export const zhHans = {
  summary: '改变进度，办结时写明结果',
  usage: [
    'state 受理编号 状态 [--outcome 结果] [--text "…" | --file 文件] [--if-version 版本] [--json]',
    `状态：${desk.stateChoices}`,
    `结果（办结时必写）：${desk.outcomeChoices}`,
    '--text 或 --file 是告诉投诉人的话',
  ],
  changed: (reference: string, state: string) => `${reference} 现在是：${state}`,
  onlyComplainant: (state: string) => `“${state}”只能由投诉人自己提出。`,
  noOutcome: '办结要写明结果：加上 --outcome。',
  outcomeWithoutClosing: '只有办结才写结果：去掉 --outcome，或把状态写成“已办结”。',
  reasonMissing:
    '这一步要对投诉人说明白（需要补充什么，或为什么、还能找谁）：加上 --text 或 --file。',
} as const
