import type { KnownOrigin, Lexicon } from '#search/analyser/lexicon.ts'
import type { Filter, FilterValue } from '#search/filters/filter.ts'

/** One thing that words ask for. */
export type Ask =
  | { what: 'filter'; filter: Filter; values: readonly FilterValue[] }
  | { what: 'cheapest' }
  | { what: 'newest' }
  | { what: 'nearest' }
  | { what: 'nearestTo'; origin: KnownOrigin }

/** A stretch of a normalised question that was understood. */
export type Phrase = {
  start: number
  end: number
  /** None where words limit nothing (0-3岁): they only go away. */
  asks: readonly Ask[]
  /** What it is understood as, where that is not what chips of the filters say. */
  label?: string | undefined
  /** Understood, and cannot be applied: the answer says so. */
  isUnused?: true
}

/** What a phrase may depend on. */
export type Context = {
  lexicon: Lexicon
  /** The day of the question, `YYYY-MM-DD`. */
  on: string
}

/** Finds the phrases of one kind. They may overlap others: the longest wins, then the one of the earlier intent. */
export type Intent = (text: string, context: Context) => readonly Phrase[]

export type Groups = Readonly<Record<string, string | undefined>>

/** What a match of a pattern means; `undefined`: something else after all. */
type Read = (groups: Groups, context: Context) => Omit<Phrase, 'start' | 'end'> | undefined

/** An intent from a pattern. Patterns are global and made once. */
export const toIntent =
  (pattern: RegExp, read: Read): Intent =>
  (text, context) => {
    // Hardly any pattern matches, and `matchAll` copies it before it looks.
    if (text.search(pattern) < 0) return []
    return Array.from(text.matchAll(pattern)).flatMap((match) => {
      const meaning = match[0] === '' ? undefined : read(match.groups ?? {}, context)
      return meaning ? [{ start: match.index, end: match.index + match[0].length, ...meaning }] : []
    })
  }

export const askFor = (filter: Filter, ...values: FilterValue[]): Ask => ({
  what: 'filter',
  filter,
  values,
})

/** Words that are understood and limit nothing. */
export const NO_LIMIT = { asks: [] } as const
/** Words that are understood and cannot be applied. */
export const UNUSED = { asks: [], isUnused: true } as const

type Stretch = { start: number; end: number }

/** Phrases without overlaps, in order: the longest wins, of equally long ones the first given. */
export function takeLongest<S extends Stretch>(stretches: readonly S[]): S[] {
  const kept: S[] = []
  for (const stretch of stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => stretch.start < end && start < stretch.end)) {
      kept.push(stretch)
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** The text with spaces where the stretches were: offsets stay true. */
export function blankOut(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}
