/** Words of the page of questions and answers. */
export const QUESTIONS_TEXT = {
  title: '常见问题',
  lead: '家长常问的。答案照文件写，文件没写的，就说没写。',
  description: (region: string) => `${region}家长关于托育、入托、在家带娃和投诉的常见问题与回答。`,
  source: (source: string) => `出处：${source}`,
  ask: '没有找到想问的？打电话问：',
  contents: '本页问题',
} as const

/** Words of the glossary. */
export const GLOSSARY_TEXT = {
  title: '词语解释',
  lead: '文件里的词，用大白话说一遍。',
  description: '托育、备案、托位、普惠、班型、入托体检等词语的意思。',
  forms: (forms: string) => `也写作：${forms}`,
  source: (source: string) => `出处：${source}`,
  separator: '、',
  contents: '全部词语',
} as const

/** Words of the page for those who open a centre. */
export const OPERATORS_TEXT = {
  title: '办一家托育机构',
  description: (region: string) =>
    `在${region}登记、备案一家托育机构：条件、材料、时限和备案后的责任。`,
  checklist: '可以打印出来，办好一样勾一样。',
  step: (number: number, title: string) => `第${number}步：${title}`,
  afterwards: '备案以后，一直要做的',
  penalties: '不照做的，法律怎么说',
  system: '在网上备案',
  systemHint: '这是国家的备案系统，会打开另一个网站。',
  policies: '读这几份文件',
  ask: (authority: string) => `拿不准的，先问${authority}：`,
  askNoPhone: (authority: string) => `拿不准的，先问${authority}。`,
} as const
