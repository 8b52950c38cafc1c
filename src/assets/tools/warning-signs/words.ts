import { toAgeText } from '#src/text/ages.ts'

/** Words of the pages on warning signs. */
export const SIGNS_TEXT = {
  list: (months: number) => `满${toAgeText(months)}，有没有这些`,
  rule: '只要有一条，这一周就去问。一条都没有，到下一个年龄再对照。',
  tooYoung: '还没满3个月，这张表从3个月开始。不放心，随时可以问医生。',
  corrected: (months: number) =>
    `按预产期算${months < 0 ? '还没足月' : toAgeText(months)}。早产的孩子按哪个月龄看，先问医生。`,
  open: (months: number) => `打开${toAgeText(months)}这一页`,
} as const

/** Words of the page alone: its script does not carry them. */
export const SIGNS_PAGE_TEXT = {
  title: '预警征象，有一条就问',
  lead: '国家的筛查表，八个年龄，各四条。有任何一条，就请医生评估。这不是说孩子有病。',
  ages: '选孩子的月龄',
  pageTitle: (months: number) => `满${toAgeText(months)}：四条预警征象`,
  pageDescription: (months: number) =>
    `满${toAgeText(months)}的孩子，有这四条里的任何一条，就请医生评估；本地去哪里问，电话多少。`,
  for: (months: number) => `孩子刚满或超过${toAgeText(months)}，看这一张。`,
  where: '去哪里问',
  steps: '这周这样做',
  stepList: [
    '换个时间、换个人再看一次。孩子困了饿了，表现会打折扣。',
    '拍一小段视频，能看清动作和眼神。',
    '打电话，说“孩子满几个月了，表里这一条符合，想做发育评估”。',
    '带上接种证、保健手册和视频，请平时带得最多的人一起去。',
  ],
  danger: '抽搐、叫不醒、喘不上气、嘴唇发紫，不看这张表，马上打120。',
  others: '别的月龄',
} as const
