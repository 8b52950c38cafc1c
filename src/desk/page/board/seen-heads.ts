import { type Head, headsSchema } from '#src/record/record-entry.ts'

/** Heads of a desk that this browser remembers. They hold numbers and hashes, nothing else. */
const toPlace = (origin: string, region: string) => `desk-heads-1 ${origin} ${region}`

/** Nothing, where they were never kept here or are damaged. */
export function readSeenHeads(origin: string, region: string): Head[] {
  try {
    return headsSchema.parse(JSON.parse(localStorage.getItem(toPlace(origin, region)) ?? ''))
  } catch {
    return []
  }
}

/** Where the browser keeps nothing, nothing is compared the next time. */
export function keepSeenHeads(origin: string, region: string, heads: readonly Head[]): void {
  try {
    localStorage.setItem(toPlace(origin, region), JSON.stringify(heads))
  } catch {}
}
