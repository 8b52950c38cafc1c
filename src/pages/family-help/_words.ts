import { toDateText } from '#src/text/dates.ts'

/** Words of the page for families in difficulty. */
export const zhHans = {
  title: '家里有难处，打给谁',
  /** What people type for it. */
  keywords: [
    '困难家庭',
    '家里困难',
    '救助',
    '低保',
    '单亲',
    '没人带孩子',
    '申请帮助',
    '难处',
    '帮扶',
  ],
  description: (region: string) =>
    `${region}：带孩子有难处，谁可以问、问什么、各街道乡镇打哪个电话。`,
  lead: '开口问，不丢人，是护着孩子。不用先弄清归哪个部门管，打给离家最近的这一个，照着说就行。',
  urgent: '孩子没人照看、有人打孩子、大人撑不住了，别等上班，马上打110或120。',
  who: '这样的都可以问',
  ask: '可以问这些',
  say: '可以这样说',
  script: '“您好，我家孩子（几个月），现在最难的是（一件事）。先帮我看看，这件事该找谁？”',
  offers: '各街道乡镇打这个电话',
  asOf: (date: string) =>
    `名单截至${toDateText(date)}。没有写专门岗位的，打给街道办、乡镇政府，说“找管困境儿童的”。`,
  hours: (hours: string) => `时间：${hours}`,
  languages: (languages: string) => `能讲${languages}`,
  separator: '、',
  office: (name: string) => `${name}，请他们转给管困境儿童的岗位`,
  basis: '法律和文件怎么写的',
  local: '给不给、给多少，各地不一样，以当地民政和卫生健康部门的答复为准。',
  more: '不同的难处，先问谁',
} as const
