import { type Ask, askFor, type Phrase, UNUSED } from '#search/analyser/phrase.ts'
import { age } from '#search/filters/age.ts'
import type { Filter } from '#search/filters/filter.ts'
import { start } from '#search/filters/start.ts'
import { monthsBetween } from '#src/calendar/days.ts'

/** Between a month and the age that is reached then: 明年九月份就满两岁. */
const REACHED =
  /月(?:份|初|底|中旬|上旬|下旬)?(?:的时候)?(?:孩子|宝宝|娃娃?|他|她)?(?:就|才|正好|刚好|刚刚?|将|快|要|能|会|差不多|大概)*(?:满|到|够|就|才|正好|刚好|刚刚?)(?=\p{Script=Han}|\d)/u

/** Ages in a query are today's: one that is reached in a month to come is reckoned back from that month. */
export function readAgesThen(text: string, phrases: readonly Phrase[], on: string): Phrase[] {
  return phrases.map((phrase, at) => {
    const before = phrases[at - 1]
    const month = before && toValue(before, start)
    const months = toValue(phrase, age)
    if (!before || month === undefined || months === undefined) return phrase
    if (!isReached(text.slice(before.start, phrase.end), before.end - before.start)) return phrase
    const today = Number(months) - monthsBetween(on, String(month))
    return { ...phrase, ...(today < 0 ? UNUSED : { asks: [askFor(age, today)] }) }
  })
}

/** The words of reaching stand in both phrases or between them, and nothing else does. */
function isReached(words: string, ofMonth: number): boolean {
  const match = REACHED.exec(words)
  return match !== null && match.index < ofMonth && match.index + match[0].length >= ofMonth
}

/** What a phrase that asks for nothing else asks of a filter. */
function toValue({ asks }: Phrase, { field }: Filter) {
  const [ask, ...others] = asks as readonly (Ask | undefined)[]
  const isIt = ask?.what === 'filter' && ask.filter.field === field && others.length === 0
  return isIt ? ask.values[0] : undefined
}
