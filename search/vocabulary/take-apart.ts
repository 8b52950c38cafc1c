import type { Entry } from '#search/vocabulary/kinds.ts'
import { kindOf, misspeltEnd, textOf, type Vocabulary } from '#search/vocabulary/vocabulary.ts'

/** All entries of a vocabulary by id, with how they are said: a new one is made from them. */
export function toEntries(vocabulary: Vocabulary): Entry[] {
  const spoken = toSpoken(vocabulary)
  const { heads, starts } = vocabulary
  return Array.from({ length: starts.length - 1 }, (_, id): Entry => {
    const [kind, text] = [kindOf(vocabulary, id), textOf(vocabulary, id)]
    if (id >= misspeltEnd(vocabulary)) return { kind, text }
    const entry = { kind, text, spoken: spoken[id] ?? [] }
    const head = heads[id] as number
    return kind === 'stem' ? { ...entry, pieces: [text.slice(0, head), text.slice(head)] } : entry
  })
}

function toSpoken({ readings }: Vocabulary): string[][][] {
  const { spellings, entries, offsets, units } = readings
  const spoken: string[][][] = []
  entries.forEach((entry, reading) => {
    const said = Array.from(
      units.subarray(offsets[reading], offsets[reading + 1]),
      (unit) => spellings[unit] ?? '',
    )
    const known = spoken[entry]
    if (known) known.push(said)
    else spoken[entry] = [said]
  })
  return spoken
}

/** From documents to the ids of their entries: what the vocabulary holds the other way round. */
export function toHeld({ holders, documentCount }: Vocabulary): (document: number) => Uint32Array {
  const { offsets, documents } = holders
  const starts = new Uint32Array(documentCount + 1)
  for (const document of documents) starts[document + 1] = (starts[document + 1] as number) + 1
  for (let at = 0; at < documentCount; at++) {
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
  }
  const held = new Uint32Array(documents.length)
  const next = starts.slice()
  for (let entry = 0; entry + 1 < offsets.length; entry++) {
    for (let at = offsets[entry] as number; at < (offsets[entry + 1] as number); at++) {
      const document = documents[at] as number
      const place = next[document] as number
      held[place] = entry
      next[document] = place + 1
    }
  }
  return (document) => held.subarray(starts[document], starts[document + 1])
}
