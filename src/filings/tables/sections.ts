import type { Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import type { StateWord } from '#src/filings/check/state/to-state-word.ts'
import { toSaidState } from '#src/filings/tables/said-state.ts'

/** What a title between rows says of the rows below it. */
export type Section = {
  subdistrict?: string | undefined
  state?: StateWord | undefined
  /** The title that says the state. */
  title?: string | undefined
  row?: number | undefined
  /** What was said first holds until it is said anew; the other belongs to it. */
  outer?: 'subdistrict' | 'state'
}

export function nextSection(
  before: Section,
  row: number,
  text: string,
  { names }: Subdistricts,
): Section {
  const subdistrict = names.find(([name]) => text.includes(name))?.[0]
  const state = toSaidState(text)
  if (subdistrict && state) return { subdistrict, state, title: text, row }
  if (state && before.outer === 'subdistrict') return { ...before, state, title: text, row }
  if (state) return { state, title: text, row, outer: 'state' }
  return before.outer === 'state'
    ? { ...before, subdistrict }
    : { subdistrict, outer: 'subdistrict' }
}
