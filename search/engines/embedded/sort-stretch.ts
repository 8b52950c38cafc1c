/**
 * The numbers that would stand from `from` up to `to` if all were sorted. They are brought together first, which takes
 * time in proportion to how many there are, and only they are sorted. Changes the order of the numbers given.
 */
export function sortStretch(numbers: Float64Array, from: number, to: number): Float64Array {
  if (to < numbers.length) moveSmallest(numbers, to)
  const upTo = numbers.subarray(0, to)
  if (from > 0 && from < upTo.length) moveSmallest(upTo, from)
  return upTo.subarray(from).sort()
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
