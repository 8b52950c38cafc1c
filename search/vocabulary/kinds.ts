/**
 * What an entry of the vocabulary is, and how much it says about who holds it. Kinds that may be misspelt come first, so
 * that one number tells their entries from the others.
 */
const MISSPELT = {
  /** What tells a name from others: 小太阳. */
  core: 8,
  /** A name without the places before it: 小太阳托育中心. */
  stem: 6,
  /** A road, an estate, a village. */
  road: 2,
  subdistrict: 1,
  label: 1,
  /** Of an article. */
  title: 8,
  keyword: 6,
} as const

const WRITTEN = {
  name: 4,
  /** A stretch of an address between two numbers. */
  run: 1,
  /** A division inside the region. */
  place: 1,
  houseNumber: 2,
  /** A road with a number: 开元路23. */
  door: 40,
  summary: 4,
  body: 1,
  /** A filing number, credit code, telephone or id, in the form of `toCode`. */
  code: 50,
} as const

export const WEIGHTS = { ...MISSPELT, ...WRITTEN }
export type Kind = keyof typeof WEIGHTS
export const KINDS = Object.keys(WEIGHTS) as Kind[]
/** Kinds that are looked up as a whole. */
export const WHOLE_KINDS: ReadonlySet<Kind> = new Set(['houseNumber', 'door', 'code'])

export const MISSPELT_KINDS = Object.keys(MISSPELT).length

/** A text that a document is found by. */
export type Entry = {
  kind: Kind
  text: string
  /** Its parts, where they are read on their own: a name is not read into what follows it. */
  pieces?: readonly [head: string, rest: string]
  /** All ways to say it, a spelling for each unit, where an earlier index knew them. */
  spoken?: readonly (readonly string[])[]
}
