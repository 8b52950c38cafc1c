/** Words of the search that runs in the browser. */
export const zhHans = {
  separator: '，',
  unlisted: '不在最新名单',
  count: (count: number, most: number) =>
    count > most ? `找到${count}家，先列出${most}家；请加上条件` : `找到${count}家`,
  none: '没有找到。请少写几个字，或去掉一个条件。',
  failed: '搜索资料没有打开，请检查网络后再试，或从下面的街道名单里找。',
  failedCheck: '名单资料没有打开，请检查网络后再试，或从下面的名单里找。',
} as const
