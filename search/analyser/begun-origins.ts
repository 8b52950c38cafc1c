import type { KnownOrigin, Lexicon } from '#search/analyser/lexicon.ts'

/** Fewer characters say too little in the middle of a name. */
const LEAST_INSIDE = 3
/** Nobody reads more. */
const MOST_FOUND = 8

/**
 * Places of whose name only a part was typed, the likeliest first: its beginning (听雨 of 听雨新村), what stands inside (儿童医院),
 * or in letters its pinyin or initials, whole or begun (tingyu, rsw). A subdistrict's name is whole.
 */
export function findBegunOrigins(
  text: string,
  { origins, subdistrictNames }: Pick<Lexicon, 'origins' | 'subdistrictNames'>,
): KnownOrigin[] {
  const isSubdistrict = Object.values(subdistrictNames).some((names) => names.includes(text))
  if (text.length < 2 || isSubdistrict) return []
  const letters = text.replace(/[\s']/gu, '')
  const isSpelled = /^[a-z]+$/.test(letters)
  return origins
    .map((origin) => ({
      origin,
      rest: isSpelled
        ? toRest(letters, origin.spelled, Number.POSITIVE_INFINITY)
        : toRest(text, origin.names, LEAST_INSIDE),
    }))
    .filter(({ rest }) => rest < Number.POSITIVE_INFINITY)
    .sort((a, b) => toTurn(a.origin) - toTurn(b.origin) || a.rest - b.rest)
    .slice(0, MOST_FOUND)
    .map(({ origin }) => origin)
}

/** Those that can be measured from come first. */
const toTurn = ({ pointWgs84 }: KnownOrigin) => Number(!pointWgs84)

/** Longer than every name: who begins so comes before who has it inside. */
const INSIDE = 1000

/** How much of the name that fits best was not typed. */
function toRest(text: string, names: readonly string[], leastInside: number): number {
  const rests = names.map((name) => {
    const at = name.indexOf(text)
    const isTold = at === 0 || (at > 0 && text.length >= leastInside)
    return isTold ? (at > 0 ? INSIDE : 0) + name.length - text.length : Number.POSITIVE_INFINITY
  })
  return Math.min(...rests)
}
