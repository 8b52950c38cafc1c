import { zhHans as desk } from '#src/desk/words.ts'

/** Words of ending a case. */
export const zhHans = {
  summary: '办结，写明结果',
  usage: [
    'close 受理编号 结果 [--text "…" | --file 文件] [--if-version 版本] [--dry-run] [--json]',
    `结果：${desk.outcomeChoices}`,
    `${desk.outcomes.answered}、${desk.outcomes.referred}只用于咨询，别的只用于投诉`,
    '--text 或 --file 是告诉投诉人的话；不予受理、转其他部门的，一定要写',
  ],
  closed: (reference: string, state: string) => `${reference} 现在是：${state}`,
} as const
