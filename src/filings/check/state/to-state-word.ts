import type { ListedStateName } from '#src/centres/codes.ts'
import { zhHans as words } from '#src/filings/check/state/words.ts'
import { simplifyWord } from '#src/text/code-words.ts'

/** What a state word says; `doubtful` when nobody can tell. */
export type StateWord = ListedStateName | 'filed' | 'doubtful'

/** The gravest first: one word may hold two. */
const STATES = ['withdrawn', 'suspended', 'expired', 'notFiled'] as const

/** What takes most from parents comes first; a word that nobody understands counts more than one that says filed. */
const GRAVEST: readonly StateWord[] = [...STATES, 'doubtful', 'filed']

/** Whether one state takes more from parents than another (below 0), or less (above 0). */
export const compareStateWords = (a: StateWord, b: StateWord): number =>
  GRAVEST.indexOf(a) - GRAVEST.indexOf(b)

const traditional: Readonly<Record<string, string>> = words.traditional

/** A text without what it says of the end of something else than the centre: 食堂已关停, 已拆除围墙. */
export const withoutOtherThings = (text: string): string =>
  text.replace(words.otherThings, '').replace(words.leftAround, '')

/** `heading`: one that asks (`是否备案`) is answered by marks that say nothing elsewhere. */
export function toStateWord(written: string, heading = ''): StateWord {
  const word = [...simplifyWord(written)].map((letter) => traditional[letter] ?? letter).join('')
  if (words.asks.test(heading) && words.yes.test(word)) return 'filed'
  if (words.asks.test(heading) && words.no.test(word)) return 'notFiled'
  if (words.filed.test(word)) return 'filed'
  const own = withoutOtherThings(word)
  if (own !== word)
    return own.replace(/[\p{P}\s]/gu, '') === '' ? 'doubtful' : toStateWord(own, heading)
  const isOpen = [words.negated, words.notYet, words.ofOthers].some((one) => one.test(word))
  if (isOpen && !words.firm.test(word)) return 'doubtful'
  return STATES.find((state) => words[state].test(word)) ?? 'doubtful'
}
