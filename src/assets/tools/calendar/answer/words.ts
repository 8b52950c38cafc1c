import { zhHans as words } from '#src/assets/tools/words.ts'
import { toDateText } from '#src/text/dates.ts'

export const zhHans = {
  /** Words of the calendar of vaccinations and check-ups. */
  plan: {
    now: '现在可以约的',
    nowEmpty: '眼下没有到日子的。',
    nowOrder: '快到期限的排在前面。翻开接种证，打过的勾上；漏了的不用从头打，打电话约着补。',
    late: '过了期限，还没有勾',
    lateAdvice: '打过的勾上。真漏了的，这里算不出日子：打电话问接种门诊怎么接着补，把接种证带上。',
    missed: '以前的体检，还没有勾',
    missedAdvice: '做过的勾上。没做的，下一次去的时候一起问，看要不要补。',
    visited: '做过的体检',
    visitedHint: '勾错了，点一下去掉。',
    next: '接下来',
    done: '打过的',
    later: '3岁以后',
    earliest: (date: string, age: number) => `最早${toDateText(date)}（${words.monthTitle(age)}）`,
    before: (date: string) => `${toDateText(date)}之前打完`,
    over: (date: string) => `本该${toDateText(date)}之前打完，已经过了`,
    moved: '按上一剂的日子推后了',
    movedByLive: (on: string) =>
      `${toDateText(on)}打过另一种注射的减毒活疫苗，没有同一天打，要隔够天数`,
    afterWindow: '隔够天数已经过了期限，打电话问门诊怎么排',
    previousUndated: '还要看上一剂是哪天打的，翻接种证',
    givenOn: '日子照接种证填；有的下一针要看上一针是哪天打的。',
    colon: '：',
    comma: '，',
    summaryDue: (date: string) => `预产期${toDateText(date)}`,
    givenOnLabel: (name: string) => `${name}是哪天打的`,
    live: (days: number) =>
      `现在有两针以上注射的减毒活疫苗：要么同一天打，要么至少隔${days}天。请门诊排。`,
    special:
      '这个孩子有特别的情况，日子要接种医生单独排，这里不算。请打电话给接种门诊，带上出院小结和妈妈的化验单。',
    choices: '选哪一种疫苗',
    choicesAdvice: '两种都在国家程序里，门诊有哪一种、适合哪一种，听医生的。',
    visitOn: (date: string) => `${toDateText(date)}起可以约`,
    visitBetween: (from: string, to: string) => `${toDateText(from)}至${toDateText(to)}之间`,
    visitDischarge: '出院后一周内，医生到家里来。没来电话就打过去问。',
    visitPast: (date: string) => `${toDateText(date)}起就可以做。没做的，打电话补`,
    looksAt: '看什么',
    print: '打印给医生看',
    line: (date: string, what: string) => `${date} ${what}`,
    summary: '给医生看的摘要',
    summaryOn: (date: string, age: string) => `${toDateText(date)}打印，${age}`,
    summaryGiven: '打过的疫苗（家长记的，以接种证为准）',
    summaryNone: '没有记。',
    summaryMeasured: '测量记录',
    summaryQuestions: '想问的三件事',
    undated: '日子没记',
  },
  /** Words of a calendar that is taken along: the file, and the list to copy. */
  export: {
    listHead: (today: string) =>
      `疫苗和体检的日子（${toDateText(today)}算的，都是最早可以去的日子）`,
    calendarName: (nickname: string) => `${nickname}的疫苗和体检`,
    entry: (nickname: string, what: string) => `${nickname}：${what}`,
    now: (what: string) => `${what}，现在可以约`,
    late: (what: string) => `${what}，过了期限，问门诊怎么补`,
    deadline: (what: string, before: string) => `${what}，${toDateText(before)}之前打完`,
    missed: (names: string) => `以前没勾的体检：${names}`,
    missedAdvice: '做过的，回到日历页勾上。没做的，打电话问儿保门诊，下次去时一起问。',
    ownAnswer: '哪天打、哪天查，由接种门诊和儿保门诊定。',
    entryAdvice: '这是最早可以去的日子。先打电话约接种门诊或儿保门诊，带接种证。',
    deadlineAdvice: '还没打的，今天就打电话问接种门诊。',
    alarm: (what: string) => `${what}：打电话约了吗？`,
  },
} as const
