import type { ListedStateName } from '#src/centres/codes.ts'
import { zhHans as words } from '#src/filings/check/state/words.ts'
import { simplifyWord } from '#src/text/code-words.ts'

/** What a state word says; `doubtful` when nobody can tell. */
export type StateWord = ListedStateName | 'filed' | 'doubtful'

/** The gravest first: one word may hold two. */
const STATES = ['withdrawn', 'suspended', 'expired', 'notFiled'] as const

export function toStateWord(written: string): StateWord {
  const word = simplifyWord(written)
  if (words.filed.test(word)) return 'filed'
  if (words.negated.test(word)) return 'doubtful'
  return STATES.find((state) => words[state].test(word)) ?? 'doubtful'
}
