import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

/** The oldest month that guidance is for is the third birthday. */
const toMonthText = (months: number) => (months === 0 ? '刚出生' : toAgeText(months))

/** The ages of an article, both ends included. */
const toArticleAges = (from: number, to: number) =>
  from === to ? toMonthText(from) : `${toMonthText(from)}到${toAgeText(to)}`

export const zhHans = {
  articleAges: toArticleAges,
  /** Words of the lists of guidance: the first page, ages, topics, domains. */
  lists: {
    title: '育儿指导',
    lead: '按孩子多大，看眼下用得上的。每篇都写明出处，也写明谁审核、什么时候再核对。',
    description: (region: string) =>
      `${region}3岁以下孩子的养育指导：吃、睡、玩、安全、生病、入托和家庭权益，按月龄查看。`,
    ages: '孩子多大了',
    agesHint: '点一个数字，是孩子满几个月。早产的孩子，先按医生说的矫正月龄看。',
    month: '个月',
    search: '有事想查',
    otherAges: '别的月龄',
    topics: '按内容看',
    domains: '按孩子的发展看',
    count: (count: number) => `${count}篇`,
    empty: '这里还没有文章。可以换个月龄，或者搜一搜。',
    ageTitle: (months: number) =>
      months === 0 ? '刚出生的孩子，看什么' : `${toAgeText(months)}的孩子，看什么`,
    ageDescription: (months: number) =>
      `${toMonthText(months)}的孩子怎么喂、怎么睡、怎么玩、怎么防伤害。`,
    forThisAge: '专讲这个年龄',
    forAllAges: '三岁以前都用得上',
    previousMonth: (months: number) => `小一点：${toMonthText(months)}`,
    nextMonth: (months: number) => `大一点：${toMonthText(months)}`,
    toolsForAge: (months: number) => `${toMonthText(months)}：疫苗、体检、班型、身高体重`,
    centresForAge: (months: number) => `找收${toMonthText(months)}孩子的托育机构`,
    topicDescription: (topic: string) => `3岁以下孩子的${topic}：按月龄排列的养育指导。`,
    all: '全部育儿指导',
    feed: '订阅更新（Atom）',
  },
  /** The rows of the strip of months, each half a year. */
  halfYears: ['半岁以前', '半岁到1岁', '1岁到1岁半', '1岁半到2岁', '2岁到2岁半', '2岁半到3岁'],
  /** Words around one article. */
  article: {
    ages: (from: number, to: number) => `适合：${toArticleAges(from, to)}`,
    domains: (labels: readonly string[]) => `发展：${labels.join('、')}`,
    separator: '、',
    contents: '本页内容',
    reviewed: (role: string | undefined, on: string, next: string) =>
      role
        ? `${role}审核，${toDateText(on)}；${toDateText(next)}前再核对一次。`
        : `未经医护审核。${toDateText(on)}照文末的资料写成，${toDateText(next)}前再核对一次。`,
    pastReview: (next: string) =>
      `这一篇原定${toDateText(next)}前再核对，还没有完成。内容可能已经变了，照做之前，先问一问下面的部门或您的医生。`,
    pastReviewTag: '待核对',
    todo: '本地要做的一件事',
    warningSigns: '有一条对得上，就带孩子去看',
    warningSignsText:
      '上面的预警征象出自国家的筛查表，不是诊断。有一条对得上，请尽早去下面的地方做评估；孩子没事，也就放心了。',
    clinics: '本地可以问、可以去的地方',
    clinicList: (count: number) => `各街道、乡镇的卫生服务机构（${count}家）`,
    clinicsUnknown: (authority: string, phone: string | undefined) =>
      phone
        ? `本地卫生服务机构的名单还没有提供。请打电话问${authority}：`
        : `本地卫生服务机构的名单还没有提供，请问${authority}。`,
    hours: (hours: string) => `时间：${hours}`,
    sources: '参考资料',
    sourceLine: (number: string, publisher: string, date: string) =>
      `${number}，${publisher}，${toDateText(date)}`,
    related: '接着看',
    findCentres: '找托育机构',
    findCentresForAge: (months: number) => `找收${toAgeText(months)}孩子的托育机构`,
    feedback: (authority: string) => `发现写错了？请告诉${authority}：`,
    feedbackNoPhone: (authority: string) => `发现写错了？请告诉${authority}。`,
    feedbackHow: '说出这一页的标题就行。',
    pageAddress: (address: string) => `网页地址：${address}`,
  },
  /** Words of `/guidance/search/`. */
  search: {
    title: '搜育儿指导',
    label: '想知道什么',
    hint: '可以照平时说话写，例如“不肯吃饭”“发烧”，也可以打拼音',
    submit: '搜一搜',
    resultsFor: (text: string) => `“${text}”的搜索结果`,
    total: (total: number) => `共 ${total} 篇`,
    none: '没有找到。换个说法试试，少写几个字，或者从下面挑着看。',
    ask: '打电话问',
    everywhere: '在全站搜一搜',
  },
} as const
