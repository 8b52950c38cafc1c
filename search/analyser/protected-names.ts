import type { Lexicon } from '#search/analyser/lexicon.ts'
import { takeLongest } from '#search/analyser/phrase.ts'

/** Names, and how long they are: a stretch of text is looked up, however many names there are. */
type Names = { all: ReadonlySet<string>; lengths: readonly number[] }

const known = new WeakMap<readonly string[], Names>()

/** Made once for a lexicon. */
function toNames(list: readonly string[]): Names {
  const names = known.get(list) ?? {
    all: new Set(list),
    lengths: [...new Set(list.map(({ length }) => length))].sort((a, b) => a - b),
  }
  known.set(list, names)
  return names
}

/** Where names of centres stand that would be read as something else. */
export function findNames(text: string, { protectedNames }: Pick<Lexicon, 'protectedNames'>) {
  const { all, lengths } = toNames(protectedNames)
  const found: { start: number; end: number }[] = []
  for (let start = 0; start < text.length; start++) {
    for (const length of lengths) {
      const end = start + length
      if (end > text.length) break
      if (all.has(text.slice(start, end))) found.push({ start, end })
    }
  }
  return takeLongest(found)
}
