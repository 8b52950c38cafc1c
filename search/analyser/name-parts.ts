import type { Lexicon } from '#search/analyser/lexicon.ts'
import { NAME_BEGINNINGS, NAME_ENDINGS } from '#search/analyser/words/name-parts.ts'

/** A name without the places before it, and what of it tells a centre from others. */
export type NameParts = { stem: string; core: string }

/**
 * What tells a centre from others: 福州市鼓楼区小太阳托育服务有限公司 → 小太阳托育服务有限公司, 小太阳. Takes and gives
 * normalised text; the whole name when nothing would be left.
 */
export function toNameParts(name: string, { places }: Pick<Lexicon, 'places'>): NameParts {
  const bare = name.replace(/\(.*?\)/g, '').trim() || name
  const stem = stripBeginnings(bare, [...places, ...NAME_BEGINNINGS])
  const core = stripEnds(stem)
  return core ? { stem, core } : { stem: bare, core: bare }
}

export const toBrandCore = (name: string, lexicon: Pick<Lexicon, 'places'>): string =>
  toNameParts(name, lexicon).core

/** A text without these before it, however many there are. */
export function stripBeginnings(name: string, beginnings: readonly string[]): string {
  const beginning = beginnings.find((each) => name.startsWith(each))
  return beginning ? stripBeginnings(name.slice(beginning.length), beginnings) : name
}

/**
 * A single character is never left: 乐园 stays 乐园. Nor does one go that stands before an ending of several: 午后三点托育园
 * is 午后三点.
 */
function stripEnds(name: string, isWhole = true): string {
  const ending = NAME_ENDINGS.find(
    (each) =>
      name.endsWith(each) && name.length - each.length !== 1 && (isWhole || each.length > 1),
  )
  if (!ending) return name
  return stripEnds(name.slice(0, -ending.length), isWhole && ending.length === 1)
}
