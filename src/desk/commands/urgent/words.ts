/** Words of marking a case as urgent. */
export const zhHans = {
  summary: '标为紧急，或取消',
  usage: [
    'urgent 受理编号 --reason "…" | --file 文件 [--off] [--if-version 版本] [--dry-run] [--json]',
    '紧急的排在 inbox 前面；--off 取消。原因只供内部查看',
  ],
  noReason: '写明为什么：--reason "…"，或 --file 文件。',
  marked: (reference: string) => `${reference} 已标为紧急。`,
  unmarked: (reference: string) => `${reference} 不再标为紧急。`,
} as const
