import { toChinaDate } from '#src/calendar/days.ts'
import type { Head } from '#src/record/record-entry.ts'

/** As many are held against what a desk has. */
const ASKED = 20
/** A year of working days, and more. */
const KEPT = 400

const dayOf = ({ at }: Head) => toChinaDate(new Date(at))

/** Numbers of entries that a desk is asked about: the newest that a device remembers, and the oldest. */
export const toAskedNumbers = (remembered: readonly Head[]): number[] => [
  ...new Set([...remembered.slice(0, 1), ...remembered.slice(1 - ASKED)].map(({ seq }) => seq)),
]

/** What a device remembers from now on: the last head of each day. */
export const withHead = (remembered: readonly Head[], head: Head | null): Head[] =>
  head === null
    ? [...remembered]
    : [...remembered.filter((one) => dayOf(one) !== dayOf(head)), head].slice(-KEPT)

/** Which of the remembered heads a desk does not have any more. `hashes`: what it has under the numbers it was asked. */
export function findLost(
  remembered: readonly Head[],
  hashes: readonly { seq: number; hash: string | null }[],
): Head[] {
  const asked = new Set(toAskedNumbers(remembered))
  const now = new Map(hashes.map(({ seq, hash }) => [seq, hash]))
  return remembered.filter(({ seq, hash }) => asked.has(seq) && now.get(seq) !== hash)
}
