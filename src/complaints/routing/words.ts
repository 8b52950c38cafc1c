/** Names of units: the one that stands in for others, and how names are compared. */
export const zhHans = {
  /** Of `HELD_AUTHORITY`. */
  held: '没有被投诉的上级单位（由工作人员选定）',
  /**
   * Words in names of units, long and short: 县卫生健康局 and 县卫健局 are one. Longer words first; what a
   * replacement leaves may be replaced again further down.
   */
  unitWords: [
    ['衞', '卫'],
    ['人力资源和社会保障', '人社'],
    ['人力资源社会保障', '人社'],
    ['卫生和计划生育', '卫计'],
    ['卫生计生', '卫计'],
    ['卫生健康', '卫健'],
    ['市场监督管理', '市监'],
    ['市场监管', '市监'],
    ['住房和城乡建设', '住建'],
    ['住房城乡建设', '住建'],
    ['自然资源和规划', '资规'],
    ['资源规划', '资规'],
    ['发展和改革', '发改'],
    ['发展改革', '发改'],
    ['疾病预防控制', '疾控'],
    ['妇女联合会', '妇联'],
    ['妇幼保健', '妇保'],
    ['应急管理', '应急'],
    ['消防救援', '消防'],
    ['生态环境', '环境'],
    ['人民政府', '政府'],
    ['总工会', '工会'],
    ['委员会', '委'],
  ] as readonly (readonly [word: string, short: string])[],
} as const
