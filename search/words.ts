/** Words of the search that belong to no one filter. */
export const zhHans = {
  /** What words of a question became, where no filter says the same. */
  understood: {
    nearest: '离得近的排在前面',
    nearestTo: (place: string, isApproximate: boolean) =>
      `离${place}近的排在前面${isApproximate ? '（约在）' : ''}`,
    measuredFrom: (place: string, isApproximate: boolean) =>
      `距离从${place}算${isApproximate ? '（约在，按机构地址）' : ''}`,
    nearestUnknown: '离得近（还不知道您的位置，未按距离排序）',
    cheapest: '费用低的排在前面',
    newest: '新备案的排在前面',
    feeBetween: (low: number, high: number) => `费用${low}至${high}元`,
  },
  position: {
    incomplete: '位置要同时给出纬度（lat）和经度（lng）',
    radius: '按距离筛选需要位置（lat、lng 或 origin）',
    sort: '按距离排序需要位置（lat、lng 或 origin）',
  },
  /** What is wrong with a parameter of a question about pages. */
  pageProblems: {
    q: '搜索词最多200个字',
    kind: (kinds: readonly string[]) => `种类应为 ${kinds.join('、')}`,
    topic: '主题应为 growth、feeding、play、daily-care、safety、health、choosing 或 rights',
    age: '月龄应为0到36之间的整数',
    page: '页码应为1到5000之间的整数',
  },
  unknownParameter: '没有这个参数',
  /** What is wrong with a value, by the kind of filter. */
  problems: {
    codes: (name: string, codes: readonly string[]) =>
      `${name}应为 ${codes.slice(0, -1).join('、')} 或 ${codes.at(-1)}`,
    flag: (chip: string) => `是否${chip}应为1或0`,
    number: (name: string, min: number, max: number, isWhole: boolean) =>
      `${name}应为${min}到${max}之间的${isWhole ? '整数' : '数字'}`,
    time: (name: string) => `${name}应写成 07:30 的样子`,
  },
} as const
