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
import type { Vocabulary } from '#search/vocabulary/vocabulary.ts'

/** Makes the vocabulary of documents from what each is found by. */
export function buildVocabulary(documents: Iterable<Iterable<Entry>>, read: ReadPiece): Vocabulary {
  const { entries, held, documentCount } = gather(documents)
  const order = toOrder(entries)
  const sorted = Array.from(order, (at) => entries[at] as Entry)
  const misspelt = sorted.slice(0, sorted.findIndex(isWrittenOnly) >>> 0)
  return {
    documentCount,
    ...toTexts(sorted),
    kindStarts: toKindStarts(sorted),
    holders: toHolders(held, order, entries.length),
    grams: toGrams(sorted, 1),
    gaps: toGrams(misspelt, 2),
    heads: Uint8Array.from(misspelt, ({ text, pieces }) =>
      Math.min(255, pieces ? pieces[0].length : text.length),
    ),
    readings: buildReadings(misspelt, read),
    latin: toLatin(sorted),
  }
}

const placeOf = ({ kind }: Entry) => KINDS.indexOf(kind)
const isWrittenOnly = (entry: Entry) => placeOf(entry) >= MISSPELT_KINDS

/** Distinct entries, and for each document the places of its own among them. */
function gather(documents: Iterable<Iterable<Entry>>) {
  const entries: Entry[] = []
  const held: number[][] = []
  const known = new Map<Kind, Map<string, number>>(KINDS.map((kind) => [kind, new Map()]))
  for (const document of documents) {
    const own = new Set<number>()
    for (const entry of document) {
      const places = known.get(entry.kind) as Map<string, number>
      let place = places.get(entry.text)
      if (place === undefined) {
        place = entries.push(entry) - 1
        places.set(entry.text, place)
      }
      own.add(place)
    }
    held.push([...own])
  }
  return { entries, held, documentCount: held.length }
}

/** Places of the entries kind by kind, by text within a kind. */
function toOrder(entries: readonly Entry[]): Uint32Array {
  const order = Uint32Array.from(entries, (_, place) => place)
  const kinds = Uint8Array.from(entries, placeOf)
  return order.sort((a, b) => {
    const kind = (kinds[a] as number) - (kinds[b] as number)
    if (kind !== 0) return kind
    return (entries[a] as Entry).text < (entries[b] as Entry).text ? -1 : 1
  })
}

function toTexts(entries: readonly Entry[]): Pick<Vocabulary, 'texts' | 'starts'> {
  const starts = new Uint32Array(entries.length + 1)
  entries.forEach(({ text }, at) => {
    starts[at + 1] = (starts[at] as number) + text.length
  })
  return { texts: entries.map(({ text }) => text).join(''), starts }
}

function toKindStarts(entries: readonly Entry[]): Uint32Array {
  const starts = new Uint32Array(KINDS.length + 1)
  for (const entry of entries) {
    const next = placeOf(entry) + 1
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

/** From entries to documents: documents stay in order. */
function toHolders(
  held: readonly (readonly number[])[],
  order: Uint32Array,
  entryCount: number,
): Vocabulary['holders'] {
  const ids = new Uint32Array(entryCount)
  order.forEach((place, id) => {
    ids[place] = id
  })
  const offsets = new Uint32Array(entryCount + 1)
  for (const own of held) {
    for (const place of own) {
      const next = (ids[place] as number) + 1
      offsets[next] = (offsets[next] as number) + 1
    }
  }
  offsets.set(offsets.map(toRunningSum()))
  const documents = new Uint32Array(offsets[entryCount] as number)
  const next = offsets.slice()
  held.forEach((own, document) => {
    for (const place of own) {
      const id = ids[place] as number
      const at = next[id] as number
      documents[at] = document
      next[id] = at + 1
    }
  })
  return { offsets, documents }
}

/** Entries by two Han characters a `distance` apart, with Han between them; neighbours also end the text. */
function toGrams(entries: readonly Entry[], distance: 1 | 2) {
  const collector = new PairCollector()
  entries.forEach(({ kind, text }, id) => {
    if (WHOLE_KINDS.has(kind)) return
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
    if (kind === 'door' || kind === 'code') return
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
