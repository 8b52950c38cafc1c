import { pinyin, polyphonic } from 'pinyin-pro'

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

function readPlain(run: string): string[] {
  return pinyin(run, { toneType: 'none', type: 'array', v: true })
}

/** How many readings of one question are tried. */
const MAX_READINGS = 8

/** The reading in context first, then others of characters with several (乐 le, yue). */
export function toReadings(run: string, read: PinyinReader): string[][] {
  let readings = [read(run)]
  const choices = polyphonic(run, { toneType: 'none', type: 'array', v: true })
  choices.forEach((others, position) => {
    const more = readings.flatMap((reading) =>
      others
        .filter((syllable) => syllable !== reading[position])
        .map((syllable) => reading.with(position, syllable)),
    )
    readings = [...readings, ...more].slice(0, MAX_READINGS)
  })
  return readings
}

/** Longest stretch of syllables that one token holds. */
const MAX_SYLLABLES = 12

/** What people type for a name: from each syllable on, the full pinyin and the initials. */
export function toPinyinTokens(syllables: readonly string[]): string[] {
  const tokens = new Set<string>()
  for (const start of syllables.keys()) {
    const rest = syllables.slice(start, start + MAX_SYLLABLES)
    const full = rest.join('')
    tokens.add(full)
    if (full.includes('v')) tokens.add(full.replaceAll('v', 'u'))
    if (rest.length > 1) tokens.add(rest.map((syllable) => syllable.charAt(0)).join(''))
  }
  return [...tokens]
}

/** Finals after `hu`, as speakers who say `f` for `hu` write them: `huang` and `fang` are one. */
const FINALS_AFTER_HU: Readonly<Record<string, string>> = {
  '': 'u',
  i: 'ei',
  n: 'en',
}

/**
 * A syllable as it sounds in the south-east of China, where these are often one:
 * zh=z ch=c sh=s, n=l, hu=fu, and a final -ng=-n.
 */
export function toFuzzySyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/^hu(.*)$/, (_, final: string) => `f${FINALS_AFTER_HU[final] ?? final}`)
    .replace(/ng$/, 'n')
}
