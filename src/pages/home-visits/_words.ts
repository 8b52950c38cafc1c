import { toDateText } from '#src/text/dates.ts'

const SLIP_LINES = [
  '想请哪一家来',
  '孩子几个月',
  '平时谁带',
  '最想问的',
  '哪天、几点方便',
  '住在哪里、电话',
] as const

/** Words of the page of home visits. */
export const zhHans = {
  title: '请人上门教一教',
  /** What people type for it. */
  keywords: ['上门指导', '入户指导', '上门', '月嫂', '请人上门', '新生儿访视', '上门教', '家访'],
  lead: '出院回家、第一次喂辅食、孩子总是哭——可以打电话，请懂的人到家里来，边看边教。',
  description: (region: string) =>
    `${region}的新生儿访视和入户指导：各街道乡镇谁来、打哪个电话、什么时间。`,
  basis: '文件里怎么写的',
  prepare: '打电话以前，先想好这几样',
  say: '可以这样说',
  script:
    '“您好，我家孩子（几个月），平时由（谁）带。想请你们来家里看一看，主要想问（最想问的事）。哪天方便？”',
  offers: '各街道乡镇打这个电话',
  provider: '谁来',
  phone: '电话',
  hours: '时间',
  services: '可以请他们做',
  languages: (languages: string) => `能讲${languages}`,
  asOf: (date: string) => `名单截至${toDateText(date)}。`,
  urgent: '孩子喘不上气、叫不醒、抽起来，别等上门，马上打120。',
  print: '打电话不方便的，把这一页印出来，填好下面几行，交给窗口或者来家里的医生。',
  slip: '请上门教一教（自己填，本站不保存）',
  slipLines: SLIP_LINES,
  email: '邮箱',
  write: '写邮件请人来',
  writeMeaning: '点了会打开手机自己的邮箱，写好几行，填了再发；本站不经手，也不保存。',
  /** What the mail begins with; the provider is named already. */
  mailSubject: (subdistrict: string) => `请上门教一教（${subdistrict}）`,
  mailBody: (provider: string) =>
    [provider, ...SLIP_LINES.slice(1).map((line) => `${line}：`)].join('\r\n'),
  events: '不想等上门，也可以带孩子去活动和课堂',
  separator: '、',
} as const
