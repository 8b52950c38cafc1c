import { type StateWord, withoutOtherThings } from '#src/filings/check/state/to-state-word.ts'
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
  const plain = withoutOtherThings(normaliseCell(written).replace(/\s/g, ''))
  if (words.goneState.test(plain) || words.endedState.test(plain)) return 'doubtful'
  const state = toSaidState(written)
  if (!state || state === 'filed') return undefined
  return words.onlyState.test(plain) ? state : 'doubtful'
}

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

/** A title names its list; longer texts and instructions how to fill it in speak of other things. */
export function toTitleState(text: string): StateWord | undefined {
  if (text.length > words.longestTitle || words.noTitle.test(text)) return undefined
  const state = toSaidState(text)
  return state && state !== 'filed' && words.ofSomeOnly.test(text) ? 'doubtful' : state
}
