import type { Lexicon } from '#search/analyser/lexicon.ts'
import { NAME_BEGINNINGS, NAME_ENDINGS } from '#search/analyser/words/name-parts.ts'

/**
 * What tells a centre from others: 福州市鼓楼区小太阳托育服务有限公司 → 小太阳. Takes and gives normalised
 * text; the whole name when nothing would be left.
 */
export function toBrandCore(name: string, { places }: Pick<Lexicon, 'places'>): string {
  const bare = name.replace(/\(.*?\)/g, '').trim()
  const core = stripEnds(stripBeginnings(bare, [...places, ...NAME_BEGINNINGS]))
  return core || bare || name
}

function stripBeginnings(name: string, beginnings: readonly string[]): string {
  const beginning = beginnings.find((each) => name.startsWith(each))
  return beginning ? stripBeginnings(name.slice(beginning.length), beginnings) : name
}

/** A single character is never left: 乐园 stays 乐园. */
function stripEnds(name: string): string {
  const ending = NAME_ENDINGS.find((each) => name.endsWith(each) && name.length - each.length !== 1)
  return ending ? stripEnds(name.slice(0, -ending.length)) : name
}
