/** A value that goes to another thread, and the memory that goes with it instead of being copied. */
export type HandedOver<T> = { value: T; blobs: ArrayBuffer[] }

const isPlain = (value: object) => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Makes a value ready for another thread. Bytes are copied, so that the caller keeps his; with `whole` those that have
 * their memory for themselves are given away. Bytes that share it with others never drag those along.
 */
export function handOver<T>(given: T, keep: 'copies' | 'whole'): HandedOver<T> {
  const blobs: ArrayBuffer[] = []
  const visit = (value: unknown): unknown => {
    if (value instanceof Uint8Array) {
      const isWhole = keep === 'whole' && value.length === value.buffer.byteLength
      const own = isWhole ? (value as Uint8Array<ArrayBuffer>) : new Uint8Array(value)
      blobs.push(own.buffer)
      return own
    }
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visit(each)]))
  }
  return { value: visit(given) as T, blobs }
}
