import { addDays, toWeekday } from '#src/calendar/days.ts'

/** The lot of a week is the Monday of a day in it: nobody chooses it, and what one row changes leaves the order alone. */
export const toLot = (on: string): string => addDays(on, 1 - toWeekday(on))

/**
 * Things in the order of a draw by lot: the same whenever the lot is the same, another for every other lot, and
 * nobody's name, place or money has a say.
 */
export function drawByLot<Thing extends { id: string }>(
  things: readonly Thing[],
  lot: string,
): Thing[] {
  return things
    .map((thing) => ({ thing, drawn: toDrawnNumber(`${lot} ${thing.id}`) }))
    .sort((a, b) => a.drawn - b.drawn || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing)
}

/** 32 bits that follow from a text and look random: FNV-1a, then the mixing of MurmurHash3. */
function toDrawnNumber(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
