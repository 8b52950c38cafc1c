/** Words of the page of questions and answers. */
export const zhHans = {
  title: '常见问题',
  lead: '家长常问的。答案照文件写，文件没写的，就说没写。',
  description: (region: string) => `${region}家长关于托育、入托、在家带娃和投诉的常见问题与回答。`,
  source: (source: string) => `出处：${source}`,
  ask: '打电话问：',
  contents: '本页问题',
} as const
