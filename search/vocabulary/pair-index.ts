/** Which of many things have a pair: sorted keys, and for each the ascending places of those that have it. */
export type PairIndex = { keys: Uint32Array; offsets: Uint32Array; places: Uint32Array }

/** A pair is `key · place` in one float that keeps 53 bits whole: sorting needs no comparison function. */
const PLACES = 2 ** 21

const FIRST = 2 ** 16

/** The key of two numbers of 16 bits: pairs with the same first one are neighbours. */
export const toKey = (first: number, second: number) => first * FIRST + second

/** Gathers pairs in any order. */
export class PairCollector {
  #pairs = new Float64Array(2 ** 12)
  #count = 0

  add(key: number, place: number): void {
    if (this.#count === this.#pairs.length) {
      const larger = new Float64Array(this.#count * 2)
      larger.set(this.#pairs)
      this.#pairs = larger
    }
    this.#pairs[this.#count++] = key * PLACES + place
  }

  /** Lays the pairs out key by key, each once. Throws a `RangeError` for more places than fit. */
  toIndex(): PairIndex {
    const pairs = this.#pairs.subarray(0, this.#count).sort()
    const keys: number[] = []
    const offsets: number[] = []
    const places = new Uint32Array(pairs.length)
    let count = 0
    let [lastPair, lastKey] = [-1, -1]
    for (const pair of pairs) {
      if (pair === lastPair) continue
      lastPair = pair
      const key = Math.floor(pair / PLACES)
      if (key !== lastKey) {
        keys.push(key)
        offsets.push(count)
        lastKey = key
      }
      places[count++] = pair - key * PLACES
    }
    offsets.push(count)
    return {
      keys: Uint32Array.from(keys),
      offsets: Uint32Array.from(offsets),
      places: places.slice(0, count),
    }
  }
}

const NONE = new Uint32Array()

/** The places that have a key. */
export function placesOf({ keys, offsets, places }: PairIndex, key: number): Uint32Array {
  const at = findFirst(keys, key)
  return keys[at] === key ? places.subarray(offsets[at], offsets[at + 1]) : NONE
}

/** The places that have a pair beginning so: in no order, some more than once. */
export function placesOfFirst(index: PairIndex, first: number): Uint32Array {
  return placesBetween(index, toKey(first, 0), toKey(first + 1, 0))
}

/** The places of all keys from `from` on and below `to`. */
export function placesBetween(
  { keys, offsets, places }: PairIndex,
  from: number,
  to: number,
): Uint32Array {
  const [first, end] = [findFirst(keys, from), findFirst(keys, to)]
  return places.subarray(offsets[first], offsets[end])
}

/** The first place whose number is not smaller. */
function findFirst(numbers: Uint32Array, number: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return low
}
