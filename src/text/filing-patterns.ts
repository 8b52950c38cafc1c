/**
 * How Chinese clerks write dates, ages, money and times, as regular expressions over text in NFKC form
 * (full-width digits, colons and brackets are already plain).
 */

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`

/** 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, a time after it. Groups: era, year, month, day. */
export const DATE_PATTERN =
  /^(民国|民國)?\s*(\d{2,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:[\sT]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?$/
export const YEAR_PATTERN = /^(民国|民國)?\s*(\d{2,4})\s*年?度?$/
export const YEAR_AND_MONTH_PATTERN = /^(?:民国|民國)?\s*\d{2,4}\s*[-/.年]\s*\d{1,2}\s*月?$/

/** 6, 6个月, 6月龄, 满18月. Group: months. */
export const MONTHS_PATTERN = /^满?(\d{1,3})(?:个?月龄?)?$/
/** 1岁, 3周岁, 1岁半, 1岁6个月, 0.5岁. Groups: years, half, months. */
export const YEARS_PATTERN = /^满?(\d{1,2}(?:\.\d+)?)周?岁(半)?(?:零?(\d{1,2})个?月)?$/
export const HALF_YEAR_WORDS = ['半岁', '半周岁']
export const AGE_RANGE_PATTERN = /^(.+?)(?:-|~|—|–|至|到)(.+)$/
export const AGE_UNIT_PATTERN = /(个?月龄?|周?岁)$/
export const AGE_ABOVE_PATTERN = /^(.+?)(?:\(含\))?(?:以上|起)$/
export const AGE_BELOW_PATTERN = /^(.+?)(?:以下|以内)$/
/** Words around an age that change nothing. */
export const AGE_NOISE = /婴幼儿|幼儿|婴儿|儿童|宝宝|的|招收|收托|左右/g
export const CHINESE_DIGIT = /[一二两三四五六七]/g
export const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
}

export const COUNT_PATTERN = new RegExp(`^(${NUMBER})\\s*(?:人|个|名|位|天|日|班|张|个?班级)?$`)
export const PERCENT_PATTERN = new RegExp(`^(?:百分之)?(${NUMBER})\\s*%?$`)
/** 1:5, 1比5, 2:7. Groups: carers, children. */
export const RATIO_PATTERN = /^(\d{1,2})\s*[:比]\s*(\d{1,3}(?:\.\d+)?)$/
/** Groups: number, unit. */
export const AREA_PATTERN = new RegExp(
  `^约?(${NUMBER})\\s*(平方米|平方公尺|平米|平方|平|m2|亩)?$`,
  'i',
)
export const MU = '亩'

/** Groups: number, rest (元, 分, 元/月 …). */
export const MONEY_PATTERN = new RegExp(`^(?:人民币|rmb|¥)?\\s*(${NUMBER})\\s*(.*)$`, 'i')
export const FEN_PATTERN = /^分/
export const YUAN_PATTERN = /^(?:元|圆|块)(?:人民币|整)?/
export const FREE_WORDS = ['免费', '不收费']
export const YUAN = '元'

/** Words before a number of the phone, and the marks between two phones. */
export const PHONE_NOISE = /(?:(?:联系|咨询|招生|固定)?电话|手机号?|座机|tel)[:.\s]*/gi
export const PHONE_SEPARATOR = /[、,;/\n|]|或者?|及|和/
export const PHONE_EXTENSION = /(?:分[机機]号?|[转轉]接?|#|ext\.?)[\s:]*/i

/** A time of day: 7:30, 07.30, 7点半, 下午5点, 17时30分. Groups: half of the day, hour, minutes, minutes, 半. */
const TIME = String.raw`(早上|上午|中午|下午|晚上)?\s*(\d{1,2})(?:[:.](\d{2})|[点时](?:(\d{1,2})分?|(半))?)`
export const TIMES_PATTERN = new RegExp(`^${TIME}\\s*(?:-+|~|—+|–|至|到)\\s*${TIME}$`)
export const AFTERNOON_WORDS = ['下午', '晚上']

const DAY = '(?:周|星期|礼拜)[一二三四五六日天]'
/** What stands before the times of an entry of weekly hours. */
export const DAYS_PATTERN = new RegExp(
  `^((?:每天|每日|全周|工作日|周末|双休日|(?:周|星期|礼拜)?[一二三四五六日天至到—~、,和及-]|${DAY})+)\\s*:?\\s*(.+)$`,
)
export const WEEK_ENTRY_SEPARATOR = /[;\n]|,(?=\s*(?:周|星期|礼拜|每|工作|双休))/
export const DAY_WORDS: Readonly<Record<string, readonly number[]>> = {
  每天: [1, 2, 3, 4, 5, 6, 7],
  每日: [1, 2, 3, 4, 5, 6, 7],
  全周: [1, 2, 3, 4, 5, 6, 7],
  工作日: [1, 2, 3, 4, 5],
  周末: [6, 7],
  双休日: [6, 7],
}
export const DAY_NAMES = '一二三四五六日'
export const DAY_PREFIX = /周|星期|礼拜/g
export const DAY_RANGE_PATTERN = /^([一二三四五六日])(?:至|到|-|~|—)([一二三四五六日])$/
export const SUNDAY = '日'
export const SUNDAY_ALIAS = '天'
export const DAY_SEPARATOR = /[、,和及\s]+/

/** Degrees, minutes, seconds. Groups: degrees, minutes, seconds. */
export const DEGREES_PATTERN =
  /^(?:东经|北纬|[EN])?\s*(-?\d{1,3}(?:\.\d+)?)\s*(?:[°度]\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′分]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″秒]|''|′′)?)?)?)?\s*[EN]?$/i

/** Separators of several words or texts in one cell. */
export const LIST_SEPARATOR = /[;；\n]+/
export const WORD_SEPARATOR = /[、,;/+|\n]|和|及|与/

/** A home point by its name. */
export const HOME_POINT_NAME = /家庭托育点/
