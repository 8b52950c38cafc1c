/**
 * A heading without what does not change its meaning: `＊托位数（个）` and `托位数` are the same.
 * Brackets that hold the whole meaning stay.
 */
export function normaliseHeading(heading: string): string {
  const bare = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:_"'\p{Cf}]/gu, '')
  const withoutBrackets = bare.replace(/[([【].*?[)\]】]/gu, '')
  return withoutBrackets || bare
}
