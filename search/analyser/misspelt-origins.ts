import type { KnownOrigin, Lexicon } from '#search/analyser/lexicon.ts'
import {
  type PinyinReader,
  toFuzzySyllable,
  toPinyinReader,
  toReadings,
} from '#search/analyser/pinyin.ts'
import { isHan } from '#search/analyser/tokens.ts'
import { LOOK_ALIKES } from '#search/analyser/words/look-alikes.ts'
import type { MatchReason } from '#search/engine.ts'

/** A place that a text was taken for, and why. */
type Misspelt = Pick<MatchReason, 'by' | 'as'> & { origins: KnownOrigin[] }

type Sounds = {
  byName: Map<string, KnownOrigin[]>
  bySound: Map<string, KnownOrigin[]>
  read: PinyinReader
}

const known = new WeakMap<object, Sounds>()

/** Places with a position whose whole name sounds as a text does, is its pinyin, or looks like it. */
export function findMisspelt(text: string, lexicon: Lexicon): Misspelt | undefined {
  const { byName, bySound, read } = toSounds(lexicon)
  const heard = toSpellings(text, read).flatMap((spelling) => bySound.get(spelling) ?? [])
  const found = heard.length > 0 ? heard : toAlike(text).flatMap((name) => byName.get(name) ?? [])
  const origins = [...new Set(found)]
  if (origins.length === 0) return undefined
  return {
    origins,
    by: heard.length > 0 ? 'sound' : 'look',
    as: [...new Set(origins.map(({ name }) => name))],
  }
}

const toFuzzy = (syllables: readonly string[]) => syllables.map(toFuzzySyllable).join(' ')

function toSpellings(text: string, read: PinyinReader): string[] {
  if (/^[a-z ]+$/u.test(text)) return [text.replaceAll(' ', '')]
  return isHan(text) ? toReadings(text, read).map(toFuzzy) : []
}

/** The text with one character changed for one that looks like it. */
const toAlike = (text: string): string[] =>
  Array.from(text).flatMap((character, at) =>
    LOOK_ALIKES.filter((group) => group.includes(character))
      .flatMap((group) => [...group])
      .map((other) => text.slice(0, at) + other + text.slice(at + 1)),
  )

function toSounds({ origins, placePinyin }: Lexicon): Sounds {
  const sounds = known.get(origins) ?? gatherSounds(origins, toPinyinReader(placePinyin))
  known.set(origins, sounds)
  return sounds
}

function gatherSounds(origins: readonly KnownOrigin[], read: PinyinReader): Sounds {
  const [byName, bySound] = [new Map<string, KnownOrigin[]>(), new Map<string, KnownOrigin[]>()]
  const add = (index: Map<string, KnownOrigin[]>, key: string, origin: KnownOrigin) =>
    index.set(key, [...(index.get(key) ?? []), origin])
  for (const origin of origins.filter(({ pointWgs84 }) => pointWgs84)) {
    for (const name of origin.names) add(byName, name, origin)
    for (const sound of origin.sounds) {
      add(bySound, sound.replaceAll(' ', ''), origin)
      add(bySound, toFuzzy(sound.split(' ')), origin)
    }
  }
  return { byName, bySound, read }
}
