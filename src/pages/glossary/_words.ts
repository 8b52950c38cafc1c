/** Words of the glossary. */
export const zhHans = {
  title: '词语解释',
  /** A word in a list of pages found. */
  whatIs: (term: string) => `${term}是什么意思`,
  /** As people ask it. */
  asked: (term: string) => [
    `${term}是什么`,
    `${term}是什么意思`,
    `什么是${term}`,
    `什么叫${term}`,
    `${term}啥意思`,
  ],
  lead: '文件里的词，用大白话说一遍。',
  description: '托育、备案、托位、普惠、班型、入托体检等词语的意思。',
  forms: (forms: string) => `也写作：${forms}`,
  source: (source: string) => `出处：${source}`,
  separator: '、',
  contents: '全部词语',
} as const
