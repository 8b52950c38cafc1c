/** Is a UTF-16 unit a Han character or half of one? Emoji, the other halves, are in no normalised text. */
export function isHanUnit(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x3007
  )
}

/** A Han character, a run of letters and digits, or (`text` empty) whatever is between them. */
export type Unit = { text: string; start: number; end: number }

const isLetterUnit = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** Rare characters of two halves have no reading here. */
const isSpoken = (code: number) => isHanUnit(code) && !(code >= 0xd800 && code <= 0xdfff)

/** What of a normalised text is said in one go. */
export function toUnits(text: string): Unit[] {
  const units: Unit[] = []
  for (let start = 0; start < text.length; ) {
    let end = start + 1
    if (isLetterUnit(text.charCodeAt(start))) {
      while (end < text.length && isLetterUnit(text.charCodeAt(end))) end++
      units.push({ text: text.slice(start, end), start, end })
    } else {
      units.push({ text: isSpoken(text.charCodeAt(start)) ? text.charAt(start) : '', start, end })
    }
    start = end
  }
  return units
}
