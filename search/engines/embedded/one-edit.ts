/** Does a term begin with the word after one letter is changed, added, left out or swapped with the next? */
export function isOneEditFromPrefix(word: string, term: string): boolean {
  let same = 0
  while (same < word.length && word[same] === term[same]) same++
  return (
    term.startsWith(word.slice(same + 1), same + 1) ||
    term.startsWith(word.slice(same), same + 1) ||
    term.startsWith(word.slice(same + 1), same) ||
    term.startsWith(`${word[same + 1] ?? ''}${word[same] ?? ''}${word.slice(same + 2)}`, same)
  )
}
