/** A number as it is typed or dictated, for use in a pattern: 1.5, 2k, 1千5, 十八, 两千五百. */
export const NUMBER =
  '(?:\\d{1,2}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:\\s?[k千万百]\\d{0,3})?|[零〇一二两俩三仨四五六七八九十百千万]+)'

/** A number up to 99: years, months, hours. */
export const SMALL_NUMBER =
  '(?:\\d{1,2}(?:\\.\\d{1,2})?|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两俩三仨四五六七八九])'

/** Two that follow one another mean about so many: 两三岁, 两三千. */
export const NEIGHBOURS = '(?:一两|一二|两三|二三|三四|四五|五六|六七|七八|八九)'

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const UNITS = [
  [/万/u, 10_000],
  [/[千k]/u, 1000],
  [/百/u, 100],
  [/十/u, 10],
] as const

/** The number that a text is; `undefined` for anything else. After a unit a lone digit counts a tenth: 一千五 is 1500. */
export function parseNumber(text: string): number | undefined {
  let rest = text.replace(/[\s,]/gu, '')
  let total = 0
  let last = 1
  for (const [unit, size] of UNITS) {
    const at = rest.search(unit)
    if (at < 0) continue
    const count = at === 0 && size === 10 ? 1 : parseDigits(rest.slice(0, at))
    if (count === undefined) return undefined
    total += count * size
    last = size
    rest = rest.slice(at + 1)
  }
  if (rest === '') return last === 1 ? undefined : total
  const count = parseDigits(rest)
  if (count === undefined) return undefined
  const isTenth = last >= 100 && rest.length === 1
  return total + (isTenth ? (count * last) / 10 : count)
}

/** 18, 1.5, 八, 二〇二七, 零五. */
function parseDigits(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text)
  const digits = [...text].map((character) => DIGITS[character] ?? Number.NaN)
  const number = digits.reduce((sofar, digit) => sofar * 10 + digit, 0)
  return digits.length === 0 || Number.isNaN(number) ? undefined : number
}
