import { zhHans as searchWords } from '#src/components/search/words.ts'

/** Words of the search page above its island, which has its own. */
export const zhHans = {
  title: searchWords.page.title,
  /** What people type for it. */
  keywords: ['找托育', '机构名单', '备案名单', '附近的托育', '托儿所', '托班', '哪里有托育'],
  description: (region: string) =>
    `按名称、街道、月龄、服务形式、费用和距离查找${region}的托育机构。`,
  /** Words of the list of places to start from. */
  near: {
    title: (region: string) => `从哪里找起：${region}的小区、车站、医院`,
    shortTitle: '从哪里找起',
    description: (region: string) =>
      `选一个小区、村、车站、学校或医院，看${region}哪家托育机构离它最近。`,
    lead: '选一个离家或单位近的地方，机构按距离从近到远排。不用告诉我们您住哪里。',
    field: '写小区、村、车站、学校、医院的名称，或者“路名＋门牌号”',
    submit: '从这里找',
    onTheWay: '常走上下班那条路？按顺路排',
    sources: (sources: readonly string[]) => `位置来源：${sources.join('；')}`,
    about: '（约在）',
    byName: '（没有坐标，按名称找）',
    more: (count: number) => `还有${count}个没有列出来，请在上面写名称。`,
    none: '本地区还没有提供地点，可以按街道、乡镇找。',
  },
} as const
