/**
 * How many characters of a text must be changed, added, left out or swapped with the next to make it the other one;
 * `most + 1` when there are more.
 */
export function countEdits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const line = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const changed = (last[j - 1] as number) + (isSame ? 0 : 1)
      const added = Math.min(last[j] as number, line[j - 1] as number) + 1
      const swapped = isSwapped ? (before[j - 2] as number) + 1 : changed
      line.push(Math.min(changed, added, swapped))
    }
    if (Math.min(...line) > most) return most + 1
    before = last
    last = line
  }
  return Math.min(last[other.length] as number, most + 1)
}

/** Whether one character changed, added, left out or swapped with the next makes one text the other. */
export function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let head = 0
  while (head < short.length && short[head] === long[head]) head++
  const from = long.length > short.length ? head : head + 1
  if (short.slice(from) === long.slice(head + 1)) return true
  const swapped = `${short.slice(0, head)}${short[head + 1]}${short[head]}${short.slice(head + 2)}`
  return swapped === long
}

/** So many wrong characters a name of this length is forgiven; of two characters none. */
export const toForgiven = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2)

/** The longest stretch two texts share. */
export function findShared(one: string, other: string): string {
  for (let length = Math.min(one.length, other.length); length > 0; length--) {
    for (let at = 0; at + length <= one.length; at++) {
      const stretch = one.slice(at, at + length)
      if (other.includes(stretch)) return stretch
    }
  }
  return ''
}
