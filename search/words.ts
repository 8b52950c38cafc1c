/** What words of a question became, where no filter says the same. */
export const UNDERSTOOD_LABELS = {
  nearest: '离得近的排在前面',
  nearestTo: (place: string) => `离${place}近的排在前面`,
  nearestUnknown: '离得近（还不知道您的位置，未按距离排序）',
  cheapest: '费用低的排在前面',
} as const

export const POSITION_PROBLEMS = {
  incomplete: '位置要同时给出纬度（lat）和经度（lng）',
  radius: '按距离筛选需要位置（lat、lng）',
  sort: '按距离排序需要位置（lat、lng）',
} as const

/** The same for questions about articles. */
export const ARTICLE_PARAMETER_PROBLEMS = {
  q: '搜索词最多200个字',
  topic: '主题应为 growth、feeding、play、daily-care、safety、health、choosing 或 rights',
  age: '月龄应为0到36之间的整数',
  page: '页码应为1到5000之间的整数',
} as const

export const UNKNOWN_PARAMETER = '没有这个参数'
