import { toDateText } from '#src/text/dates.ts'

/** Words of the page of early-development programmes and recorded classes. */
export const zhHans = {
  title: '早期发展项目和课堂录像',
  /** What people type for it. */
  keywords: [
    '早期发展',
    '早期发展项目',
    '早教',
    '免费早教',
    '入户早教',
    '课堂录像',
    '家长课堂录像',
    '回放',
    '送书',
  ],
  description: (region: string) =>
    `${region}给3岁以下孩子家庭的早期发展项目、家长课堂录像：做什么、哪里有、怎么参加。`,
  lead: '这些不是一次的活动，是一做几个月的项目。收不收、还有没有名额，先打电话问。',
  programmes: '正在做的项目',
  noProgrammes: '现在没有登记的项目。可以先看近期的活动，或请人上门教一教。',
  recordings: '家长课堂的录像',
  noRecordings: '本地还没有提供课堂录像。想听的，看近期的家长课堂。',
  asOf: (date: string) => `名单截至${toDateText(date)}。`,
  where: '哪里有',
  everywhere: '全地区',
  organiser: '谁在做',
  join: '怎么参加',
  phone: '电话',
  fee: '收费',
  free: '不收钱',
  yuan: (yuan: number) => `${yuan}元`,
  source: (source: string, on: string) => `${source}提供，${toDateText(on)}`,
  recorded: (organiser: string, on: string, minutes: number) =>
    `${organiser}，${toDateText(on)}录，${minutes}分钟`,
  transcript: '看文字',
  basis: '文件里怎么写的',
  events: '近期的活动和课堂',
  visits: '请人上门教一教',
  separator: '、',
} as const
