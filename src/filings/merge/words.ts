/** What a clerk reads when the rows of a centre contradict one another. */
export const zhHans = {
  missing: (count: number, names: readonly string[]) => `${count} 家：${names.join('、')}`,
  issues: {
    'ids-conflict': {
      severity: 'hint',
      what: '这一行的编号、备案编号或信用代码分别指向 {detail}，按前者发布',
      fix: '核对备案编号和信用代码；两家合为一家的不需要处理',
    },
    'confirmed-unlisted': {
      severity: 'row',
      what: '机构确认过，可是哪份名单里都没有这家机构，没有发布',
      fix: '已经停办的，用 npm run filings:confirm -- revert 撤回确认；漏了的补进名单',
    },
    'conflicting-values': {
      severity: 'hint',
      what: '同一机构有日期相同、内容不同的值，用了“{detail}”，没有用“{value}”',
      fix: '核对后删除错误的一行',
    },
    'conflicting-weighty': {
      severity: 'value',
      what: '同一天的两处对同一机构说法不一，用了“{detail}”，没有用“{value}”',
      fix: '核对哪个对，改正另一处；两份名单不是同一天的，在 columns.json 里写明各自的数据日期',
    },
    'conflicting-rows': {
      severity: 'value',
      what: '同一份名单里同一家机构的几行说法不一：“{value}”“{detail}”，看不出哪个对，都没有发布',
      fix: '核对后改成一致；是两家机构的，请写不同的名称和备案编号',
    },
    'conflicting-names': {
      severity: 'value',
      what: '同一份名单里编号相同的几行，名称或街道不同：“{value}”“{detail}”，按后者发布为一家',
      fix: '是同一家的，写成一样；是两家的，改正编号',
    },
    'bureau-says': {
      severity: 'value',
      what: '机构自己填报的“{value}”与备案名单里的“{detail}”不一致，以名单为准，没有采用',
      fix: '情况变了的，请在主管部门的名单里改',
    },
    'older-value': {
      severity: 'hint',
      what: '“{value}”已被更新的名单里的“{detail}”取代',
      fix: '不需要处理',
    },
    'finding-twice': {
      severity: 'value',
      what: '“{value}”和“{detail}”里有同样的问题，日期不同，两条都公布',
      fix: '是同一件的，把旧名单里的日期改成一样；确实查到两次的不需要处理',
    },
    'undated-value': {
      severity: 'hint',
      what: '这一格的“{value}”没有用上：这份名单没有日期，用了另一份有日期的名单里的“{detail}”',
      fix: '这份更新的，在 columns.json 里给它写 asOf（名单是哪天的）',
    },
    'newer-not-complete': {
      severity: 'value',
      what: '这份名单比全量名单“{value}”新，没有写是不是全量名单：全量名单上不在这里的机构（{detail}），仍按在最新名单里发布',
      fix: '是全量名单的，在 columns.json 的 files 里给这个文件写 "complete": true；只是一部分的，写 "complete": false',
    },
    'undated-list': {
      severity: 'value',
      what: '看不出这份名单是哪天的，有 {detail} 处和有日期的名单不一样，都没有用上',
      fix: '在 columns.json 的 files 里给这个文件写 asOf（名单是哪天的），例如 "asOf": "2026-11-28"；或在标题里写“截至2026年11月28日”',
    },
  },
} as const
