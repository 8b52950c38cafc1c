import { type Entry, KINDS, type Kind } from '#search/vocabulary/kinds.ts'
import { toHeld } from '#search/vocabulary/take-apart.ts'
import { findEntry, type Vocabulary } from '#search/vocabulary/vocabulary.ts'
import { once } from '#src/lib/remember.ts'

/** What a document is found by; or its place in the vocabulary of before, when it was found by the same there. */
export type DocumentEntries = Iterable<Entry> | number

/**
 * Which entries documents hold, by number: first those of the vocabulary of before, by their ids there, then those that are
 * new, as they come.
 */
export type Gathered = {
  /** The numbers of those that somebody holds, kind by kind, by text within a kind: an id is a place in it. */
  order: Uint32Array
  textOf: (number: number) => string
  /** By number: the kind, as a place in `KINDS`. */
  kinds: Uint8Array
  fresh: readonly Entry[]
  holders: Vocabulary['holders']
  documentCount: number
}

/** Goes through documents once. */
export function gather(documents: Iterable<DocumentEntries>, before: Vocabulary): Gathered {
  const known = before.starts.length - 1
  const fresh: Entry[] = []
  const numbers = new Map<Kind, Map<string, number>>(KINDS.map((kind) => [kind, new Map()]))
  const toNumber = (entry: Entry): number => {
    const { kind, text } = entry
    const ofKind = numbers.get(kind) as Map<string, number>
    let number = ofKind.get(text)
    if (number === undefined) {
      number = findEntry(before, kind, text)
      if (number < 0) number = known + fresh.push(entry) - 1
      ofKind.set(text, number)
    }
    return number
  }
  const heldBefore = once(() => toHeld(before))
  const held: Uint32Array[] = []
  for (const document of documents) {
    const isKnown = typeof document === 'number'
    held.push(isKnown ? heldBefore()(document) : toDistinct(document, toNumber))
  }
  const kinds = toKinds(before, fresh)
  const textOf = (number: number) =>
    number < known
      ? before.texts.slice(before.starts[number], before.starts[number + 1])
      : (fresh[number - known] as Entry).text
  const order = toOrder(held, known, { kinds, textOf })
  const holders = toHolders(held, order, kinds.length)
  return { order, textOf, kinds, fresh, holders, documentCount: held.length }
}

const toDistinct = (entries: Iterable<Entry>, toNumber: (entry: Entry) => number) =>
  Uint32Array.from(new Set(Iterator.from(entries).map(toNumber)))

function toKinds({ kindStarts }: Vocabulary, fresh: readonly Entry[]): Uint8Array {
  const known = kindStarts.at(-1) as number
  const kinds = new Uint8Array(known + fresh.length)
  for (let kind = 0; kind < KINDS.length; kind++) {
    kinds.fill(kind, kindStarts[kind], kindStarts[kind + 1])
  }
  fresh.forEach(({ kind }, at) => {
    kinds[known + at] = KINDS.indexOf(kind)
  })
  return kinds
}

/** Those of before are in order already: new ones are sorted and put between them. */
function toOrder(
  held: readonly Uint32Array[],
  known: number,
  { kinds, textOf }: Pick<Gathered, 'kinds' | 'textOf'>,
): Uint32Array {
  const isHeld = new Uint8Array(kinds.length)
  for (const own of held) for (const number of own) isHeld[number] = 1
  const compare = (a: number, b: number): number => {
    const kind = (kinds[a] as number) - (kinds[b] as number)
    if (kind !== 0) return kind
    return textOf(a) < textOf(b) ? -1 : 1
  }
  const fresh = Uint32Array.from({ length: kinds.length - known }, (_, at) => known + at)
  fresh.sort(compare)
  const order = new Uint32Array(kinds.length)
  let count = 0
  let next = 0
  for (let number = 0; number < known; number++) {
    if (!isHeld[number]) continue
    while (next < fresh.length && compare(fresh[next] as number, number) < 0) {
      order[count++] = fresh[next++] as number
    }
    order[count++] = number
  }
  while (next < fresh.length) order[count++] = fresh[next++] as number
  return order.slice(0, count)
}

/** From entries to documents: documents stay in order. */
function toHolders(
  held: readonly Uint32Array[],
  order: Uint32Array,
  numbers: number,
): Vocabulary['holders'] {
  const ids = new Uint32Array(numbers)
  order.forEach((number, id) => {
    ids[number] = id
  })
  const offsets = new Uint32Array(order.length + 1)
  for (const own of held) {
    for (const number of own) {
      const next = (ids[number] as number) + 1
      offsets[next] = (offsets[next] as number) + 1
    }
  }
  for (let id = 0; id < order.length; id++) {
    offsets[id + 1] = (offsets[id + 1] as number) + (offsets[id] as number)
  }
  const documents = new Uint32Array(offsets[order.length] as number)
  const next = offsets.slice()
  held.forEach((own, document) => {
    for (const number of own) {
      const id = ids[number] as number
      const at = next[id] as number
      documents[at] = document
      next[id] = at + 1
    }
  })
  return { offsets, documents }
}
