import { toInitials, toPinyinReader } from '#search/analyser/pinyin.ts'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { toHanRuns } from '#search/analyser/tokens.ts'
import type { Region } from '#src/region/region.ts'

/** Gives the first letters of names in pinyin (东街口 → djk), each once, for whoever types no Chinese. */
export function toInitialsReader(region: Region): (names: readonly string[]) => string {
  const read = toPinyinReader(toRegionLexicon(region).placePinyin)
  return (names) => {
    const all = names.map((name) => toInitials(toHanRuns(name).flatMap(read)))
    const own = all.filter((each, at) => !all.some((other, i) => i < at && other.includes(each)))
    return own.join(' ')
  }
}
