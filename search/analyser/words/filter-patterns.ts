import type { Availability, Nature, QualityGrade, ServiceType } from '#src/centres/codes.ts'

/*
 * What is put together is a function: a filter's words then stay out of the search page's script, which knows the filter.
 */

/** A number up to 99 in digits or characters. */
const NUMBER =
  '(?:\\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九])'

const BEFORE_AGE = '(?:(?<under>未满|不到)|刚满|快满|刚|快|满|约)?'
const AFTER_AGE =
  '(?:(?<within>以下|以内|之内)|大的|大|以上|左右)?(?:的)?(?:宝宝|孩子|小孩|婴儿|娃)?(?:的)?'

/**
 * Ages as parents write them. Groups: `years`, `half` (岁半), `months`; `from` is the lower end of a
 * range (2-3岁), which is what a parent asks for; `under` (不到) and `within` (以下) mark an upper bound.
 */
export const toAgePatterns = (): readonly RegExp[] => [
  /(?<from>\d{1,2})(?:个月|月龄|岁)?\s?(?:-|~|—|–|至|到)\s?\d{1,2}\s?(?<unit>个月|月龄|周岁|岁)/gu,
  new RegExp(
    `${BEFORE_AGE}(?<years>${NUMBER})\\s?周?岁(?:零)?(?:(?<half>半)|(?<months>${NUMBER})\\s?个月)?(?:多)?${AFTER_AGE}`,
    'gu',
  ),
  new RegExp(
    `${BEFORE_AGE}(?<months>${NUMBER})\\s?(?:个半月|个多月|个月龄|个月(?!亮)|月龄|月大)${AFTER_AGE}`,
    'gu',
  ),
  // Up to twelve it is a month of the calendar: 9月入托.
  /(?<!\d)(?<months>1[3-9]|[2-9]\d)月(?![亮光份])(?:大)?(?:的)?(?:宝宝|孩子)?/gu,
  /(?<halfYear>半岁)(?:大|的)?/gu,
]

/** Class names of the national standard and the month they begin with. */
export const CLASS_AGES: readonly (readonly [pattern: RegExp, months: number])[] = [
  [/乳儿班/gu, 6],
  [/托小班/gu, 12],
  [/托大班/gu, 24],
]

const SERVICE_END = '(?:托育服务|托育|托管|托班|托儿|托|班)?(?:服务)?'

export const toServicePatterns = (): readonly (readonly [pattern: RegExp, code: ServiceType])[] => [
  [new RegExp(`(?:全日|全天|整天|整日)${SERVICE_END}`, 'gu'), 'fullDay'],
  [new RegExp(`(?:半日|半天)${SERVICE_END}`, 'gu'), 'halfDay'],
  [
    /(?<![半全旭向今明假节周安健齐完])(?:日托|全托)(?![育儿管幼婴])(?:班|服务)?|日间(?:照料|照护)(?:服务)?/gu,
    'fullDay',
  ],
  [
    /(?:计时|按小时|小时)(?:托育服务|托育|托管|托)(?:服务)?|计时|钟点(?:托育|托管|托|工)/gu,
    'hourly',
  ],
  [new RegExp(`临时${SERVICE_END}|临托|应急托`, 'gu'), 'temporary'],
]

export const NATURE_PATTERNS: readonly (readonly [pattern: RegExp, codes: readonly Nature[]])[] = [
  [/(?:民办|私立)?非营利性?(?:的)?/gu, ['nonProfit']],
  [/(?:民办|私立)?(?<!非)营利性(?:的)?/gu, ['forProfit']],
  [/(?:民办|私立)(?:的)?/gu, ['forProfit', 'nonProfit']],
  [/公(?:办|立)(?:的)?/gu, ['public']],
]

export const AFFORDABLE_PATTERN = /普惠(?:性|型)?(?:托育服务|托育|托班|的)?/gu

export const CHEAP_PATTERN = /(?:价格|收费)?(?:便宜|低价|实惠)(?:点|一点|一些)?(?:的)?/gu

const FEE =
  '(?<fee>(?<!\\d)\\d{3,5}|(?<![\\d.])\\d(?:\\.\\d)?\\s?[k千]|[一二两三四五六七八九]千(?:[一二三四五六七八九]百?)?)'
const FEE_UNIT = '\\s?(?:元|块钱|块)?'

/** An upper bound of the fee, its amount in the group `fee`. */
export const toMaxFeePatterns = (): readonly RegExp[] => [
  new RegExp(`(?:每个?月|一个月)?${FEE}${FEE_UNIT}(?:以下|以内|之内)(?:的)?`, 'gu'),
  new RegExp(
    `(?:每个?月|一个月)?(?:不到|不超过|低于)${FEE}(?![\\d米平人个])${FEE_UNIT}(?:的)?`,
    'gu',
  ),
]

/** Thousands in an amount (3k, 三千五): before it how many, after it the hundreds. */
export const THOUSAND = /[k千]/u
export const HUNDRED = /百$/u

export const toGradePatterns = (): readonly (readonly [pattern: RegExp, grade: QualityGrade])[] => [
  [toGradePattern('a'), 'A'],
  [toGradePattern('b'), 'B'],
  [toGradePattern('c'), 'C'],
  [toGradePattern('d'), 'D'],
]

function toGradePattern(letter: string): RegExp {
  const before = '质量(?:等级|评估)?(?:为|是)?\\s?'
  return new RegExp(
    `${before}${letter}(?![a-z0-9])(?:级|等)?(?:的)?|(?<![a-z0-9])${letter}级(?:的)?`,
    'gu',
  )
}

export const HAS_PLACES_PATTERN =
  /(?:还|现在)?有(?:空余|空)?(?:托位|余位|空位|位置|名额|位)(?:的)?|(?:可以?|能)入托(?:的)?/gu

export const HAS_PLACES: readonly Exclude<Availability, 'unknown'>[] = ['available', 'limited']

/**
 * Days of the weekend, alone or as the end of a week (周一到周六), unless it is closed then (周六不开, not 周六不休), not
 * wanted (不要周末), or a street follows (周末开元路).
 */
export const WEEKEND_PATTERN =
  /(?<!不要|除了?)(?:(?:周|星期|礼拜)一[到至])?(?:每个?)?(?:周末|双休日|(?:周|星期|礼拜)[六日天](?:[和或及、]?(?:(?:周|星期|礼拜)[六日天]|日)|[到至](?:周|星期|礼拜)[六日天])*)(?![和或及、]?(?:周|星期|礼拜)|[天个]|除外|(?:都|也|能)?(?:不(?!休|放假)|没|休|关|放假))(?:都|也|能|可以|还)?(?:开门|开放|开园|营业|上班|能?送|无休|不休息?|不放假|开(?=[的着吗么呢]|\s|$))?(?:的)?/gu

/** Ways to say near where no place is named. */
export const NEAR_ME_PATTERN =
  /(?:离|在)?(?:我|我家|家里|家)?(?:的)?(?:附近|周边|身边)(?:的)?|离(?:我|我家|家里|家)(?:最|比较|很)?近(?:一点)?(?:的)?|就近(?:的)?|(?:距离)?最近(?:的)?|家门口(?:的)?/gu

/** Tells months from years at the end of a range. */
export const MONTHS_UNIT = /月/u
