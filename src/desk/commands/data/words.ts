import { zhHans as reports } from '#src/reports/words.ts'

const outcomes = Object.entries(reports.outcomes)
  .map(([code, word]) => `${word}（${code}）`)
  .join('、')

/** Words of the data desk: reports of wrong pages, never complaints. */
export const zhHans = {
  list: {
    summary: '数据纠错：列出等着核实的报告',
    usage: [
      'data list [--closed] [--centre 机构编号] [--limit 50] [--json]',
      '等得最久的在前，同一天的按次数；--closed 看已处理的；最多列 1000 条',
    ],
    none: '没有符合条件的报告。',
    count: (shown: number) => `共 ${shown} 条`,
    more: (shown: number) => `只列了前 ${shown} 条，还有更多：用 --limit 多列一些。`,
    wrongLimit: (most: number) => `--limit 写 1 到 ${most} 的整数。`,
  },
  show: {
    summary: '数据纠错：看一条报告',
    usage: ['data show 报告编号 [--json]'],
    labels: {
      id: '报告',
      centre: '机构',
      topic: '内容',
      proposed: '建议改为',
      count: '次数',
      days: '日期',
      state: '进度',
      page: '页面',
    },
    noProposal: '没有写',
    days: (first: string, last: string) => (first === last ? first : `${first} 到 ${last}`),
    labelled: (label: string, value: string) => `${label}：${value}`,
  },
  close: {
    summary: '数据纠错：办结一条报告',
    usage: [
      'data close 报告编号 --outcome 结果 [--post 岗位] [--reason "…"] [--json]',
      `结果：${outcomes}；改正要写进备案数据，再运行 npm run publish`,
    ],
    noOutcome: `写明结果：--outcome ${outcomes}`,
    closed: (id: string, outcome: string) => `报告 ${id} 已办结：${outcome}。`,
    already: (id: string) => `报告 ${id} 已经办结，没有改动。`,
  },
  needs: {
    summary: '数据纠错：哪里找不到托育（每月满10个的）',
    usage: ['data needs [--json]', '只列过完的月份；每格满10个才列，按整十记，没有合计'],
    none: '还没有满10个的。',
    atLeast: (count: number) => `至少 ${count} 个`,
    any: '不限',
    other: '其他各项合并',
    age: (months: string) => `${months}个月`,
  },
  publish: {
    summary: '数据纠错：把条数和天数写进地区文件夹',
    usage: [
      'data publish [--out 文件] [--json]',
      '不写 --out，就写进 内容文件夹/regions/地区/data-reports.json',
    ],
    written: (path: string) => `已写入 ${path}。下一次 npm run publish 的版本可以用它。`,
  },
  unknown: (id: string) => `没有编号为 ${id} 的报告。`,
  waiting: (days: number) => (days === 0 ? '今天' : `${days}天`),
  times: (count: number) => `${count}次`,
  open: '等着核实',
  closedOn: (on: string, outcome: string) => `${on} ${outcome}`,
  separator: '  ',
  arrow: '→',
} as const
