/** Words of looking into two cases together. */
export const zhHans = {
  summary: '并案：和另一件一起查',
  usage: [
    'merge 受理编号 主要的那一件的编号 --reason "…" | --file 文件 [--if-version 版本] [--dry-run] [--json]',
    '说的是同一件事的一起查；每件的期限照算，每位投诉人仍要单独答复、办结。有哪些，用 similar 看',
  ],
  noReason: '写明为什么一起查：--reason "…"，或 --file 文件。',
  merged: (reference: string, other: string) =>
    `${reference} 和 ${other} 一起查。期限照算，仍要单独答复它的投诉人。`,
} as const
