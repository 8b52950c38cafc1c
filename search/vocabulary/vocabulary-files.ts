import { openPackedFile, writePackedFile } from '#search/stored/packed-file.ts'
import type { PairIndex } from '#search/vocabulary/pair-index.ts'
import type { Vocabulary } from '#search/vocabulary/vocabulary.ts'

/** To be raised when what the lists mean changes. */
const FORM = 1

/** Writes a vocabulary as one file that opens without parsing. */
export async function writeVocabulary(path: string, vocabulary: Vocabulary): Promise<void> {
  const { documentCount, texts, starts, kindStarts, holders, grams, gaps, heads } = vocabulary
  const { readings, latin } = vocabulary
  await writePackedFile<Meta>(path, FORM, {
    meta: { documentCount, spellings: readings.spellings },
    arrays: {
      texts: new Uint8Array(Buffer.from(texts, 'utf16le')),
      starts,
      kindStarts,
      heads,
      holderOffsets: holders.offsets,
      holderDocuments: holders.documents,
      ...flatten('grams', grams),
      ...flatten('gaps', gaps),
      readingEntries: readings.entries,
      readingOffsets: readings.offsets,
      readingUnits: readings.units,
      ...flatten('sounds', readings.sounds),
      ...flatten('initials', readings.initials),
      latinWords: new Uint8Array(Buffer.from(latin.words.join('\n'))),
      latinOffsets: latin.offsets,
      latinEntries: latin.entries,
    },
  })
}

type Meta = { documentCount: number; spellings: string[] }

const flatten = (name: string, { keys, offsets, places }: PairIndex) => ({
  [`${name}Keys`]: keys,
  [`${name}Offsets`]: offsets,
  [`${name}Places`]: places,
})

/** Opens a vocabulary. Throws a `PackedFileError` where the file is not whole. */
export async function readVocabulary(path: string): Promise<Vocabulary> {
  const { meta, arrays } = await openPackedFile<Meta>(path, FORM)
  const numbers = (name: string) => arrays[name] as Uint32Array<ArrayBuffer>
  const pairs = (name: string): PairIndex => ({
    keys: numbers(`${name}Keys`),
    offsets: numbers(`${name}Offsets`),
    places: numbers(`${name}Places`),
  })
  const text = (name: string, encoding: 'utf16le' | 'utf8') => {
    const { buffer, byteOffset, byteLength } = numbers(name)
    return Buffer.from(buffer, byteOffset, byteLength).toString(encoding)
  }
  const latinWords = text('latinWords', 'utf8')
  return {
    documentCount: meta.documentCount,
    texts: text('texts', 'utf16le'),
    starts: numbers('starts'),
    kindStarts: numbers('kindStarts'),
    heads: arrays['heads'] as Uint8Array,
    holders: { offsets: numbers('holderOffsets'), documents: numbers('holderDocuments') },
    grams: pairs('grams'),
    gaps: pairs('gaps'),
    readings: {
      spellings: meta.spellings,
      entries: numbers('readingEntries'),
      offsets: numbers('readingOffsets'),
      units: arrays['readingUnits'] as Uint16Array,
      sounds: pairs('sounds'),
      initials: pairs('initials'),
    },
    latin: {
      words: latinWords === '' ? [] : latinWords.split('\n'),
      offsets: numbers('latinOffsets'),
      entries: numbers('latinEntries'),
    },
  }
}
