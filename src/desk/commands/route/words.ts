/** Words of giving a case to another unit. */
export const zhHans = {
  summary: '转办给另一个部门',
  usage: [
    'route 受理编号 部门 --reason "…" | --file 文件 [--accused 单位名称]… [--if-version 版本] [--dry-run] [--json]',
    '转办给另一个部门；部门可写名称或代号。原因只供内部查看',
    '那个部门在名单里的，内容换成只有它能打开；不在的，仍由现在的单位打开，用 hand print 交材料',
    '不会转给被投诉的单位。内容里还提到别的被投诉单位时，用 --accused 写出来',
  ],
  routed: (reference: string, authority: string) => `${reference} 已转给${authority}。`,
  moved: (authority: string, before: string) =>
    `内容已经换成只有${authority}的受理人员能打开，${before}打不开了。`,
  closedTo: (authority: string, holder: string) =>
    `内容只有${holder}的受理人员能打开，${authority}打不开：用 hand print 做转交材料，另外交给它。`,
  noReason: '写明为什么转办：--reason "…"，或 --file 文件。',
} as const
