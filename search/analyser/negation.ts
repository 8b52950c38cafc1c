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
  END_OF_PHRASE,
  EXCEPT,
  KIND_NOT_APPLIED,
  NOT,
  NOT_NEEDED,
  UNREAD_DISMISSAL,
  UNREAD_NEGATION,
} from '#search/analyser/words/negations.ts'
import { VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { without } from '#search/filters/without.ts'

/**
 * Turns phrases that are not wanted round: 不要民办, 除了洪山镇, 民办的不要, 不要公办和民办. What centres hold as a value is
 * excluded; anything else that is not wanted cannot be asked for, and is said not to be used. The words of refusal
 * become part of the phrase. Refusing twice is wanting: 没有监控的不要. What is not needed, or all the same, limits
 * nothing. Of several that are joined all are refused, wherever the refusal stands.
 */
export function negate(text: string, phrases: readonly Phrase[]): Phrase[] {
  let opening = ''
  return phrases.map((phrase, at) => {
    const next = phrases[at + 1]?.start
    const ahead = text.slice(phrases[at - 1]?.end ?? 0, phrase.start)
    const behind = text.slice(phrase.end, next ?? text.length)
    const goesOn = isJoined(text, phrases[at - 1], phrase) ? opening : ''
    const stance = readStance(ahead, behind, next === undefined, goesOn)
    opening = stance.isRefused ? stance.opening : ''
    const isOpen = stance.ahead === '' && stance.behind === ''
    const isRefused = stance.isRefused || (isOpen && isDismissedLater(text, phrases, at))
    const stretch = {
      start: phrase.start - stance.ahead.length,
      end: phrase.end + stance.behind.length,
    }
    if (stance.isAllTheSame) return { ...stretch, ...NO_LIMIT }
    return { ...phrase, ...stretch, ...(isRefused ? refuse(phrase) : {}) }
  })
}

/** One of several: 公办和民办, or two of a kind without a word between them (安泰街道水部街道). */
function isJoined(text: string, before: Phrase | undefined, phrase: Phrase): boolean {
  return ALSO.test(text.slice(before?.end ?? 0, phrase.start)) || isBeside(text, before, phrase)
}

function isBeside(text: string, before: Phrase | undefined, phrase: Phrase): boolean {
  if (before?.end !== phrase.start || END_OF_PHRASE.test(text.charAt(before.end - 1))) return false
  return isOfKind(before, phrase)
}

function isOfKind(one: Phrase, other: Phrase): boolean {
  const parameters = toParameters(one)
  return toParameters(other).some((parameter) => parameters.includes(parameter))
}

const toParameters = ({ asks }: Phrase): string[] =>
  asks.flatMap((ask) => (ask.what === 'filter' ? [ask.filter.parameter] : []))

/** What is said behind the last of several of a kind is said of all: 安泰街道水部街道除外. */
function isDismissedLater(text: string, phrases: readonly Phrase[], at: number): boolean {
  const [phrase, next] = [phrases[at], phrases[at + 1]]
  if (!phrase || !next || !isOfKind(phrase, next) || !isJoined(text, phrase, next)) return false
  const after = phrases[at + 2]
  const behind = text.slice(next.end, after?.start ?? text.length)
  return toDismissal(behind, !after) !== '' || isDismissedLater(text, phrases, at + 1)
}

type Stance = {
  ahead: string
  behind: string
  isRefused: boolean
  isAllTheSame: boolean
  /** The words that refuse; they may go on. */
  opening: string
}

/** The words behind that refuse. */
function toDismissal(behind: string, isLast: boolean): string {
  const dismissal = AFTER_UNWANTED.exec(behind)?.[0] ?? ''
  // 要普惠不要民办: what is refused follows.
  return !isLast && dismissal === behind && BEFORE_UNWANTED.test(behind) ? '' : dismissal
}

/** Whether what stands between `ahead` and `behind` is refused. `goesOn`: a refusal before that reaches as far. */
function readStance(ahead: string, behind: string, isLast: boolean, goesOn: string): Stance {
  const spared = NOT_NEEDED.exec(ahead)?.[0] ?? ''
  const last = BEFORE_UNWANTED.exec(ahead)?.[0] ?? ''
  // 不要没有食堂的: twice refused is wanted.
  const first = last && (BEFORE_UNWANTED.exec(ahead.slice(0, -last.length))?.[0] ?? '')
  const refusal = first + last
  const after = toDismissal(behind, isLast)
  const same = ALL_THE_SAME.exec(behind.slice(after.length))?.[0] ?? ''
  const isAsked = ASKING_REFUSAL.test(refusal) && ASKING_END.test(behind)
  const isOnce = EXCEPT.test(refusal || goesOn) && BEYOND.test(after)
  const isAhead = (last !== '' && first === '' && !isAsked) || goesOn !== ''
  const isRefused = isOnce || isAhead !== (after !== '')
  const isAllTheSame = spared !== '' || (same !== '' && isRefused)
  return {
    ahead: spared || refusal,
    behind: after + (isAllTheSame ? same : ''),
    isRefused: isRefused && !isAllTheSame,
    isAllTheSame,
    opening: refusal || goesOn || after,
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

const UNREAD = [UNREAD_NEGATION, UNREAD_DISMISSAL, KIND_NOT_APPLIED]

/** What is refused and was not understood (不要小太阳): not used, and never looked for as if it were wanted. */
export function findUnreadNegations(text: string, phrases: readonly Phrase[]): Phrase[] {
  const open = blankOut(text, phrases)
  // 不想要 is no 想要.
  const rest = open.replace(ALL_FILLERS, (filler, at: number) =>
    NOT.test(open.charAt(at - 1)) ? filler : ' '.repeat(filler.length),
  )
  return UNREAD.flatMap((pattern) => Array.from(rest.matchAll(pattern))).map(
    ({ index, 0: { length } }) => ({ start: index, end: index + length, ...UNUSED }),
  )
}
