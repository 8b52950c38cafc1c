import { toDateText } from '#src/text/dates.ts'

/** Words of the library of policies. */
export const zhHans = {
  title: '政策说了什么',
  /** What people type for it. */
  keywords: ['政策', '文件', '文号', '法律', '规定'],
  lead: '把文件翻成大白话。每一份写明文号、谁发的、哪一天，想看原文的，按文号去查。',
  description: (region: string) =>
    `${region}和国家关于3岁以下婴幼儿照护的文件：文号、日期、大白话和其中的承诺。`,
  number: '文号',
  aliases: '也叫',
  issuer: '谁发的',
  issuedOn: '哪天发的',
  publishedOn: '哪天公布的',
  effectiveOn: '从哪天起',
  state: '现在的情况',
  promises: '写给家庭的话',
  clause: (number: string, clause: string) => `${number} ${clause}`,
  original: '看原文',
  originalHint: '会打开发文机关的网站。',
  restsOn: '它依据的文件',
  articles: '怎么用，看这几篇',
  draft: '这是草案，还没有通过，现在不适用。',
  pastReview: (next: string) =>
    `这一页原定${toDateText(next)}前再核对，还没有完成。文件可能改了，请以发文机关的说法为准。`,
  reviewed: (on: string, next: string) =>
    `${toDateText(on)}核对过，${toDateText(next)}前再核对一次。大白话是我们写的，不能代替原文。`,
  separator: '、',
} as const
