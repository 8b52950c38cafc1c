/** Words of giving a case to a post. */
export const zhHans = {
  summary: '交给同事：名单上的一个岗位',
  nobody: '无',
  usage: [
    'assign 受理编号 岗位 [--if-version 版本] [--dry-run] [--json]',
    '岗位照名单（officers show）写，同名的写签名钥匙；写“无”取消分派',
  ],
  assigned: (reference: string, post: string) => `${reference} 已分派给${post}。`,
  unassigned: (reference: string) => `${reference} 不再分派给哪个岗位。`,
} as const
