/** Words of asking the complainant for more. */
export const zhHans = {
  summary: '请投诉人补充',
  usage: [
    'ask 受理编号 --text "…" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
    '写明要补充什么、为什么；投诉人在“查进度”里看到，也在那里补充',
  ],
  missing: '写明要补充什么：--text "…"，或 --file 文件。',
  asked: (reference: string) => `已请 ${reference} 的投诉人补充。`,
  terms: (paused: readonly string[]) =>
    paused.length > 0
      ? `等补充的时候，这些期限不算时间：${paused.join('、')}。`
      : '等补充的时候，期限照算：本地区的规则没有写可以暂停。能不能暂停要有依据、由局里定，定了由维护网站的人写进 complaints.json（那一项期限的 pause）。',
} as const
