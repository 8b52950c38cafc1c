/** Words of pages that could not be shown; each has a way on. */
export const ERROR_TEXT = {
  notFound: {
    title: '没有找到这个页面',
    text: '网址可能输错了，也可能页面已经改了地方。要找机构，在下面搜一搜名字就行；已经注销的机构，页面也还在。',
  },
  failed: {
    title: '页面暂时打不开',
    text: '是我们这边出了问题，不是您操作有误。请过几分钟再试；急着问事，可以先打电话。',
  },
  all: '看全部机构',
  home: '回首页',
  call: '也可以打电话问',
} as const
