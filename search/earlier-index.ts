import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NameVerdicts } from '#search/analyser/to-protected-names.ts'
import type { Entry } from '#search/vocabulary/kinds.ts'
import { kindOf, misspeltEnd, textOf, type Vocabulary } from '#search/vocabulary/vocabulary.ts'
import { readVocabulary } from '#search/vocabulary/vocabulary-files.ts'
import type { Centre } from '#src/centres/centre.ts'
import { hashOf } from '#src/kept/hash-of.ts'

/** What an index was made of, beside it: the next one takes over what has not changed. */
export type MadeOf = {
  /** Programs, and what they know of the region; others would make something else of the same centres. */
  key: string
  /** Id and hash of each centre, in the order of the index. */
  centres: [id: string, hash: string][]
  names: NameVerdicts
}

/** What can be taken over from an earlier index. */
export type EarlierIndex = {
  names: NameVerdicts
  /** What a centre is found by, when it was the same then. */
  findEntries: (centre: Centre) => Iterable<Entry> | undefined
}

export const NOTHING_EARLIER: EarlierIndex = {
  names: { lexicon: '', known: {} },
  findEntries: () => undefined,
}

const MADE_OF = 'made-of.json'

export const writeMadeOf = (folder: string, madeOf: MadeOf): Promise<void> =>
  writeFile(join(folder, MADE_OF), JSON.stringify(madeOf))

/** Opens an index of before; nothing is taken from one that was made otherwise, or is damaged. */
export async function openEarlierIndex(folder: string, key: string): Promise<EarlierIndex> {
  try {
    const madeOf: MadeOf = JSON.parse(await readFile(join(folder, MADE_OF), 'utf8'))
    if (madeOf.key !== key) return NOTHING_EARLIER
    const vocabulary = await readVocabulary(join(folder, 'centres', 'vocabulary.bin'))
    const { names, centres } = madeOf
    return { names, findEntries: toFindEntries(vocabulary, centres) }
  } catch {
    return NOTHING_EARLIER
  }
}

function toFindEntries(
  vocabulary: Vocabulary,
  centres: MadeOf['centres'],
): EarlierIndex['findEntries'] {
  const entries = toEntriesOf(vocabulary)
  const held = toHeld(vocabulary)
  const places = new Map(centres.map(([id, hash], place) => [`${id} ${hash}`, place]))
  return (centre) => {
    const place = places.get(`${centre.id} ${hashOf(centre)}`)
    return place === undefined ? undefined : held(place).map((entry) => entries[entry] as Entry)
  }
}

/** All entries, with how they are said. */
function toEntriesOf(vocabulary: Vocabulary): Entry[] {
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

/** From documents to entries: what the vocabulary holds the other way round. */
function toHeld({ holders, documentCount }: Vocabulary): (document: number) => number[] {
  const { offsets, documents } = holders
  const held = Array.from({ length: documentCount }, (): number[] => [])
  for (let entry = 0; entry + 1 < offsets.length; entry++) {
    for (let at = offsets[entry] as number; at < (offsets[entry + 1] as number); at++) {
      held[documents[at] as number]?.push(entry)
    }
  }
  return (document) => held[document] ?? []
}
