import { askFor, NO_LIMIT, type Phrase, toIntent, UNUSED } from '#search/analyser/phrase.ts'
import { parseNumber, SMALL_NUMBER } from '#search/analyser/words/chinese-number.ts'
import { canStart, start } from '#search/filters/start.ts'
import { addMonths } from '#src/calendar/days.ts'

/*
 * When care should begin: 3月入托, 明年9月, 2027年3月, 下个月, 两个月后, 明年春天开学, 年后. A month that has passed is next year's.
 */
const BEGIN =
  '(?:的?时候)?(?:就|再|要|想|打算|能|可以|准备|计划|开始)*(?:入托|入园|入学|开学|上学|上托班|上托|上班|送去|送托|送|去|上|起|开始)?(?:的|了)?'
const YEAR = '(?<year>今年|明年|来年|后年|(?:20)?\\d\\d年|二[零〇]二[六七八九]年)?的?'
const PART = '(?:份|初|底|中旬|上旬|下旬|\\d{1,2}[日号])?(?:左右|以后|之后|后)?'
/** 8个月 and 18月 are ages, 月亮 and 月嫂 are none of both; 3月的宝宝 is an age. */
const NO_AGE = '(?![\\p{Script=Han}]?龄|大|亮|光|子|嫂|饼|付|的?(?:宝宝|孩子|娃))'

/** Terms begin in these months; 年后 is when the holidays of the new year are over. */
const SEASONS: readonly (readonly [words: RegExp, month: number])[] = [
  [/春|年后|过完?年|正月/u, 3],
  [/夏|暑/u, 7],
  [/秋/u, 9],
  [/冬|寒|元旦|年初|开年/u, 1],
  [/年底|年末/u, 12],
]
/** Names of months that are no numbers; those of the old calendar fall about a month later. */
const MONTH_NAMES: Readonly<Record<string, number>> = { 元: 1, 正: 2, 腊: 1 }

const SEASON =
  '正月(?:过了|过完|十五|以后|之后|后)|(?:春[天季]|开春|夏[天季]|暑假|暑期|秋[天季]|冬[天季]|寒假)|(?:过完?)?年后|过完年|春节(?:以后|之后|过后|后)|元旦(?:以后|之后|过后|后)?|年初|开年|年底|年末'
const TERM = '下个?学期|新学期|下半?学年'

const SPRING = 3
const AUTUMN = 9

export const startMonths = [
  toIntent(
    new RegExp(
      `(?<![\\d个第/.-])${YEAR}(?<month>${SMALL_NUMBER}|元|腊|正)月${NO_AGE}${PART}${BEGIN}`,
      'gu',
    ),
    ({ year, month = '' }, { on }) => {
      const number = MONTH_NAMES[month] ?? parseNumber(month)
      if (number === undefined || !Number.isInteger(number) || number < 1 || number > 12)
        return undefined
      return beginIn(toMonth(year, number, on), on)
    },
  ),
  toIntent(
    new RegExp(
      `(?<![\\da-z.-])(?<year>20\\d\\d)[-./](?<month>0?[1-9]|1[0-2])(?![\\d.-])${BEGIN}`,
      'gu',
    ),
    ({ year, month }, { on }) => beginIn(toMonth(year, Number(month), on), on),
  ),
  toIntent(
    new RegExp(`${YEAR}(?<season>${SEASON})(?:的时候)?${BEGIN}班?`, 'gu'),
    ({ year, season = '' }, { on }) => {
      const [, month = SPRING] = SEASONS.find(([words]) => words.test(season)) ?? []
      return beginIn(toMonth(year, month, on), on)
    },
  ),
  toIntent(new RegExp(`(?:${TERM})${BEGIN}`, 'gu'), (_, { on }) => {
    const terms = [SPRING, AUTUMN].map((month) => toMonth(undefined, month, addMonths(on, 1)))
    return beginIn(terms.sort()[0] ?? '', on)
  }),
  toIntent(new RegExp(`(?<next>下+)个?月${PART}${BEGIN}`, 'gu'), ({ next = '' }, { on }) =>
    beginIn(later(on, next.length), on),
  ),
  toIntent(new RegExp(`(?:这个|本)月${PART}${BEGIN}`, 'gu'), (_, { on }) =>
    beginIn(later(on, 0), on),
  ),
  toIntent(
    new RegExp(
      `(?:再?过(?=.{2,4}[月年])|(?=.{2,8}后))(?:(?<months>${SMALL_NUMBER})个月|(?<half>半年)|(?<years>[一1两2])年)(?:以后|之后|过后|后|(?<=过.{2,4}))${BEGIN}`,
      'gu',
    ),
    ({ months, half, years }, { on }) => {
      const ahead = half ? 6 : years ? 12 * (parseNumber(years) ?? 0) : parseNumber(months ?? '')
      return ahead === undefined ? undefined : beginIn(later(on, Math.round(ahead)), on)
    },
  ),
  // A year says too little.
  toIntent(new RegExp(`(?:明年|来年|后年)${BEGIN}`, 'gu'), () => UNUSED),
  // Today is what is asked anyway.
  toIntent(
    /(?:现在|马上|立刻|尽快|近期|这几天|最近)(?:就|要|想|能)*(?:入托|入园|上|送)/gu,
    () => NO_LIMIT,
  ),
]

type Reading = Omit<Phrase, 'start' | 'end'>

const beginIn = (month: string, on: string): Reading =>
  canStart(month, on) ? { asks: [askFor(start, month)] } : UNUSED

const later = (on: string, months: number) => addMonths(`${on.slice(0, 7)}-01`, months).slice(0, 7)

/** The month of the year that is named, else the next one of its name. */
function toMonth(year: string | undefined, month: number, on: string): string {
  const thisYear = Number(on.slice(0, 4))
  const named = year === undefined ? undefined : toYear(year, thisYear)
  const next = month < Number(on.slice(5, 7)) ? thisYear + 1 : thisYear
  return `${named ?? next}-${String(month).padStart(2, '0')}`
}

const YEARS_AHEAD: Readonly<Record<string, number>> = { 今年: 0, 明年: 1, 来年: 1, 后年: 2 }

function toYear(words: string, thisYear: number): number {
  const ahead = YEARS_AHEAD[words]
  if (ahead !== undefined) return thisYear + ahead
  return 2000 + ((parseNumber(words.replace('年', '')) ?? 0) % 100)
}
