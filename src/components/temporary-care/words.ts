import { toWeekday } from '#src/calendar/days.ts'
import type { Clash, Doubt, Moment, Obstacle, Span } from '#src/choosing/care/care.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText, WEEKDAY_LABELS } from '#src/text/dates.ts'
import { toHoursText } from '#src/text/opening-hours.ts'

const toDay = (on: string) => `${toDateText(on).slice(5)}（${WEEKDAY_LABELS[toWeekday(on) - 1]}）`
const toSpans = (spans: readonly Span[]) =>
  spans.map(({ opens, closes }) => `${opens}–${closes}`).join('、')
const toMoment = ({ on, time }: Moment) => `${toDay(on)}${time}`
const toNotice = (hours: number) => (hours % 24 === 0 ? `${hours / 24}天` : `${hours}小时`)

const toClash = ({ words, spans }: Clash) =>
  `时间写的是“${toHoursText(words)}”，那天开门却是${toSpans(spans)}，对不上，这几个小时行不行`

/** Words of the page for care on one day. */
export const zhHans = {
  title: '今天临时托',
  titleOf: (place: string) => `${place}今天临时托`,
  description: (place: string) =>
    `${place}哪些托育机构今天或哪一天能临时托几个小时：时间、月龄、起订、提前预约合不合，多少钱，电话多少。`,
  keywords: [
    '今天临时托',
    '临时托',
    '临时托管',
    '今天能送',
    '今天能托',
    '今天有没有人看孩子',
    '临时照看',
    '托几个小时',
    '钟点托',
    '临时看孩子',
    '明天临时托',
    '临时托今天',
    '今天临时看孩子',
    '今天计时托',
    '明天能送',
  ],
  lead: '急着要人看孩子时：选时间，看哪家合适，直接打电话。能不能送，以电话里说的为准。',

  form: {
    on: '哪一天',
    from: '几点送',
    to: '几点接',
    age: '孩子多大',
    anyAge: '不填',
    subdistrict: '街道乡镇',
    anySubdistrict: '全部',
    place: '从哪里出发（可以不填）',
    submit: '看哪家能托',
  },
  problems: {
    date: (last: string) => `日期要在今天到${toDateText(last)}之间，先按今天算。`,
    time: '时间没看懂，要写成09:00这样，接的时间晚于送的时间。先按下面的时间算。',
    age: '月龄没看懂，先不按月龄算。',
    place: (name: string) => `不知道“${name}”在哪里，没有按远近排。`,
    origin: '不知道选的地点在哪里，没有按远近排。',
  },
  unannounced: '那天放不放假，国务院还没有公布，先按平常的星期算。',
  holiday: '那天是法定节假日。',
  makeUp: '那天是调休上班的周末。',

  entryFirst: '第一次送的孩子，先要接种证和入托健康检查。还没有的，机构可能不收，先打电话问。',
  entryFirstLink: '要什么、去哪里办',

  asked: (on: string, from: string, to: string) => `${toDay(on)}${from}–${to}`,
  forAge: (months: number) => `，${toAgeText(months)}`,
  fits: (count: number) => `合适的（${count}家）`,
  none: '没有一家全都合适。下面的打电话问一问，或者换个时间。',
  noneToAsk: '没有一家合适。下面写着为什么，换个时间、换一天也许就行。',
  nobody: '这里没有登记临时托或计时托的机构。',
  toAsk: (count: number) => `可能可以，打电话问清（${count}家）`,
  toAskHint: '时间、月龄没有不合的地方，只是下面这几点没有公布。没公布不等于不行。',
  fitsNot: (count: number) => `这次不合适的（${count}家），为什么、怎样就能托`,
  more: (count: number) => `还有${count}家没有列出来，选一个街道乡镇再看。`,
  everywhere: '看全部街道乡镇',

  measured: (name: string, isApproximate: boolean) =>
    `从${name}${isApproximate ? '（约在）' : ''}量的直线距离，近的在前。`,

  comma: '，',
  semicolon: '；',
  ofService: (service: string, why: string) => `${service}：${why}`,
  ask: '打电话问',
  notice: (hours: number) => `提前${toNotice(hours)}订`,
  noNotice: '不用提前订',
  booking: '预约',
  call: (number: string) => `拨打 ${number}`,
  noPhone: '电话未提供',
  feeByHour: (fee: string, hours: number, sum: string) => `${fee} × ${hours}小时，${sum}`,
  feeOnce: (fee: string) => `${fee}，不按小时算`,
  source: (source: string, asOf: string) => `${source}，${toDateText(asOf)}`,
  otherHours: (from: string, to: string) => `改成${from}–${to}可以`,
  otherDay: (on: string) => `${toDay(on)}同样的时间可以`,

  obstacle: (obstacle: Obstacle): string => {
    switch (obstacle.code) {
      case 'withdrawn':
        return '已注销备案'
      case 'suspended':
        return obstacle.to ? `暂停服务到${toDateText(obstacle.to)}` : '暂停服务，恢复日期未提供'
      case 'insiders':
        return '只收本单位、本小区的孩子'
      case 'tooYoung':
        return `满${toAgeText(obstacle.fromMonths)}才收`
      case 'tooOld':
        return `只收${toAgeText(obstacle.toMonths)}以下`
      case 'closed':
        return '那天不开放'
      case 'notThatDay':
        return `时间写的是“${toHoursText(obstacle.words)}”，那天不托`
      case 'clash':
        return toClash(obstacle)
      case 'outside':
        return `那天只有${toSpans(obstacle.spans)}能托`
      case 'break':
        return `中间休息，那天${toSpans(obstacle.spans)}能托，可以问能不能分成两段`
      case 'minimum':
        return `最少订${obstacle.words}${obstacle.until ? `，订到${obstacle.until}就够` : ''}`
      case 'notice':
        return `要提前${toNotice(obstacle.hours)}订，现在最早能订${toMoment(obstacle.earliest)}以后的`
      case 'past':
        return '这个时间已经过了，选晚一点'
    }
  },
  doubt: (doubt: Doubt): string => {
    switch (doubt.code) {
      case 'minimumWords':
        return `最少订${doubt.words}，这几个小时行不行`
      case 'hoursWords':
        return `时间写的是“${toHoursText(doubt.words)}”，这个时间行不行`
      case 'clash':
        return toClash(doubt)
      default:
        return DOUBTS[doubt.code]
    }
  },

  entry: '第一次送，先办这两样',
  where: '去哪里',
  howLong: '要多久',
  clinics: '去哪里做入托健康检查',
  clinicsHint: '先打电话问机构认哪一家的检查表，再约。',
  firstDayLink: '第一天还要带什么',
  allPlaces: '看全部门诊和医院',
} as const

const DOUBTS = {
  filing: '备案状态未提供',
  expired: '备案有效期已过，续没续',
  unlisted: '不在最新名单，还办不办',
  age: '收托年龄未提供',
  hours: '开放时间未提供',
  notice: '要提前多久订，未提供',
  minimum: '最少订多久，未提供',
  unannounced: '法定节假日休息，那天放不放假还没有公布',
  holiday: '那天是法定节假日，开不开未提供',
  makeUp: '那天调休上班，开不开未提供',
} as const
