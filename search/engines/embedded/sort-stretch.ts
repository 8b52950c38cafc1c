/**
 * The numbers that would stand from `from` up to `to` if all were sorted: one pass brings the smallest together, and
 * only they are sorted.
 */
export function sortStretch(numbers: Float64Array, from: number, to: number): Float64Array {
  return takeSmallest(numbers, to).sort().subarray(from)
}

/** At least so many are held before they are thinned out. */
const LEAST_ROOM = 256

/** The `count` smallest, in no order: most numbers are only compared with the largest of those held. */
function takeSmallest(numbers: Float64Array, count: number): Float64Array {
  if (count >= numbers.length) return numbers.slice()
  const held = new Float64Array(Math.max(count * 2, LEAST_ROOM))
  let size = 0
  let limit = Number.POSITIVE_INFINITY
  for (let item = 0; item < numbers.length; item++) {
    const number = numbers[item] as number
    if (number >= limit) continue
    held[size++] = number
    if (size < held.length) continue
    moveSmallest(held, count)
    size = count
    limit = held.subarray(0, count).reduce((most, each) => Math.max(most, each), -Infinity)
  }
  const left = held.subarray(0, size)
  moveSmallest(left, count)
  return left.subarray(0, count)
}

/** Moves the `count` smallest numbers to the front, in no order: Hoare's selection, the middle one of three dividing. */
function moveSmallest(numbers: Float64Array, count: number): void {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const divider = toMiddle(numbers, low, high)
    let left = low
    let right = high
    while (left <= right) {
      while ((numbers[left] as number) < divider) left++
      while ((numbers[right] as number) > divider) right--
      if (left > right) break
      const moved = numbers[left] as number
      numbers[left++] = numbers[right] as number
      numbers[right--] = moved
    }
    if (count <= right) high = right
    else if (count > left) low = left
    else return
  }
}

/** The middle one of the first, the middle and the last. */
function toMiddle(numbers: Float64Array, low: number, high: number): number {
  const a = numbers[low] as number
  const b = numbers[(low + high) >> 1] as number
  const c = numbers[high] as number
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
