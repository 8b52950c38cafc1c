import { BETWEEN_NAMES } from '#search/analyser/words/generic-words.ts'
import type { Kind } from '#search/vocabulary/kinds.ts'
import { matchEvery } from '#search/vocabulary/match-documents.ts'
import type { OpenVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import type { Settled } from '#search/vocabulary/settle.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'
import { kindOf } from '#search/vocabulary/vocabulary.ts'

type Circumstances = {
  /** Normalised, whole. */
  question: string
  /** As typed, where nobody knows its position. */
  place?: string | undefined
  vocabulary: OpenVocabulary
}

/** What words mean beside each other, where each was settled on its own. */
export function settleTogether(
  settled: Settled,
  { question, place, vocabulary }: Circumstances,
): Settled {
  const joined = joinNames(settled, question, vocabulary)
  return place === undefined ? joined : leavePlacesUnknown(joined, place, vocabulary)
}

/** Names that a question sets side by side (纽扣森林和云朵邮局) become one word: whoever holds either is found. */
function joinNames(
  { words, unknown }: Settled,
  question: string,
  vocabulary: OpenVocabulary,
): Settled {
  const joined: SettledWord[] = []
  const joints = new Set<string>()
  for (const word of words) {
    const before = joined.at(-1)
    const between = before && toBetween(question, before.typed, word.typed)
    if (before && between && areApart([before, word], vocabulary)) {
      joined.splice(-1, 1, toEither(before, word, between))
      joints.add(between.trim())
    } else joined.push(word)
  }
  return { words: joined, unknown: unknown.filter((word) => !joints.has(word)) }
}

function toBetween(question: string, one: string, other: string): string | undefined {
  const from = question.indexOf(one) + one.length
  const to = question.indexOf(other, from)
  const between = question.slice(from, Math.max(from, to))
  return question.includes(one) && to > from && BETWEEN_NAMES.test(between) ? between : undefined
}

/** Nobody holds both, and neither is a matter of thousands. */
const areApart = (words: SettledWord[], vocabulary: OpenVocabulary) =>
  words.every(({ gram }) => gram === undefined) &&
  matchEvery(vocabulary, words).documents.length === 0

const toEither = (one: SettledWord, other: SettledWord, between: string): SettledWord => ({
  typed: one.typed + between + other.typed,
  by: one.by === 'written' ? other.by : one.by,
  entries: Uint32Array.from(new Set([...one.entries, ...other.entries])).sort(),
  as: [...one.as, ...other.as],
})

/** Where somebody may start from. */
const PLACE_KINDS: ReadonlySet<Kind> = new Set(['road', 'subdistrict', 'place', 'door', 'run'])

/** A place nobody knows is not taken for a centre whose name looks like it: 火车站附近 asks for no 火车职工托育园. */
function leavePlacesUnknown(
  { words, unknown }: Settled,
  place: string,
  vocabulary: OpenVocabulary,
): Settled {
  const isTaken = ({ typed, by, entries }: SettledWord) =>
    by === 'look' &&
    place.includes(typed) &&
    !Array.from(entries).some((entry) => PLACE_KINDS.has(kindOf(vocabulary, entry)))
  return {
    words: words.filter((word) => !isTaken(word)),
    unknown: [...words.filter(isTaken).map(({ typed }) => typed), ...unknown],
  }
}
