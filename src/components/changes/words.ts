import { toDateText } from '#src/text/dates.ts'

export const zhHans = {
  page: {
    title: '机构变更记录',
    titleOf: (place: string) => `${place}机构变更记录`,
    description: (place: string) =>
      `${place}托育机构每次发布的变化：新增、变更、不在名单，写明日期和出处。`,
    lead: '每次发布新名单，和上一次有什么不同，都记在这里。',
    keywords: ['更新', '变化', '新开', '新增托育', '订阅', 'Atom', '更正'],
    began: (on: string) => `从${toDateText(on)}开始记录。`,
    notBegan: '还没有记录。',
    none: '开始记录以来，还没有变化。',
    newest: (count: number) => `下面是最近${count}条，更早的在数据文件里。`,
    places: '按街道乡镇看',
    gone: '停办、暂停和不在名单的机构',
    centresOf: (place: string) => `${place}的托育机构`,
  },
  follow: {
    title: '订阅',
    lead: '不用登记，不留电话。长按复制网址，在手机日历里“订阅日历”，或加进阅读器，有变化会自己出现；直接点开日历只存一次，不会更新。',
    calendar: '日历',
    feed: '阅读器（Atom）',
    json: '数据（JSON）',
    search: (region: string) => `${region}托育机构搜索结果的变更`,
  },
  copy: {
    label: '最近的变更，可以复制到微信群里：',
  },
  corrections: {
    title: '本站更正记录',
    lead: '本站发布有误、已经撤回的，下一次发布时记在这里。发现网页写错了，可以在机构页面点“这页有误”。',
    none: '到这一版为止，没有撤回过。',
    takenBack: (on: string, publishedOn: string, names: readonly string[], count: number) =>
      [
        `${toDateText(on)}撤回${toDateText(publishedOn)}发布的更新`,
        count > 0
          ? `，涉及${count}家机构：${names.join('、')}${count > names.length ? '等' : ''}`
          : '',
        '。',
      ].join(''),
  },
  reports: {
    title: '家长报的错，办得怎样',
    notYet: '处理的数字还没有提供。',
    asOf: (since: string, asOf: string) => `${toDateText(since)}到${toDateText(asOf)}。`,
    received: '收到',
    receivedOf: (errors: number, checks: number, matched: number) =>
      `网页纠错${errors}份，门口核对${checks}份${checks > 0 ? `（${matched}份全对得上）` : ''}`,
    closed: '办结',
    closedOf: (corrected: number, notConfirmed: number, others: number) =>
      `更正${corrected}条，查无此误${notConfirmed}条，重复或不归本站管的${others}条`,
    days: '办结用的天数',
    daysOf: (median: number | null) =>
      median === null ? '办结的不到5条，不算' : `一半不超过${median}天`,
    open: '还在核实',
    openOf: (count: number, oldestOn: string | null) =>
      oldestOn ? `${count}条，最早的${toDateText(oldestOn)}收到` : `${count}条`,
  },
  centre: {
    title: '变更和订阅',
    newest: (on: string, what: string) => `${toDateText(on)}：${what}`,
    none: '还没有变更记录',
    takenBack: (on: string, publishedOn: string) =>
      `${toDateText(on)}：本站撤回${toDateText(publishedOn)}发布的更新，里面有这家机构；以这一页现在写的为准。`,
    takenBackFact: (on: string) => `${toDateText(on)}：本站撤回了一次更新`,
    all: '本地区全部变更',
  },
} as const
