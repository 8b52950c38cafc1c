import type { Lexicon } from '#search/analyser/lexicon.ts'
import { takeLongest } from '#search/analyser/phrase.ts'

type Names = ReadonlyMap<string, readonly string[]>

/** By their first two characters, made once for a lexicon. */
const indexes = new WeakMap<readonly string[], Names>()

function toIndex(names: readonly string[]): Names {
  const index = indexes.get(names) ?? Map.groupBy(names, (name) => name.slice(0, 2))
  indexes.set(names, index)
  return index
}

/** Where names of centres stand that would be read as something else. */
export function findNames(text: string, { protectedNames }: Pick<Lexicon, 'protectedNames'>) {
  const index = toIndex(protectedNames)
  const found: { start: number; end: number }[] = []
  for (let start = 0; start < text.length - 1; start++) {
    for (const name of index.get(text.slice(start, start + 2)) ?? []) {
      if (text.startsWith(name, start)) found.push({ start, end: start + name.length })
    }
  }
  return takeLongest(found)
}
