import {
  type Ask,
  askFor,
  type Groups,
  NO_LIMIT,
  toIntent,
  UNUSED,
} from '#search/analyser/phrase.ts'
import { NEIGHBOURS, NUMBER, parseNumber } from '#search/analyser/words/chinese-number.ts'
import { maxFee, minFee } from '#search/filters/max-fee.ts'
import { service } from '#search/filters/service.ts'
import { zhHans as words } from '#search/words.ts'

/*
 * What care may cost: 2000以下, 一个月两千左右, 1500-2000元, 预算2000, 每小时30以下, 三千多. Words that say how the amount is
 * meant stand before and after it in any order.
 */
const MOST =
  '最多|最高|不要?超过|别超过|超不过|不高于|不多于|不大于|低于|少于|小于|不到|不足|顶多|至多|封顶|控制在|以下|往下|以内|之内|之下|内|[<≤]=?'
const LEAST = '至少|最少|最低|不低于|不少于|不小于|超过|高于|多于|大于|起码|以上|往上|起步?|[>≥]=?'
/** 三千多 is from 3000 to 4000, 三千出头 a little more than 3000. */
const OVER = '多(?!少)'
const SLIGHTLY_OVER = '出头'
const ABOUT = `大概|大约|差不多|约|左右|上下|来(?=块|元|一|$)|${SLIGHTLY_OVER}|${OVER}`
const BUDGET = '(?:(?:我|我们)?(?:的|们)?)?预算(?:是|在|有|为|大概|只有|就)?'
const SPENDING = '(?:能|可以|只能|只)?(?:出|掏|付|花|承受|接受)(?:得?起)?'
const TOPIC = '(?:学费|收费|费用|价格|价位|价钱|月费|托费|保育费|保教费)(?:是|在|为|要)?'
/** 一个月, but not the end of 十一个月. */
const ONE = '(?:每|(?<!十)一|(?<!\\d)1)'
const MONTHLY = `${ONE}个?月|按月|月付|/月`
const HOURLY = `${ONE}个?(?:小时|钟头)|按小时(?:算|收|计)?|/小时|/h`
const DAILY = `${ONE}[天日次]|按天(?:算|收|计)?|/[天日次]`
/** What fees are not compared by. */
const LONGER = `${ONE}个?(?:学期|季度)|(?:每|一)年|/(?:学期|年)`
const CURRENCY = '元人民币|人民币|元钱|元|块钱|块|rmb'

const oneOf = (...sources: string[]) => new RegExp(sources.join('|'), 'u')
const AROUND = [MOST, LEAST, ABOUT, BUDGET, SPENDING, TOPIC, MONTHLY, HOURLY, DAILY, LONGER].join(
  '|',
)
const AMOUNT = `(?:[千百万]把|${NEIGHBOURS}[十百千万]|[一二两三四五六七八九]千${NEIGHBOURS}(?!十|百)|${NUMBER}(?!(?!rmb)[a-z]))`
/** 2000米, 20人, 158号, 2027年 are no amounts. */
const NO_UNIT = '(?![米平人个名位号路弄巷栋幢楼层室座年岁月日点时公里%:])'
const NO_COUNT = `(?![\\d.])${NO_UNIT}`
const FEE = new RegExp(
  `(?<before>(?:(?:${AROUND})\\s?)*)¥?(?<![\\da-z.:-])(?<from>${AMOUNT})\\s?(?<money>${CURRENCY})?` +
    `(?:\\s?(?:-|~|—|–|至|到)\\s?¥?(?<to>${AMOUNT}))?${NO_COUNT}` +
    `(?<after>(?:\\s?(?:${CURRENCY}|${AROUND}))*)的?${NO_UNIT}`,
  'gu',
)

const says = {
  most: oneOf(MOST),
  least: oneOf(LEAST),
  about: oneOf(ABOUT),
  over: oneOf(OVER),
  slightlyOver: oneOf(SLIGHTLY_OVER),
  budget: oneOf(BUDGET),
  hourly: oneOf(HOURLY),
  daily: oneOf(DAILY),
  longer: oneOf(LONGER),
  /** A number beside these is money, however small. */
  money: oneOf(BUDGET, SPENDING, TOPIC, MONTHLY, HOURLY, DAILY, LONGER, CURRENCY),
}

/** Numbers that nothing says to be money begin here: a month of care costs more than a door is numbered. */
const LEAST_BARE = 100
/** How far 左右 reaches. */
const ABOUT_SHARE = 0.15

function readFee(groups: Groups) {
  const { before = '', from = '', money = '', to = '', after = '' } = groups
  const around = `${before} ${money} ${after}`
  const [low, high] = parseRange(from, to)
  if (low === undefined || high === undefined || high < low || high > maxFee.max) return undefined
  const isMoney = says.money.test(around) || /[千k万]/u.test(from + to)
  const isBound =
    low < high || says.most.test(around) || says.least.test(around) || says.about.test(around)
  if (!isMoney && (!isBound || low < LEAST_BARE || /^0/u.test(from))) return undefined
  if (!isBound && !says.money.test(around)) return undefined
  if (says.longer.test(around)) return UNUSED
  const bounds = toBounds(around, low, high)
  return { asks: [...toService(around), ...bounds.asks], label: bounds.label }
}

/** Both ends; of one amount it is twice the same. 两三千 is 2000 to 3000, 一千二三 is 1200 to 1300, 2-3千 thousands twice. */
function parseRange(from: string, to: string): [number | undefined, number | undefined] {
  const pair = PAIR_OF_AMOUNTS.exec(from)?.groups
  if (pair) {
    const { start = '', one = '', two = '', end = '' } = pair
    return [parseNumber(start + one + end), parseNumber(start + two + end)]
  }
  if (to === '') return [parseAmount(from), parseAmount(from)]
  const unit = /[k千万百]/u.test(from) ? '' : (/[k千万百](?=\d?$)/u.exec(to)?.[0] ?? '')
  const isShort = (parseNumber(from) ?? 0) < LEAST_BARE
  return [parseNumber(isShort ? from + unit : from), parseNumber(to)]
}
const PAIR_OF_AMOUNTS = new RegExp(
  `^(?=(?:[^千]千)?${NEIGHBOURS}[十百千万]?$)(?<start>[^千]千)?(?<one>.)(?<two>.)(?<end>[十百千万]?)$`,
  'u',
)

/** 千把 is about a thousand. */
const parseAmount = (text: string) =>
  parseNumber(/^.把$/u.test(text) ? `一${text.slice(0, 1)}` : text)

function toBounds(around: string, low: number, high: number): { asks: Ask[]; label?: string } {
  if (low < high) return toBetween(low, high)
  // 不超过 holds 超过, 不低于 holds 低于: the negated word says what is meant.
  const isLeast = /不低于|不少于|不小于/u.test(around)
  const isMost = /不要?超过|别超过|不高于|不多于|不大于/u.test(around)
  if (isMost) return { asks: [askFor(maxFee, high)] }
  if (isLeast) return { asks: [askFor(minFee, low)] }
  if (says.most.test(around)) return { asks: [askFor(maxFee, high)] }
  if (says.least.test(around)) return { asks: [askFor(minFee, low)] }
  if (says.over.test(around)) return toBetween(low, low + toLastUnit(low))
  const above = Math.round(high * (1 + ABOUT_SHARE))
  if (says.slightlyOver.test(around)) return toBetween(low, above)
  if (says.budget.test(around) && !says.about.test(around)) return { asks: [askFor(maxFee, high)] }
  return toBetween(Math.round(low * (1 - ABOUT_SHARE)), above)
}

/** 3000 is said in thousands, 2500 in hundreds. */
const toLastUnit = (amount: number): number =>
  amount > 0 && amount % 10 === 0 ? 10 * toLastUnit(amount / 10) : 1

const toBetween = (low: number, high: number) => ({
  asks: [askFor(minFee, low), askFor(maxFee, high)],
  label: words.understood.feeBetween(low, high),
})

/** Fees by the hour are those of hourly care, fees by the day those of temporary care. */
function toService(around: string): Ask[] {
  if (says.hourly.test(around)) return [askFor(service, 'hourly')]
  return says.daily.test(around) ? [askFor(service, 'temporary')] : []
}

export const fees = [
  toIntent(FEE, readFee),
  toIntent(/(?:完全|全部)?(?:免费|不要钱|不收费|不花钱|免学费)的?/gu, () => UNUSED),
  // A question after the price limits nothing.
  toIntent(
    /(?:一个月|每个?月|学费|收费|价格|费用)?(?:大概|大约)?(?:是|要|得)?多(?:少|大)?钱(?:一个月|每月)?/gu,
    () => NO_LIMIT,
  ),
  toIntent(
    /(?:(?:价格|收费|费用|学费|价钱)(?:最|比较|要)?(?:便宜|低|实惠|合理)|(?:价格|收费|费用|价钱)?(?:从低到高|由低到高|从便宜到贵)|(?:最|比较)?(?:便宜|低价|实惠|划算)|性价比高|(?:别|不想要?|不要|不能|不)太?贵|太?贵的?(?:我|俺)?(?:就|都)?(?:不要|不想要|不去|不考虑))(?:一点|一些|点儿|点|些)?的?/gu,
    () => ({ asks: [{ what: 'cheapest' }] }),
  ),
]
