import { zhHans as desk } from '#src/desk/words.ts'

/** Words of the list of cases. */
export const zhHans = {
  summary: '列出投诉',
  usage: [
    'list [--state 状态] [--authority 部门] [--centre 机构编号] [--matter 事项] [--urgent] [--to-verify] [--since 2026-11-01] [--limit 50] [--json]',
    `状态：${desk.stateChoices}`,
    '只列咨询：--matter 咨询；部门和事项可写名称或代号；--since 是收到的日期；最多列 1000 件',
  ],
  none: '没有符合条件的投诉。',
  more: (shown: number) => `只列了前 ${shown} 件，还有更多：加上条件，或用 --limit 多列一些。`,
  count: (shown: number) => `共 ${shown} 件`,
  wrongDate: (written: string) => `“${written}”不是日期。写成 2026-11-01 这样。`,
  wrongLimit: (most: number) => `--limit 写 1 到 ${most} 的整数。`,
} as const
