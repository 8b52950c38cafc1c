/** Words of an answer to the complainant. */
export const zhHans = {
  summary: '答复投诉人',
  usage: [
    'reply 受理编号 --text "…" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
    '答复投诉人；--file - 从标准输入读',
  ],
  replied: (reference: string) => `已答复 ${reference}。投诉人凭编号和查询码可以看到。`,
} as const
