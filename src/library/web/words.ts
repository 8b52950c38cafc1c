/** Words of the report on content that an editor opens in a browser. */
export const zhHans = {
  title: (region: string) => `${region}内容核对报告`,
  made: (at: string) => `${at}生成。只放在本机，含还没有发布的内容，请不要转发或上传。`,
  path: (path: string) => `网页报告：${path}（用浏览器打开）`,
  counts: '数字',
  countRows: {
    articles: '可发布的育儿指导',
    places: '本地服务点',
    leftOut: '有误，没有发布',
    due: '已发布，请尽快处理',
    hint: '提示',
  },
  none: '没有要看的地方。',
  fix: '怎么办：',
  text: '那一行和前后写的是',
  hidden: '不显示',
} as const
