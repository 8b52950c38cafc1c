import { type Phrase, UNUSED } from '#search/analyser/phrase.ts'
import { OR } from '#search/analyser/words/generic-words.ts'
import { without } from '#search/filters/without.ts'

/**
 * 公办或者普惠: any of two filters cannot be asked for. The first is applied, the others are said not to be used. Values of one
 * filter are alternatives as they are, and 不要公办或者普惠 refuses both.
 */
export function keepFirst(text: string, phrases: readonly Phrase[]): Phrase[] {
  let first: Phrase | undefined
  return phrases.map((phrase, at) => {
    const before = phrases[at - 1]
    const isJoined = before !== undefined && OR.test(text.slice(before.end, phrase.start))
    first = isJoined ? (first ?? before) : undefined
    return first && isOfOther(first, phrase) ? { ...phrase, ...UNUSED } : phrase
  })
}

function isOfOther(one: Phrase, other: Phrase): boolean {
  const fields = [one, other].map(toFields)
  if (fields.some((names) => names.length === 0 || names.includes(without.field))) return false
  const [left = [], right = []] = fields
  return !right.some((field) => left.includes(field))
}

const toFields = ({ asks }: Phrase) =>
  asks.flatMap((ask) => (ask.what === 'filter' ? [ask.filter.field] : []))
