/** Words of the list that other sites show. */
export const zhHans = {
  title: (subdistrict: string) => `${subdistrict}托育机构`,
  sample: '示例数据',
  empty: '名单里还没有这里的托育机构。',
  separator: '，',
  /** After what a link says. */
  newWindow: '（新窗口打开）',
  source: (siteName: string, asOf: string | undefined) =>
    asOf ? `${siteName}，本页资料截至${asOf}` : siteName,
} as const
