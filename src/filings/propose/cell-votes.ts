import type { FileRules } from '#src/filings/headings/column-rules.ts'
import { zhHans as words } from '#src/filings/propose/words.ts'

/** What the cells of a column say of how they are written; `asked`: they may be read in two ways. */
type Vote<Rule> = Rule | 'asked' | undefined

const DAY_AND_MONTH = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d\d)(?!\d)/

/** In which order a column writes day and month. */
export function toDateOrder(texts: readonly string[]): Vote<NonNullable<FileRules['dateOrder']>> {
  const pairs = texts.map((text) => DAY_AND_MONTH.exec(text)).filter((match) => match !== null)
  if (pairs.length === 0) return undefined
  const isDayFirst = pairs.some(([, first]) => Number(first) > 12)
  const isMonthFirst = pairs.some(([, , second]) => Number(second) > 12)
  if (isDayFirst === isMonthFirst) return 'asked'
  return isDayFirst ? 'dayMonthYear' : 'monthDayYear'
}

/** Six may be months or years; what is less is years, what is more months. */
const EITHER = 6

/** What the bare numbers of a column of ages count. */
export function toAgeUnit(
  heading: string,
  texts: readonly string[],
): Vote<NonNullable<FileRules['ageUnit']>> {
  if (words.ageUnit.test(heading)) return undefined
  const bare = texts.filter((text) => !words.ageUnit.test(text))
  if (bare.length === 0) return undefined
  const most = bare.map((text) => Math.max(...(text.match(/\d+(?:\.\d+)?/g) ?? ['0']).map(Number)))
  const areYears = most.some((number) => number < EITHER)
  const areMonths = most.some((number) => number > EITHER)
  if (areYears === areMonths) return 'asked'
  return areYears ? 'year' : 'month'
}

export type Voted<Rule> = { heading: string; to: string; vote: Vote<Rule> }

type Settled<Rule> = {
  /** For the whole file, where its columns agree. */
  rule?: Rule
  /** For single columns, where they do not. */
  own: { heading: string; to: string; rule: Rule }[]
  /** Headings of columns that only a person knows. */
  asked: string[]
}

/**
 * One rule for all columns that agree, or one for each. `follows`: those that may be read in two ways are like the others
 * where these agree.
 */
export function settleVotes<Rule extends string>(
  votes: readonly Voted<Rule>[],
  follows: boolean,
): Settled<Rule> {
  const clear = votes.flatMap(({ heading, to, vote }) =>
    vote === undefined || vote === 'asked' ? [] : { heading, to, rule: vote },
  )
  const asked = votes.filter(({ vote }) => vote === 'asked').map(({ heading }) => heading)
  const [first] = clear
  const isOne = first && clear.every(({ rule }) => rule === first.rule)
  if (!isOne || (asked.length > 0 && !follows)) return { own: clear, asked }
  return { rule: first.rule, own: [], asked }
}
