import { toDateText } from '#src/text/dates.ts'

/** Words of the page that explains how centres are supervised. */
export const zhHans = {
  title: '托育机构怎么监督',
  description: (region: string) =>
    `${region}谁检查托育机构、检查结果公布什么、公布多久、机构怎么说明，和最近查到还没有改正的问题。`,
  keywords: ['监督检查', '检查结果', '处罚', '违规', '整改', '黑榜', '抽查'],
  lead: '谁来查、查到了什么、改了没有，都写在机构页面的“监督检查”里。这一页说明怎么看。',

  numbers: '查了多少，改了多少',
  numbersSource: (asOf: string | undefined, on: string) =>
    `按机构页面上的记录算，${asOf ? `记录截至${toDateText(asOf)}，` : ''}算到${toDateText(on)}。没有收到的记录不在里面。`,
  inspected: '最近12个月检查过的机构',
  inspectedOf: (count: number, all: number) => `${count}家，共${all}家`,
  found: '公布着的问题',
  foundOf: (count: number, open: number) => `${count}条，${open}条还没有改正日期`,
  penalties: '正在公示的处罚',
  penaltiesOf: (count: number) => `${count}条`,
  decidedOn: (on: string, authority: string | undefined) =>
    [`${toDateText(on)}决定`, authority].filter(Boolean).join('，'),
  clauseSeparator: '；',
  publishedUntil: (on: string) => `公示至${toDateText(on)}`,

  /** A duty that is one of supervision. */
  supervises: /监督|检查|查处|执法|处罚/,
  who: '谁来查',
  whoClause: (number: string, clause: string) => `${number} ${clause}`,
  whoLink: '各部门管什么，电话多少',
  whoUnknown: (number: string | undefined) =>
    number
      ? `${number}没有写明由谁检查，可以问主管部门。`
      : '还没有收到写明由谁检查的文件，可以问主管部门。',

  records: '这些记录怎么看',
  recordKinds: [
    ['检查记录', '哪一天、哪个单位来查的、结果是什么。结果照检查单位写的登。'],
    [
      '问题与整改',
      '查到什么问题，轻微、一般还是严重由检查单位判定。后面写改正的日期；没有日期的，是没有收到改正的消息。',
    ],
    ['行政处罚', '哪个单位、为什么、怎么处罚。申请了复议或诉讼的，写明到了哪一步。'],
    ['质量评估', '按《托育机构质量评估标准》（WS/T 821—2023）评出的等级，和评的日期、单位。'],
  ],

  term: '公布多久',
  terms: [
    '检查记录、已经改正的问题：从检查或查到那天起三年，到期自动撤下。',
    '没有改正的问题：一直写着。',
    '行政处罚：到处罚单位写的公示截止日；没有写的，三年。',
    '已经撤销的处罚：不公布。',
  ],

  reply: '机构可以怎么说',
  replies: [
    '对每一条问题和处罚，机构都可以写一段说明，登在那一条下面。',
    '记录写错了，打电话更正：',
    '对处罚不服，向作出处罚的单位问清复议、诉讼的办法和期限；结果出来后这里跟着改。',
  ],

  open: '还没有收到改正消息的问题',
  none: '没有。',
  listed: (count: number, shown: number) =>
    count > shown ? `${count}条，列出最近的${shown}条。` : `${count}条，最近的在前。`,
  foundOn: (on: string) => `${toDateText(on)}查到`,
  replyOf: (text: string) => `机构说明：${text}`,

  family: '家长可以做什么',
  familySteps: [
    ['/check/', '查一家备案了没有'],
    ['/centres/?certified=1', '只看证照在有效期内的机构'],
  ] as const,
  complain: '看到不对的，投诉或反映',
} as const
