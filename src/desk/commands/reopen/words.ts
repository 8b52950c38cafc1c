/** Words of taking a closed case up again. */
export const zhHans = {
  summary: '办结的重新办理，写明原因',
  usage: [
    'reopen 受理编号 --text "…" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
    '原因投诉人看得到；办结的期限从今天重新算',
    '公开过处理结果的，那句话不再算数：在网站的机器上运行 outcome write，再 npm run publish，就撤下',
  ],
  missing: '写明为什么重新办理，投诉人会看到：--text "…"，或 --file 文件。',
  reopened: (reference: string) => `${reference} 重新办理，期限从今天重新算。`,
} as const
