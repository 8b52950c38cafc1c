import { type DocumentEntries, type Gathered, gather } from '#search/vocabulary/gather.ts'
import { isHanUnit } from '#search/vocabulary/han.ts'
import {
  type Entry,
  KINDS,
  type Kind,
  MISSPELT_KINDS,
  WHOLE_KINDS,
} from '#search/vocabulary/kinds.ts'
import { PairCollector, toKey } from '#search/vocabulary/pair-index.ts'
import { buildReadings, type ReadPiece } from '#search/vocabulary/readings.ts'
import { toEntries } from '#search/vocabulary/take-apart.ts'
import { NO_VOCABULARY, type Vocabulary } from '#search/vocabulary/vocabulary.ts'
import { once } from '#src/lib/remember.ts'

/**
 * Makes the vocabulary of documents from what each is found by. Of the one of `before` everything is taken over that comes
 * out the same: equal documents give an equal vocabulary, whatever was before.
 */
export function buildVocabulary(
  documents: Iterable<DocumentEntries>,
  read: ReadPiece,
  before: Vocabulary = NO_VOCABULARY,
): Vocabulary {
  const gathered = gather(documents, before)
  const { order, textOf, fresh, holders, documentCount } = gathered
  const kindStarts = toKindStarts(gathered)
  const isSame = toIsSame(order, kindStarts, before)
  const entries = once(() => {
    const all = toEntries(before).concat(fresh)
    return Array.from(order, (number) => all[number] as Entry)
  })
  const misspelt = () => entries().slice(0, kindStarts[MISSPELT_KINDS])
  const isSameMisspelt = isSame(isMisspelt)
  return {
    documentCount,
    ...toTexts(Array.from(order, textOf)),
    kindStarts,
    holders,
    grams: isSame(hasGrams) ? before.grams : toGrams(entries(), 1),
    gaps: isSameMisspelt ? before.gaps : toGrams(misspelt(), 2),
    heads: isSameMisspelt ? before.heads : toHeads(misspelt()),
    readings: isSameMisspelt ? before.readings : buildReadings(misspelt(), read),
    latin: isSame(hasLatin) ? before.latin : toLatin(entries()),
  }
}

const isMisspelt = (kind: Kind) => KINDS.indexOf(kind) < MISSPELT_KINDS
const hasGrams = (kind: Kind) => !WHOLE_KINDS.has(kind)
const hasLatin = (kind: Kind) => kind !== 'door' && kind !== 'code'

/** Whether of some kinds both vocabularies have the same entries with the same ids. */
function toIsSame(order: Uint32Array, kindStarts: Uint32Array, before: Vocabulary) {
  const known = before.starts.length - 1
  const changed = order.findIndex((number, id) => number !== id || id >= known)
  const firstChanged = changed < 0 ? order.length : changed
  const endOf = (starts: Uint32Array, kind: number) =>
    starts[kind] === starts[kind + 1] ? 0 : (starts[kind + 1] as number)
  return (isAsked: (kind: Kind) => boolean): boolean =>
    known > 0 &&
    KINDS.every((kind, at) => {
      const [end, endBefore] = [endOf(kindStarts, at), endOf(before.kindStarts, at)]
      return !isAsked(kind) || (end === endBefore && end <= firstChanged)
    })
}

function toTexts(texts: readonly string[]): Pick<Vocabulary, 'texts' | 'starts'> {
  const starts = new Uint32Array(texts.length + 1)
  texts.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length
  })
  return { texts: texts.join(''), starts }
}

function toKindStarts({ order, kinds }: Gathered): Uint32Array {
  const starts = new Uint32Array(KINDS.length + 1)
  for (const number of order) {
    const next = (kinds[number] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  return starts.map(toRunningSum())
}

function toRunningSum(): (count: number) => number {
  let sum = 0
  return (count) => {
    sum += count
    return sum
  }
}

const toHeads = (misspelt: readonly Entry[]) =>
  Uint8Array.from(misspelt, ({ text, pieces }) =>
    Math.min(255, pieces ? pieces[0].length : text.length),
  )

/** Entries by two Han characters a `distance` apart, with Han between them; neighbours also end the text. */
function toGrams(entries: readonly Entry[], distance: 1 | 2) {
  const collector = new PairCollector()
  entries.forEach(({ kind, text }, id) => {
    if (!hasGrams(kind)) return
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at)
      if (!isHanUnit(first)) continue
      const second = text.charCodeAt(at + distance)
      if (isHanUnit(second)) collector.add(toKey(first, second), id)
      else if (distance === 1) collector.add(toKey(first, 0), id)
    }
  })
  return collector.toIndex()
}

const LATIN = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

function toLatin(entries: readonly Entry[]): Vocabulary['latin'] {
  const byWord = new Map<string, number[]>()
  entries.forEach(({ kind, text }, id) => {
    if (!hasLatin(kind)) return
    for (const [word] of text.matchAll(LATIN)) {
      const known = byWord.get(word)
      if (!known) byWord.set(word, [id])
      else if (known.at(-1) !== id) known.push(id)
    }
  })
  const words = [...byWord.keys()].sort()
  const lists = words.map((word) => byWord.get(word) ?? [])
  return {
    words,
    offsets: Uint32Array.of(0, ...lists.map(({ length }) => length)).map(toRunningSum()),
    entries: Uint32Array.from(lists.flat()),
  }
}
