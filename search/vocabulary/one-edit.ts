/** A stretch of a text that a word was taken for. */
export type Stretch = { start: number; end: number }

/**
 * Where a word stands in a text but for one character wrong, missing, superfluous or swapped with the next. It begins
 * among the first `head` characters. Of a word of two characters only a missing one between them says enough, of one of
 * three a superfluous one only where the other two are the whole text.
 */
export function findOneEdit(word: string, text: string, head: number): Stretch | undefined {
  for (let start = 0; start < head; start++) {
    const length = matchAt(word, text, start)
    if (length !== undefined) return { start, end: start + length }
  }
  return undefined
}

/** The length of the stretch at a place that is one edit away, if it is. */
function matchAt(word: string, text: string, start: number): number | undefined {
  const count = word.length
  let same = 0
  while (same < count && word[same] === text[start + same]) same++
  if (same === count) return count
  const here = start + same
  const isMissing = same > 0 && text.startsWith(word.slice(same), here + 1)
  if (isMissing) return count + 1
  if (count < 3) return undefined
  const isWrong = here < text.length && text.startsWith(word.slice(same + 1), here + 1)
  if (isWrong) return count
  const isSwapped =
    same + 1 < count &&
    text.startsWith(`${word[same + 1]}${word[same]}${word.slice(same + 2)}`, here)
  if (isSwapped) return count
  const isSuperfluous =
    text.startsWith(word.slice(same + 1), here) && (count > 3 || text.length === count - 1)
  return isSuperfluous ? count - 1 : undefined
}

/** Does a text begin with the word after one letter is changed, added, left out or swapped with the next? */
export function isOneEditFromPrefix(word: string, text: string): boolean {
  let same = 0
  while (same < word.length && word[same] === text[same]) same++
  return (
    text.startsWith(word.slice(same + 1), same + 1) ||
    text.startsWith(word.slice(same), same + 1) ||
    text.startsWith(word.slice(same + 1), same) ||
    text.startsWith(`${word[same + 1] ?? ''}${word[same] ?? ''}${word.slice(same + 2)}`, same)
  )
}
