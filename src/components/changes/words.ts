import type { TakenBack } from '#src/changes/history.ts'
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
    lead: '不用登记，不留电话。把网址加进阅读器或手机日历，有变化就能看到。',
    feed: 'Atom订阅',
    calendar: '日历订阅',
    json: '数据文件（JSON）',
    search: (region: string) => `${region}托育机构搜索结果的变更`,
  },
  corrections: {
    title: '本站更正记录',
    lead: '本站发布有误、已经撤回的，记在这里。发现网页写错了，可以在机构页面点“这页有误”。',
    none: '开始记录以来，没有撤回过。',
    takenBack: ({ on, publishedOn, centres, names }: TakenBack) =>
      `${toDateText(on)}撤回${toDateText(publishedOn)}发布的更新${centres > 0 ? `，涉及${centres}家机构：${names.join('、')}${centres > names.length ? '等' : ''}` : ''}。`,
  },
  centre: {
    title: '变更和订阅',
    newest: (on: string, what: string) => `${toDateText(on)}：${what}`,
    none: '还没有变更记录',
    all: '本地区全部变更',
  },
} as const
