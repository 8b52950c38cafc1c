/** What a clerk reads when the rows of a centre contradict one another. */
export const zhHans = {
  /** A home point by its name. */
  homePointName: /家庭托育点/,
  issues: {
    'ids-conflict': {
      severity: 'hint',
      what: '这一行的编号、备案编号或信用代码分别指向 {detail}，按前者发布',
      fix: '核对备案编号和信用代码；两家合为一家的不需要处理',
    },
    'conflicting-values': {
      severity: 'hint',
      what: '同一机构有日期相同、内容不同的值，用了“{detail}”，没有用“{value}”',
      fix: '核对后删除错误的一行',
    },
    'older-value': {
      severity: 'hint',
      what: '“{value}”已被更新的名单里的“{detail}”取代',
      fix: '不需要处理',
    },
  },
} as const
