/** Words of the search page above its island, which has its own. */
export const zhHans = {
  title: '查找托育机构',
  /** What people type for it. */
  keywords: ['找托育', '机构名单', '备案名单', '附近的托育', '托儿所', '托班', '哪里有托育'],
  description: (region: string) =>
    `按名称、街道、月龄、服务形式、费用和距离查找${region}的托育机构。`,
} as const
