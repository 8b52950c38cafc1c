import { toDateText } from '#src/text/dates.ts'

/** Words of health notices: their page, and where they stand on other pages. */
export const NOTICES_TEXT = {
  title: '防病提示',
  lead: '哪里有病在传、该怎么做、什么时候能回去，由卫生部门发在这里。到期的会自动收起。',
  description: (region: string) => `${region}托育机构和街道乡镇的传染病防病提示。`,
  none: '现在没有提示。平时也请多洗手、多开窗。',
  validity: (from: string, to: string) => `${toDateText(from)}至${toDateText(to)}有效`,
  issued: (issuer: string, on: string) => `${issuer}，${toDateText(on)}发`,
  advice: '请这样做',
  returnRule: '什么时候能回去',
  where: '在哪里：',
  separator: '、',
  colon: '：',
  feed: '有新提示就知道：订阅（Atom）',
  articles: '接着看：',
  call: (phone: string) => `有疑问，打 ${phone}`,
  read: '看怎么做',
} as const
