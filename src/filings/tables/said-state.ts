import { type StateWord, withoutOtherThings } from '#src/filings/check/state/to-state-word.ts'
import { zhHans as notes } from '#src/filings/tables/notes/words.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

const STATES = ['withdrawn', 'suspended', 'expired', 'notFiled', 'filed'] as const

/** The state that a title, a sheet's name or a remark says; nothing where it says none. */
export function toSaidState(written: string): StateWord | undefined {
  const plain = normaliseCell(written).replace(/\s/g, '').replace(words.exceptStates, '')
  const text = withoutOtherThings(plain)
  if (words.plannedState.test(text)) return 'doubtful'
  const found = STATES.filter((state) => words.saidStates[state].test(text))
  return found.length > 1 ? 'doubtful' : found[0]
}

/** The state that a remark of a row says: of the row where it says nothing else. */
export function toRemarkedState(written: string): StateWord | undefined {
  const plain = toPlain(written)
  if (words.goneState.test(plain) || notes.endedState.test(plain)) return 'doubtful'
  const state = toSaidState(written)
  if (!state || state === 'filed') return undefined
  return words.onlyState.test(plain) ? state : 'doubtful'
}

/** The state that a remark certainly says of its centre; open where care ended in other words, or more follows (已停办，待注销). */
export function toCertainState(written: string): Exclude<StateWord, 'filed'> | undefined {
  const plain = toPlain(written)
  if (notes.overAgain.test(plain) || notes.asksOfClerk.test(plain)) return undefined
  const clauses = plain.split(notes.anyEnd).filter(Boolean)
  const [state] = clauses.flatMap((clause) => toStatement(clause) ?? [])
  return state && clauses.length > 1 ? 'doubtful' : state
}

/** The state of a clause that says nothing but a state, and since when or why: 9月起暂停服务, 已被取缔. */
export function toStatement(clause: string): Exclude<StateWord, 'filed'> | undefined {
  const plain = toPlain(clause)
  const bare = plain.replace(notes.sinceWhen, '')
  const state = words.onlyState.test(bare) ? toSaidState(bare) : undefined
  if (state && state !== 'filed') return state
  const isEnd = notes.endedState.test(plain) && notes.endedFirst.test(bare)
  return isEnd || words.goneState.test(plain) ? 'doubtful' : undefined
}

const toPlain = (written: string) => withoutOtherThings(normaliseCell(written).replace(/\s/g, ''))

/** What texts say together, the nearest first: none may call filed what another calls something graver. */
export function joinStates(
  states: readonly (StateWord | undefined)[],
): Exclude<StateWord, 'filed'> | undefined {
  const said = states.filter((state) => state !== undefined)
  const clear = said.filter((state) => state !== 'doubtful')
  const [nearest] = clear
  if (nearest === undefined) return said.length ? 'doubtful' : undefined
  if (nearest !== 'filed') return nearest
  return clear.some((state) => state !== 'filed') ? 'doubtful' : undefined
}

/** A title names its list; longer texts, notes on some of it and instructions how to fill it in speak of other things. */
export function toTitleState(text: string): StateWord | undefined {
  const plain = text.replace(notes.inBrackets, (part) => (isOfSome(part) ? '' : part))
  if (plain.length > words.longestTitle || notes.noTitle.test(plain)) return undefined
  return isOfSome(plain) || notes.someOnly.test(plain) ? undefined : toSaidState(plain)
}

const isOfSome = (text: string) => notes.byColour.test(text) || notes.markExplained.test(text)
