import type { ListedStateName } from '#src/centres/codes.ts'
import { zhHans as words } from '#src/filings/check/state/words.ts'
import { simplifyWord } from '#src/text/code-words.ts'

/** What a state word says; `doubtful` when nobody can tell. */
export type StateWord = ListedStateName | 'filed' | 'doubtful'

/** The gravest first: one word may hold two. */
const STATES = ['withdrawn', 'suspended', 'expired', 'notFiled'] as const

const traditional: Readonly<Record<string, string>> = words.traditional

/** `heading`: one that asks (`是否备案`) is answered by marks that say nothing elsewhere. */
export function toStateWord(written: string, heading = ''): StateWord {
  const word = [...simplifyWord(written)].map((letter) => traditional[letter] ?? letter).join('')
  if (words.asks.test(heading) && words.yes.test(word)) return 'filed'
  if (words.asks.test(heading) && words.no.test(word)) return 'notFiled'
  if (words.filed.test(word)) return 'filed'
  const isOpen = [words.negated, words.notYet, words.ofOthers].some((one) => one.test(word))
  if (isOpen && !words.firm.test(word)) return 'doubtful'
  return STATES.find((state) => words[state].test(word)) ?? 'doubtful'
}
