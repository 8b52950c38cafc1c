import { toPinyinReader } from '#search/analyser/pinyin.ts'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { toHanRuns } from '#search/analyser/tokens.ts'
import type { Region } from '#src/region/region.ts'

/** Gives the first letters of names in pinyin (东街口 → djk), each once, for whoever types no Chinese. */
export function toInitialsReader(region: Region): (names: readonly string[]) => string {
  const read = toPinyinReader(toRegionLexicon(region).placePinyin)
  const toInitials = (name: string) =>
    toHanRuns(name)
      .flatMap(read)
      .map((syllable) => syllable.charAt(0))
      .join('')
  return (names) => {
    const all = names.map(toInitials)
    const own = all.filter((each, at) => !all.some((other, i) => i < at && other.includes(each)))
    return own.join(' ')
  }
}
