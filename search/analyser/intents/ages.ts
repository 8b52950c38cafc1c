import {
  askFor,
  type Context,
  type Groups,
  NO_LIMIT,
  toIntent,
  UNUSED,
} from '#search/analyser/phrase.ts'
import { NEIGHBOURS, parseNumber, SMALL_NUMBER } from '#search/analyser/words/chinese-number.ts'
import { age, CARE_ENDS_AT_MONTHS } from '#search/filters/age.ts'
import { start } from '#search/filters/start.ts'
import { addMonths, monthsBetween } from '#src/calendar/days.ts'

/*
 * Ages as parents say them: 1.5岁, 1岁半, 一岁零三个月, 7个半月, 十八个月, 俩岁, 18m, 半岁, 两三岁, 不到一岁, 快两岁了.
 */
const COUNT = `(?:${NEIGHBOURS}|[零一二两三四]点[一二三四五六七八九]|${SMALL_NUMBER})`
/** 8个月 is an age, 8个月后 a time to come, 八个月亮 a name. */
const NOT_LATER = '(?!亮|以?后|之后|过后)'
const AGE = [
  `${COUNT}\\s?周?岁(?:\\s?半|\\s?零?${SMALL_NUMBER}\\s?个[半多]?月${NOT_LATER}半?|零?${SMALL_NUMBER}月(?![份初底中入上开送去就]))?`,
  `${COUNT}\\s?周半`,
  `${COUNT}\\s?(?:个半月|个多?月龄?半?|月龄|月大|m(?![a-z])|月(?=的?(?:宝宝|孩子|娃)))${NOT_LATER}`,
  // Up to twelve it is a month of the calendar: 9月入托.
  '(?:1[3-9]|[2-9]\\d)月(?![亮光份])',
  '半周?岁',
  // 2Y, 1y6m
  '\\d(?:\\.\\d)?y(?:\\d{1,2}m)?(?![a-z])',
  '(?<![\\d一二两三四五六七八九十])岁半',
].join('|')

const BEFORE =
  '(?:(?<under>未满|不满|不到|不足|小于|低于|还没到|没到|没满)|刚刚?满|刚刚?过|刚刚?|(?<soon>快到|快满|快|马上)|已经|大概|大约|差不多|满|约|才)?\\s?'
const AFTER =
  '(?:(?<within>及以下|以下|以内|之内)|(?<short>不到|未满)|左右|上下|出头|以上|大概|多)?大?(?:的|了)?'
const TO = '\\s?(?:-|~|—|–|至|到)\\s?'
/** 老二十个月 is the second child, ten months old. */
const NO_DIGIT = '(?<![\\d.老])'

const toMonths = new RegExp(
  `^(?:(?<years>${COUNT})\\s?(?:周?岁|周(?=半)|y)|(?<year>岁))?\\s?零?(?:(?<months>${COUNT})\\s?(?:个|月|m))?`,
  'u',
)

/** An age in months; what is less than a month is left out. */
function parseAge(text: string): number | undefined {
  if (/^半/u.test(text)) return 6
  const { years, year, months } = toMonths.exec(text)?.groups ?? {}
  const fromYears = year ? 1 : parseCount(years)
  const fromMonths = parseCount(months)
  if (fromYears === undefined || fromMonths === undefined) return undefined
  const half = /(?:岁\s?|周)半$/u.test(text) ? 6 : 0
  return Math.floor(Math.round(fromYears * 1200) / 100 + fromMonths + half)
}

/** 两三 begins with two. */
const parseCount = (text: string | undefined) =>
  text === undefined
    ? 0
    : parseNumber(NEIGHBOUR.test(text) ? text.slice(0, 1) : text.replace(/^(.)点(.)$/u, toDecimal))
/** 一点五 is 1.5. */
const toDecimal = (_: string, whole: string, tenths: string) =>
  `${parseNumber(whole)}.${parseNumber(tenths)}`
const NEIGHBOUR = new RegExp(`^${NEIGHBOURS}$`, 'u')

const isAge = (months: number) => months >= age.min && months <= age.max

/** Below a limit is the last month before it; whoever is below three is everyone. */
function readAge({ under, within, short, soon, found = '' }: Groups) {
  const months = parseAge(found)
  if (months === undefined) return undefined
  if (within && months >= CARE_ENDS_AT_MONTHS) return NO_LIMIT
  // 快三岁 is still below three, where 快两岁 is as good as two.
  const isBelow = under || within || short || (soon && months === CARE_ENDS_AT_MONTHS)
  const asked = isBelow ? months - 1 : months
  if (isAge(asked)) return { asks: [askFor(age, asked)] }
  return found.includes('岁') ? UNUSED : undefined
}

/** Of a range (1.5-2岁) the lower end: from then on care is looked for. */
function readRange({ from = '', to = '' }: Groups) {
  const unit = to.includes('岁') ? '岁' : '个月'
  const months = parseAge(/[岁月m]/u.test(from) ? from : from + unit)
  if (months === undefined || !isAge(months)) return undefined
  return months === 0 ? NO_LIMIT : { asks: [askFor(age, months)] }
}

/** The age that is reached in some months: 还差一个月两岁. */
function readAlmost({ less = '', found = '' }: Groups) {
  const months = (parseAge(found) ?? Number.NaN) - (parseNumber(less) ?? Number.NaN)
  return isAge(months) ? { asks: [askFor(age, months)] } : undefined
}

/** From the age of today until another one: 现在八个月等到一岁送. */
function readUntil({ found = '', then = '' }: Groups, { on }: Context) {
  const [now, later] = [parseAge(found), parseAge(then)]
  if (now === undefined || later === undefined || later <= now || !isAge(later)) return undefined
  const month = addMonths(`${on.slice(0, 7)}-01`, later - now).slice(0, 7)
  return { asks: [askFor(age, now), askFor(start, month)] }
}

export const ages = [
  toIntent(
    new RegExp(
      `(?:还?差|再有|还有|再过)(?<less>${SMALL_NUMBER})个月(?:就|到|满|才)*(?<found>${AGE})${AFTER}`,
      'gu',
    ),
    readAlmost,
  ),
  toIntent(
    new RegExp(`(?<found>${AGE})还?差(?<less>${SMALL_NUMBER})个月${AFTER}`, 'gu'),
    readAlmost,
  ),
  toIntent(
    new RegExp(
      `${BEFORE}${NO_DIGIT}(?<found>${AGE})了?,?(?:想|要|打算)?(?:(?:等到|等满?|长到)(?<then>${AGE})(?:的时候|以后|之后|再|了)*|到(?<then>${AGE})(?:的时候|再))(?:就|再)?(?:送去?|上|入托)?`,
      'gu',
    ),
    readUntil,
  ),
  toIntent(
    new RegExp(`${NO_DIGIT}(?<from>${AGE}|${SMALL_NUMBER})${TO}(?<to>${AGE})${AFTER}`, 'gu'),
    readRange,
  ),
  toIntent(new RegExp(`${BEFORE}${NO_DIGIT}(?<found>${AGE})${AFTER}`, 'gu'), readAge),
  // 2025年3月出生: the month of birth tells the age.
  toIntent(
    /(?<year>20\d\d)年(?<month>\d{1,2})月(?:\d{1,2}[日号])?(?:份)?(?:出生|生|的宝宝|的孩子|的娃)(?:的)?/gu,
    ({ year = '', month = '' }, { on }) => {
      const months = monthsBetween(`${year}-${month.padStart(2, '0')}`, on)
      return isAge(months) ? { asks: [askFor(age, months)] } : UNUSED
    },
  ),
]
