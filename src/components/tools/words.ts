import { zhHans as growth } from '#src/assets/tools/growth/words.ts'
import { zhHans as shared } from '#src/assets/tools/words.ts'
import type { GrowthMeasure, Sex } from '#src/guidance/reference/growth.ts'
import type { LeaveRule } from '#src/guidance/reference/rights.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

const KINDS: Record<LeaveRule['kind'], string> = {
  maternity: '产假',
  partner: '配偶的假（陪产假、护理假）',
  childcare: '育儿假',
}

/** On the axis and over the table; in sentences the index has no unit, as doctors say it. */
const CHART_UNITS: Record<GrowthMeasure, string> = { ...growth.units, bmi: '公斤/平方米' }

const toYuan = (yuan: number) => yuan.toLocaleString('en-US')

/** Words of the pages of tools, which their scripts do not carry. */
export const zhHans = {
  tools: {
    name: '育儿工具',
    description: (fullName: string) =>
      `${fullName}3岁以下孩子的家庭工具：打疫苗和体检的日子、班型、生长曲线、预警征象、育儿补贴、假期和入托材料。`,
    private: '生日和数字只在这台设备上算，不会发给我们，也不会发给任何人。',
    withoutScript: '不输生日也能看：按月龄点下面的页。',
    months: '按月龄看',
    sources: '依据',
    /** One document in one line. */
    source: (title: string, number: string, publisher: string, date: string) =>
      `《${title}》，${number}，${publisher}，${toDateText(date)}`,
    until: (date: string) => `下面的表用到${toDateText(date)}。过了这一天，先打电话问。`,
    usedUntil: (date: string) => `：这张表用到${toDateText(date)}，到时重新核对。`,
    birthOn: '孩子的生日',
    show: '看结果',
    choose: '看哪个孩子',
  },

  lines: {
    calendar: { name: '疫苗和体检日历', text: '几个孩子都能记，日子存进手机日历，打印给医生看。' },
    age: {
      name: '几月入托，上哪个班',
      text: '填上孩子的生日，看哪个月可以入托、几个孩子几位老师。',
    },
    growth: {
      name: '生长曲线',
      text: '体重、身长、头围、体重指数画在国家标准的线上，用大白话说。',
    },
    'warning-signs': { name: '预警征象', text: '八个年龄，各四条。有一条，就知道去哪里问。' },
    subsidy: { name: '育儿补贴', text: '算一算大约多少，去哪里申请，带什么。' },
    leave: { name: '产假和育儿假', text: '各省条例写的天数，没写死的怎么问。' },
    'first-day': { name: '入托第一天的材料', text: '勾上有的，剩下的印成一张单子。' },
  },

  ask: {
    title: '打电话问谁',
    kind: (label: string, count: number) => `${label} ${count} 家，按街道乡镇找`,
    everywhere: '整个地区',
    own: '您家在哪里（只记在这台设备上）',
    choose: '选街道（乡镇），看打给谁',
    none: (authority: string) => `这里还没有登记门诊。请打电话问${authority}：`,
  },

  overview: {
    title: '孩子今天该做什么',
    lead: '下一针、下一次体检、这个月玩什么、能上哪种班、到哪里找，一页看完。',
    all: '全部工具',
  },

  calendar: {
    title: '疫苗和体检日历',
    lead: '每一针最早哪天能打、哪天之前打完，每一次体检什么时候去。',
    withoutScript:
      '这一页要在浏览器里算日子，现在算不了。按月龄看也一样：点孩子的月龄，看这个月有哪些。',
    download: '存进手机日历',
    copy: '复制清单',
    copyText: '日子清单',
  },

  children: {
    title: '孩子',
    nickname: '小名（可以不填）',
    nicknameHint: '别写全名。',
    birthOn: '生日',
    dueOn: '预产期（早产的填）',
    dueHint: '早产的孩子，看生长和发育时按预产期算月龄，到满2岁；打疫苗、上班型都按生日算。',
    sex: '性别（看生长曲线要用）',
    unsaid: '不填',
    specialHint:
      '妈妈乙肝表面抗原阳性；出生时不到2000克；医生说过免疫有问题。勾上以后，疫苗的日子不在这里算。',
    save: '记下这个孩子',
    cancel: '不加了',
    where:
      '记在这台设备的这个浏览器里，不会发出去。用同一台设备的人也能看到；清理浏览器，就没有了。',
  },

  age: {
    startOn: '哪个月入托',
    notChosen: '还没想好，都看看',
    title: '几月入托，上哪个班',
    lead: '找托育，往往是几个月以后才去。看孩子到那时多大、在哪种班。',
    birthOn: '孩子的生日（还没生的，填预产期）',
    findAt: (age: string) => `收${age}的机构`,
    allGroups: '国家标准的四种班',
    noneText: '国家标准从满6个月起分班。不到6个月，先看家庭照护的文章，或打电话问机构。',
    monthPage: (months: number) => `${shared.monthTitle(months)}，看这些`,
    monthDescription: (months: number) =>
      `${shared.monthTitle(months)}的孩子：班型、疫苗、体检、预警征象、身高体重范围和育儿文章。`,
    nextGroup: (months: number, label: string) =>
      `${shared.monthTitle(months)}起，可以上${label}。`,
    vaccinesClosing: '期限快到了，还没打的先约',
    closes: (name: string, until: number) => `${name}：${shared.monthTitle(until)}之前打完`,
    vaccinesAt: '这个月龄起可以打',
    vaccinesNone: '这个月龄没有新的一针。',
    choice: (label: string, options: readonly string[]) =>
      `${label}有两种：${options.join('，')}。上面写的是前一种，打哪种听门诊的。`,
    vaccinesAdvice:
      '这是最早能打的月龄，哪天打由接种门诊定。漏了的，不用从头打，问门诊怎么接着补。',
    checkUpAt: (name: string) => `${name}（免费）`,
    checkUpWhere: '在社区卫生服务中心或乡镇卫生院，先打电话约。',
    checkUpsNone: '这个月龄没有安排体检。',
    bring: '带什么：',
    signsAt: (months: number) => `对照${toAgeText(months)}的四条`,
    growth: '身高体重的范围',
    growthCaption: (months: number) =>
      `${shared.monthTitle(months)}，一百个孩子里，大约94个在这两个数之间（P3到P97）`,
    growthMore: '看曲线，画上自己的孩子',
    boys: '男孩',
    girls: '女孩',
    range: (from: number, to: number) => `${from.toFixed(1)}–${to.toFixed(1)}`,
    articles: '这个年龄的文章',
    allArticles: '这个年龄的全部文章',
  },

  growth: {
    title: '孩子的生长曲线',
    lead: '看的是孩子自己的那条线稳不稳，不是和别人比高矮。',
    standard: '国家标准：7岁以下儿童生长标准（WS/T 423-2022），0到36个月。',
    withoutScript: '不用填数也能看：八张曲线，每张都有数字表。',
    curves: '八张标准曲线',
    curveDescription: (sex: Sex, measure: GrowthMeasure) =>
      `0到36个月${growth.sexes[sex]}${growth.measures[measure]}的P3到P97曲线和数字表，国家标准WS/T 423-2022。`,
    chartText: (sex: Sex, measure: GrowthMeasure, first: string, last: string) =>
      `横轴是月龄，0到36个月；竖轴是${growth.measures[measure]}，单位${CHART_UNITS[measure]}。七条线从下到上是P3、P10、P25、P50、P75、P90、P97。${growth.sexes[sex]}中间那条P50线，出生时${first}，36个月时${last}。下面有数字表。`,
    months: '月龄',
    unit: (measure: GrowthMeasure) => `单位：${CHART_UNITS[measure]}`,
    tableOf: (sex: Sex, measure: GrowthMeasure) =>
      `${growth.sexes[sex]}${growth.measures[measure]}百分位（${CHART_UNITS[measure]}）`,
    howToRead: 'P是什么意思',
    howToReadText: [
      '把一百个同月龄的孩子从小到大排队，P3是第3个，P50在正中间，P97是第97个。',
      '在P3和P97之间，高矮胖瘦都有，范围很宽。要紧的是顺着自己的那条线长。',
      '不满24个月躺着量，叫身长；满24个月站着量，叫身高。站着会矮一点，线在这里断开，是正常的。',
      '体重指数是体重（公斤）除以身长（米）的平方，看胖瘦配不配身高。同一天量了体重和身长，这里就替您算。',
      '早产的孩子，看生长按预产期算月龄，到满2岁。拿不准，问医生。',
    ],
    measurements: '测量记录',
    on: '哪天量的',
    weightUnit: '用哪个单位',
    kilograms: '公斤（千克）',
    jin: '斤',
    length: '身长或身高（厘米）',
    head: '头围（厘米）',
    add: '加到曲线上',
  },

  signs: {
    title: '预警征象，有一条就问',
    lead: '国家的筛查表，八个年龄，各四条。有任何一条，就请医生评估。这不是说孩子有病。',
    ages: '选孩子的月龄',
    pageTitle: (months: number) => `满${toAgeText(months)}：四条预警征象`,
    pageDescription: (months: number) =>
      `满${toAgeText(months)}的孩子，有这四条里的任何一条，就请医生评估；本地去哪里问，电话多少。`,
    for: (months: number) => `孩子刚满或超过${toAgeText(months)}，看这一张。`,
    where: '去哪里问',
    steps: '这周这样做',
    stepList: [
      '换个时间、换个人再看一次。孩子困了饿了，表现会打折扣。',
      '拍一小段视频，能看清动作和眼神。',
      '打电话，说“孩子满几个月了，表里这一条符合，想做发育评估”。',
      '带上接种证、保健手册和视频，请平时带得最多的人一起去。',
    ],
    danger: '抽搐、叫不醒、喘不上气、嘴唇发紫，不看这张表，马上打120。',
    others: '别的月龄',
  },

  subsidy: {
    title: '育儿补贴能领多少',
    lead: (yuanPerYear: number) =>
      `国家给不满3岁的孩子，每人每年${toYuan(yuanPerYear)}元。要自己申请，不会自己到账。`,
    rules: '怎么算',
    ruleList: (yuanPerYear: number, yuanPerMonth: number, startsOn: string) => [
      `从${toDateText(startsOn)}起，每个孩子每年${toYuan(yuanPerYear)}元，发到满3岁。`,
      `不满一年的，按月折算，每个月${yuanPerMonth}元。`,
      `${toDateText(startsOn)}以前生、那时还不满3岁的，从那天算起。`,
    ],
    table: '按出生的月份查',
    tableCaption: '国家方案的大约数',
    born: '出生',
    bornIn: (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`,
    bornFrom: (startsOn: string) => `${toDateText(startsOn)}及以后`,
    months: '大约几个月',
    yuan: '大约多少元',
    range: (from: number, to: number) =>
      from === to ? toYuan(from) : `${toYuan(from)}–${toYuan(to)}`,
    where: '去哪里申请',
    bring: '先备好',
    howLong: (days: number) =>
      `初审加复核，${days}个工作日以内。钱分批发，每个季度至少一批。别人要验证码、要先交钱，都是骗子。`,
    who: '父母里的一个人，或者其他监护人申请。两口子先说好，别都报。',
    offices: '户籍在本地的，可以问',
    officesHint: '户籍在别处的，问户籍地的街道办事处或乡镇政府。',
  },

  firstDay: {
    title: '入托第一天还差什么',
    lead: '勾上已经有的，剩下的就是要办的。打印出来，贴在门上。',
    withoutScript: '打印这一页，备好一样，勾一样。',
    law: '国家规定机构要查的',
    usual: '机构常要的',
    usualHint: '每家不同，先打电话要一张清单。',
    where: '哪里办',
    howLong: '多久',
    clear: '全部去掉勾',
    kept: '勾只记在这台设备上。',
    moreThanThreeMonths: '离开机构三个月以上再回来，健康检查要重新做。',
  },

  leave: {
    title: '产假、陪产假和育儿假',
    lead: '天数写在各省的条例里，看在哪个省上班。',
    provinces: '选上班的省',
    province: (name: string) => `在${name}上班`,
    kind: (kind: LeaveRule['kind']) => KINDS[kind],
    days: ({ days, daysTo, untilMonths }: LeaveRule) =>
      `${untilMonths ? '每年' : ''}${days}${daysTo ? `到${daysTo}` : ''}天${untilMonths ? `，到孩子满${toAgeText(untilMonths)}` : ''}`,
    ask: '条例没写死的，问单位人事或人社部门',
    other: '在别的省上班',
    otherText:
      '别省的条例我们没有核对过，这里不写天数。问单位人事，或打当地的12345转人社部门，问清“产假、陪产假、育儿假各几天，依据哪一条”。',
    otherHint:
      '国家法律支持有条件的地方设父母育儿假（《人口与计划生育法》第二十五条），天数由各省定。',
    how: '怎么开口',
    howList: [
      '提前说，写好从哪天到哪天、谁来接手，附上出生医学证明。',
      '先问“单位的制度是怎样的”，再说条例。',
      '请对方用文字答复，一条消息也算。',
      '谈不拢，找工会，或打12345转人社部门。没批以前别自己不去，免得算旷工。',
    ],
  },
} as const
