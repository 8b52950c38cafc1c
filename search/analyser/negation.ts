import { askFor, blankOut, NO_LIMIT, type Phrase, UNUSED } from '#search/analyser/phrase.ts'
import { ALL_FILLERS } from '#search/analyser/words/fillers.ts'
import {
  AFTER_UNWANTED,
  ALL_THE_SAME,
  ALSO,
  ASKING_END,
  ASKING_REFUSAL,
  BEFORE_UNWANTED,
  BEYOND,
  EXCEPT,
  NOT_NEEDED,
  UNREAD_NEGATION,
} from '#search/analyser/words/negations.ts'
import { VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { without } from '#search/filters/without.ts'

/**
 * Turns phrases that are not wanted round: 不要民办, 除了洪山镇, 民办的不要, 不要公办和民办. What centres hold as a value is
 * excluded; anything else that is not wanted cannot be asked for, and is said not to be used. The words of refusal
 * become part of the phrase. Refusing twice is wanting: 没有监控的不要. What is not needed, or all the same, limits
 * nothing.
 */
export function negate(text: string, phrases: readonly Phrase[]): Phrase[] {
  let refused = false
  return phrases.map((phrase, at) => {
    const next = phrases[at + 1]?.start
    const ahead = text.slice(phrases[at - 1]?.end ?? 0, phrase.start)
    const behind = text.slice(phrase.end, next ?? text.length)
    const stance = readStance(ahead, behind, next === undefined, refused && ALSO.test(ahead))
    refused = stance.isRefused
    const stretch = {
      start: phrase.start - stance.ahead.length,
      end: phrase.end + stance.behind.length,
    }
    if (stance.isAllTheSame) return { ...stretch, ...NO_LIMIT }
    return { ...phrase, ...stretch, ...(refused ? refuse(phrase) : {}) }
  })
}

type Stance = { ahead: string; behind: string; isRefused: boolean; isAllTheSame: boolean }

/** Whether what stands between `ahead` and `behind` is refused. `goesOn`: a refusal before reaches as far. */
function readStance(ahead: string, behind: string, isLast: boolean, goesOn: boolean): Stance {
  const spared = NOT_NEEDED.exec(ahead)?.[0] ?? ''
  const last = BEFORE_UNWANTED.exec(ahead)?.[0] ?? ''
  // 不要没有食堂的: twice refused is wanted.
  const first = last && (BEFORE_UNWANTED.exec(ahead.slice(0, -last.length))?.[0] ?? '')
  const refusal = first + last
  const dismissal = AFTER_UNWANTED.exec(behind)?.[0] ?? ''
  // 要普惠不要民办: what is refused follows.
  const isOfNext = !isLast && dismissal === behind && BEFORE_UNWANTED.test(behind)
  const after = isOfNext ? '' : dismissal
  const same = ALL_THE_SAME.exec(behind.slice(after.length))?.[0] ?? ''
  const isAsked = ASKING_REFUSAL.test(refusal) && ASKING_END.test(behind)
  const isOnce = EXCEPT.test(refusal) && BEYOND.test(after)
  const isRefused =
    isOnce || ((last !== '' && first === '' && !isAsked) || goesOn) !== (after !== '')
  const isAllTheSame = spared !== '' || (same !== '' && isRefused)
  return {
    ahead: spared || refusal,
    behind: after + (isAllTheSame ? same : ''),
    isRefused: isRefused && !isAllTheSame,
    isAllTheSame,
  }
}

function refuse(phrase: Phrase): Omit<Phrase, 'start' | 'end'> {
  const exclusions = phrase.asks.flatMap((ask) => {
    if (ask.what !== 'filter' || !VALUE_FILTERS.some(({ field }) => field === ask.filter.field))
      return []
    return [askFor(without, ...ask.values.map((value) => `${ask.filter.parameter}.${value}`))]
  })
  const isWhole = exclusions.length > 0 && exclusions.length === phrase.asks.length
  const label = phrase.label === undefined ? undefined : { label: phrase.label }
  return isWhole ? { asks: exclusions, ...label } : UNUSED
}

/** What is refused and was not understood (不要小太阳): not used, and never looked for as if it were wanted. */
export function findUnreadNegations(text: string, phrases: readonly Phrase[]): Phrase[] {
  const rest = blankOut(text, phrases).replace(ALL_FILLERS, (filler) => ' '.repeat(filler.length))
  return Array.from(rest.matchAll(UNREAD_NEGATION), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    ...UNUSED,
  }))
}
