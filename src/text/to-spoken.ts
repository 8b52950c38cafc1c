/** How what is written for the eye is said: one pattern a line, in this order. */
const SPOKEN: readonly (readonly [written: RegExp, said: string])[] = [
  // 3,680 is one number, and no voice should pause in it.
  [/(\d),(?=\d{3}(?!\d))/g, '$1'],
  [/0?(\d{1,2}):00(?!\d)/g, '$1点'],
  [/0?(\d{1,2}):(\d{2})(?!\d)/g, '$1点$2分'],
  [/([\d点分月天岁℃%])\s*[–—~～]\s*(?=\d)/g, '$1到'],
  [/元\s*[/／]\s*/g, '元每'],
  [/℃/g, '摄氏度'],
]

/** A text as a person would say it, for a voice that reads it out. */
export const toSpoken = (text: string): string =>
  SPOKEN.reduce((said, [written, as]) => said.replace(written, as), text)
    .replace(/\s+/g, ' ')
    .trim()

/** A number to ring, digit by digit: nobody rings "one hundred and twenty". */
export const toSpokenDigits = (phone: string): string =>
  (phone.match(/\d+/g) ?? []).map((part) => part.split('').join(' ')).join('，')
