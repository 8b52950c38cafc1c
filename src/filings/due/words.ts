import { toDateText } from '#src/text/dates.ts'

/** What runs out of a centre, and the reminders about it. */
export const zhHans = {
  filedUntil: '备案',
  liabilityInsuredTo: '责任险',
  entrustedTo: '委托合同',
  steps: { 90: '90天内到期', 30: '30天内到期', 7: '7天内到期', 0: '已经过期' },
  left: (days: number) =>
    days < 0 ? `已过期${-days}天` : days === 0 ? '今天到期' : `还有${days}天`,
  line: (label: string, lastDay: string, left: string) =>
    `- ${label}：有效期至${toDateText(lastDay)}，${left}`,
  letter: ({ name, lines, hasFiling, hasOther, authority, phone, on }: Letter) =>
    [
      `${name}：`,
      '',
      '按名单上的资料，贵机构有下面几项快要到期或已经过期：',
      ...lines,
      '',
      hasFiling ? `备案请在到期前向${authority}申请续期；办好后由我们更新，不用写进确认表。` : '',
      hasOther
        ? `${hasFiling ? '其他的办好后' : '办好后'}，请把新的日期写进确认表交回；已经办好的也请交回，核实后更新页面。`
        : '',
      phone ? `有疑问请打电话：${phone}` : '',
      '',
      authority,
      toDateText(on),
    ]
      .filter((line, at, all) => line !== '' || all[at - 1] !== '')
      .join('\n'),
  columns: ['机构编号', '机构名称', '街道', '联系电话', '项目', '有效期至', '剩余天数', '提醒'],
  separator: '；',
  table: '到期清单.csv',
  letterFile: (id: string) => `提醒-${id}.txt`,
  usage: '用法：npm run filings:due [-- --region 地区目录名 --out 文件夹 --since 2026-11-13]',
  badSince: '--since 后面写日期，例如 2026-11-13：只列出这一天以后才进入 90、30、7 天或过期的。',
  lateSince: (on: string) => `--since 后面写上一次运行的日期，不能晚于今天（${on}）。`,
  nothing: '没有要提醒的。',
  done: (centres: number, items: number, folder: string) =>
    `${centres} 家机构有 ${items} 项要提醒。清单和提醒信已写到：${folder}`,
  stepLine: (label: string, count: number) => `  ${label}：${count} 项`,
} as const

type Letter = {
  name: string
  lines: readonly string[]
  /** The filing itself is among them; something that the centre tells of itself is. */
  hasFiling: boolean
  hasOther: boolean
  authority: string
  phone: string | undefined
  on: string
}
