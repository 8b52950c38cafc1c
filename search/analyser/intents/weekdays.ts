import { askFor, type Groups, NO_LIMIT, toIntent } from '#search/analyser/phrase.ts'
import { day } from '#search/filters/day.ts'
import { YES } from '#search/filters/filter.ts'
import { weekend } from '#search/filters/weekend.ts'

/*
 * Days of the week a centre is open on: 周六, 周末, 星期天能送, 周六周日都开, 周一到周六. Its being closed then (周六不开) is
 * a negation like others. 每周六天, 六周岁 and 两周 are no days.
 */
const WEEK = '(?<![一二两三四五六七八九十几\\d])(?:周|星期|礼拜)'
const DAY = `${WEEK}[一二三四五六日天]`
const OPEN =
  '(?:都|也|能(?!不)|可以|还)?(?:开不(?=开))?(?:开门|开放|开园|营业|上班|能?送|无休|不休息?|不放假|上课|开(?=[的着吗么呢]|\\s|$))?(?:的)?'
/** A street may follow: 周末开元路. */
const NO_COUNT = '(?![天个])'

const ORDER = '一二三四五六日'
const toNumber = (text: string) => (text === '天' ? 7 : ORDER.indexOf(text) + 1)

function readDays({ first = '', to, last, others = '' }: Groups) {
  const from = toNumber(first.slice(-1))
  const until = last === undefined ? undefined : toNumber(last.slice(-1))
  if (to !== undefined && until !== undefined) return toDays(from, until)
  const numbers = [
    from,
    ...Array.from(others.matchAll(/[一二三四五六日天](?![期拜])/gu), ([text]) => toNumber(text)),
  ]
  return toDays(...numbers)
}

/** Both days of the weekend are a filter of their own; days of work limit nothing beside them. */
function toDays(...numbers: number[]) {
  const free = numbers.filter((number) => number > 5)
  if (free.length > 1 || (free.includes(7) && numbers.some((number) => number < 6))) {
    return { asks: [askFor(weekend, YES)] }
  }
  if (free.length === 1) return { asks: [askFor(day, String(free[0]))] }
  return numbers.length > 1 ? NO_LIMIT : { asks: [askFor(day, String(numbers[0]))] }
}

export const weekdays = [
  toIntent(new RegExp(`(?:每个?|逢)?(?:周末|双休日)${NO_COUNT}${OPEN}`, 'gu'), () => ({
    asks: [askFor(weekend, YES)],
  })),
  toIntent(
    new RegExp(
      `(?:每个?|逢)?(?<first>${DAY})(?<to>[到至-])(?<last>(?:周|星期|礼拜)?[一二三四五六日天])${NO_COUNT}${OPEN}`,
      'gu',
    ),
    readDays,
  ),
  toIntent(
    new RegExp(
      `(?:每个?|逢)?(?<first>${DAY})(?<others>(?:[和或及、]?(?:或者)?(?:(?:周|星期|礼拜)[一二三四五六日天]|日))*)${NO_COUNT}${OPEN}`,
      'gu',
    ),
    readDays,
  ),
  toIntent(
    /(?:全年|天天|每天都?)(?:无休|不休息?|开门|营业|开放)(?:的)?|一周七天(?:都开)?(?:的)?|无休的?/gu,
    () => ({
      asks: [askFor(weekend, YES)],
    }),
  ),
]
