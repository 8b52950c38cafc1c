import { toDateText } from '#src/text/dates.ts'

/** Words of how complaints ended, and of places in no list that broke the rules. */
export const zhHans = {
  outcomes: '投诉处理结果',
  about: '投诉人和受理人员都同意公开的一句话，不写是谁投诉的。没有列出的，不等于没有投诉。',
  publishedOn: (on: string) => `${toDateText(on)}公开`,
  until: (on: string) => `公示至${toDateText(on)}`,
  reply: (text: string) => `机构回复：${text}`,
  noReply: '没有收到机构的回复',
  separator: '，',
  unfiled: '没有备案、有处理决定的',
  unfiledAbout: '每一条都有处理决定。名称、地址和处理情况照决定写。',
  decided: (authority: string, number: string, on: string) =>
    `${authority}${toDateText(on)}决定，${number}`,
  count: (count: number, shown: number) =>
    count > shown
      ? `${count}条，列出最近的${shown}条。`
      : `${count}条${count > 1 ? '，最近的在前' : ''}。`,
} as const
