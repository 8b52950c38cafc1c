export const zhHans = {
  sample: '示例数据',
  /** Written into the log when the font cannot be read. */
  noFont: '画不了分享图：读不到自带的字体，页面里不再写分享图的地址。请重新安装程序。',
} as const
