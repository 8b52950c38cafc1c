import { askFor, blankOut, type Phrase, UNUSED } from '#search/analyser/phrase.ts'
import { ALL_FILLERS } from '#search/analyser/words/fillers.ts'
import {
  AFTER_UNWANTED,
  ALSO,
  BEFORE_UNWANTED,
  UNREAD_NEGATION,
} from '#search/analyser/words/negations.ts'
import { VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { without } from '#search/filters/without.ts'

/**
 * Turns phrases that are not wanted round: 不要民办, 除了洪山镇, 民办的不要, 不要公办和民办. What centres hold as a value is
 * excluded; anything else that is not wanted cannot be asked for, and is said not to be used. The words of refusal
 * become part of the phrase. Refusing twice is wanting: 没有监控的不要.
 */
export function negate(text: string, phrases: readonly Phrase[]): Phrase[] {
  let refused = false
  return phrases.map((phrase, at) => {
    const [before, next] = [phrases[at - 1]?.end ?? 0, phrases[at + 1]?.start ?? text.length]
    const ahead = text.slice(before, phrase.start)
    const behind = text.slice(phrase.end, next)
    const refusal = BEFORE_UNWANTED.exec(ahead)?.[0] ?? ''
    const dismissal = AFTER_UNWANTED.exec(behind)?.[0] ?? ''
    const goesOn = refused && at > 0 && ALSO.test(ahead)
    refused = (refusal !== '' || goesOn) !== (dismissal !== '')
    const stretch = { start: phrase.start - refusal.length, end: phrase.end + dismissal.length }
    return { ...phrase, ...stretch, ...(refused ? refuse(phrase) : {}) }
  })
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
