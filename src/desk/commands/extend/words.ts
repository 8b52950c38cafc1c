/** Words of extending a term. */
export const zhHans = {
  summary: '延长办理期限，写明理由',
  usage: [
    'extend 受理编号 --text "…" | --file 文件 [--days 天数] [--if-version 版本] [--dry-run] [--json]',
    '理由投诉人看得到。到期那天以前可以延长一次；不写 --days，按 complaints.json 写的最多天数',
  ],
  missing: '写明为什么延长，投诉人会看到：--text "…"，或 --file 文件。',
  extended: (reference: string, label: string, on: string, estimated: boolean) =>
    `${reference} 的期限“${label}”延长到 ${on}${estimated ? '（预计）' : ''}，理由投诉人看得到。`,
} as const
