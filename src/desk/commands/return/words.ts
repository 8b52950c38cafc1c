/** Words of giving a case back. */
export const zhHans = {
  summary: '不归本单位办的，退回重新分办',
  usage: [
    'return 受理编号 --reason "…" | --file 文件 [--accused 单位名称]… [--if-version 版本] [--dry-run] [--json]',
    '退回负责打开它的单位（就是本单位的，退回牵头单位），由它再转；原因只供内部查看，期限照算',
  ],
  noReason: '写明为什么退回：--reason "…"，或 --file 文件。',
  returned: (reference: string, authority: string) =>
    `${reference} 已退回${authority}，等它重新分办。`,
} as const
