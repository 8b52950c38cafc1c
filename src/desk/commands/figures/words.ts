/** Words of the public numbers of complaints. */
export const zhHans = {
  summary: '把投诉的公开数字写进地区文件夹',
  usage: [
    'figures publish [--out 文件] [--dry-run] [--json]',
    '按月、按事项数最近十二个月的：件数、办结、属实、重新办理、按期的比例、办了几天；1到4件的不写',
    '不写 --out，就写进 内容文件夹/regions/地区/complaint-figures.json',
  ],
  written: (path: string) => `已写入 ${path}。下一次 npm run publish，显示在 /statistics/。`,
  would: (path: string) => `会写入 ${path}（还没有写）。`,
  counted: (months: number, matters: number, overdue: number) =>
    `数了${months}个月、${matters}种事项；现在超期的 ${overdue} 件。`,
} as const
