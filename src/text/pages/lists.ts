/** Words that lists of centres share: pages of a subdistrict and of a form of service. */
export const LIST_TEXT = {
  trail: '所在位置',
  home: '首页',
  searchWithin: '在这些机构里按年龄、收费、余位再找',
  more: (count: number) => `查看全部${count}家`,
  withdrawn: (count: number) => `已注销备案的机构（${count}家）`,
  withdrawnText: '页面继续保留，方便查对；请不要据此选托。',
} as const

/** Words of the page of one subdistrict. */
export const SUBDISTRICT_TEXT = {
  title: (name: string) => `${name}的托育机构`,
  description: (fullName: string, name: string, count: number) =>
    `${fullName}${name}现有${count}家托育机构的备案、收费、余位和联系方式。`,
  list: (count: number) => `机构名单（${count}家）`,
  empty: (name: string) =>
    `名单里还没有${name}的托育机构。可以看看相邻的街道乡镇，或打电话问一问。`,
  office: (name: string) => `${name}电话：`,
  separator: '、',
  communities: '辖区的社区和村',
  others: '其他街道乡镇',
} as const
