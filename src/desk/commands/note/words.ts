/** Words of a note for officers. */
export const zhHans = {
  summary: '写内部备注',
  usage: [
    'note 受理编号 --text "…" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
    '内部备注，投诉人看不到',
  ],
  noted: (reference: string) => `已给 ${reference} 加内部备注，投诉人看不到。`,
} as const
