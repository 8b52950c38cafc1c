import type { FiguresFault } from '#src/desk/commands/figures/check-figures.ts'

const toCell = (told: number | null) => (told === null ? '没有写' : `写的是 ${told}`)

/** Words of the public numbers of complaints. */
export const zhHans = {
  publish: {
    summary: '把投诉的公开数字写进地区文件夹',
    usage: [
      'figures publish [--out 文件] [--dry-run] [--post 岗位] [--reason "…"] [--json]',
      '按月、按事项数最近十二个月的：件数、办结、属实、重新办理、按期的比例、办了几天；1到4件的不写；咨询另数：收到、答复、按期的比例、几天答复',
      '不写 --out，就写进 内容文件夹/regions/地区/complaint-figures.json；写明数到办理记录的第几条',
    ],
    written: (path: string) =>
      `已写入 ${path}。用 figures verify 从办理记录再数一遍；下一次 npm run publish，显示在 /statistics/。`,
    would: (path: string) => `会写入 ${path}（还没有写）。`,
    counted: (months: number, matters: number, overdue: number) =>
      `数了${months}个月、${matters}种事项；现在超期的 ${overdue} 件。`,
  },
  verify: {
    summary: '公开的数字，从办理记录再数一遍',
    usage: [
      'figures verify [--file 文件] [--json]',
      '不看投诉库，只按办理记录，数到 figures publish 当时的末条，再和公开的数字逐格比；不同时退出码为 1',
    ],
    noFigures: (path: string) => `${path} 里没有公开的数字：先运行 figures publish。`,
    notBound: (path: string) =>
      `${path} 没有写明数到办理记录的第几条，没法对照：重新运行 figures publish。`,
    otherRecord: (seq: number) =>
      `办理记录的第 ${seq} 条不是公开数字时的那一条，没法对照：先用 audit verify 检查办理记录。`,
    same: (cases: number, seq: number) =>
      `从办理记录数了 ${cases} 件（到第 ${seq} 条），与公开的数字每一格都相同。`,
    differs: (count: number) =>
      `有 ${count} 格与办理记录不同。先不要发布，用 audit verify 看投诉库有没有被改动。`,
    notCounted: (drills: number, request: number, retention: number) =>
      `没有数的：演练 ${drills} 件，应投诉人要求删除的 ${request} 件，保存期满清除的 ${retention} 件。`,
    takenOver: (count: number) => `其中 ${count} 件在开始记录以前就有，以前的经过只能从投诉库看。`,
    all: '全部',
    parts: {
      line: '这一行',
      filed: '件数',
      closed: '办结',
      upheld: '属实',
      reopened: '重新办理',
      onTimeInPercent: '按期百分比',
      medianDays: '天数的中位数',
      overdueNow: '现在超期',
      received: '收到',
      answered: '已答复',
    } satisfies Record<FiguresFault['part'], string>,
    fault: (where: string, part: string, told: number | null, counted: number) =>
      `${where}，${part}：${toCell(told)}，记录里是 ${counted}`,
  },
} as const
