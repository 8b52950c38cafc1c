import { pinyin } from 'pinyin-pro'
import { POLYPHONES } from '#search/analyser/words/polyphones.ts'

/** Reads a run of Han characters: one syllable without tone for each, `ü` as `v`. */
export type PinyinReader = (run: string) => string[]

/** A reader that knows the given place names (`癿藏` → `qie zang`) better than the dictionary. */
export function toPinyinReader(placePinyin: Readonly<Record<string, string>>): PinyinReader {
  const places = Object.keys(placePinyin).sort((a, b) => b.length - a.length)
  if (places.length === 0) return readPlain
  const pattern = new RegExp(`(${places.join('|')})`, 'u')
  return (run) =>
    run
      .split(pattern)
      .flatMap((part) => placePinyin[part]?.split(' ') ?? (part ? readPlain(part) : []))
}

const PLAIN = { toneType: 'none', type: 'array', v: true } as const

function readPlain(run: string): string[] {
  return pinyin(run, PLAIN)
}

/** The first letters of syllables: `djk` of dong jie kou. */
export const toInitials = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.charAt(0)).join('')

/** How many readings of one run are tried. */
const MAX_READINGS = 8

const readCharacter = (character: string): string[] => POLYPHONES[character]?.split(' ') ?? []

/**
 * All readings of a run, the likeliest first: in context, then with other readings of characters that have several
 * (乐 le, yue; 单 dan, as a surname shan).
 */
export function toReadings(run: string, read: PinyinReader): string[][] {
  const inContext = read(run)
  const choices = Array.from(run, readCharacter)
  const found = new Map([[inContext.join(' '), inContext]])
  const add = (reading: string[]) => found.set(reading.join(' '), reading)
  for (const [position, readings] of choices.entries()) {
    for (const reading of [...found.values()]) {
      for (const other of readings) {
        if (found.size < MAX_READINGS) add(reading.with(position, other))
      }
    }
  }
  return [...found.values()]
}

/** Finals after `hu`, as speakers who say `f` for `hu` write them: `huang` and `fang` are one. */
const FINALS_AFTER_HU: Readonly<Record<string, string>> = {
  '': 'u',
  i: 'ei',
  n: 'en',
}

/**
 * A syllable as it sounds in the south-east of China, where these are often one:
 * zh=z ch=c sh=s, n=l, h=f where both are said, a final -ng=-n; and ü as it is typed.
 */
export function toFuzzySyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/^hu(.*)$/, (_, final: string) => `f${FINALS_AFTER_HU[final] ?? final}`)
    .replace(/^h(?=(?:ang?|e(?:ng?|i)|ou)$)/, 'f')
    .replace(/ng$/, 'n')
    .replace('v', 'u')
}
