/** A number from 0 to 99 in digits or Chinese characters; `undefined` for anything else. */
export function parseSmallNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const [tens, ones, ...more] = text.split(CHINESE_TEN)
  if (more.length > 0 || tens === undefined) return undefined
  if (ones === undefined) return toDigit(tens)
  const ten = tens === '' ? 1 : toDigit(tens)
  const one = ones === '' ? 0 : toDigit(ones)
  return ten === undefined || one === undefined ? undefined : ten * 10 + one
}

const toDigit = (character: string): number | undefined => CHINESE_DIGITS[character]

const CHINESE_TEN = '十'

const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
