import { byName, toShownName } from '#src/centres/by-name.ts'
import type { Centre } from '#src/centres/centre.ts'
import { isThere, toStanding } from '#src/centres/standing.ts'

/** Centres of one part of a booklet: with their QR codes it stays below 300 kB. */
export const BOOKLET_PART = 30

export type BookletPart = {
  centres: Centre[]
  part: number
  parts: number
  count: number
  /** Names of those that the newest full list leaves out: they are in no part. */
  absent: string[]
}

/** One part of the booklet of some centres, by name as in a dictionary, those that there are on a day; nothing beyond the last. */
export function toBookletPart(
  centres: readonly Centre[],
  part: number,
  on: string,
): BookletPart | undefined {
  const listed = centres.filter((centre) => isThere(centre, on)).sort(byName)
  const parts = Math.max(1, Math.ceil(listed.length / BOOKLET_PART))
  if (!Number.isInteger(part) || part < 1 || part > parts) return undefined
  const from = (part - 1) * BOOKLET_PART
  return {
    centres: listed.slice(from, from + BOOKLET_PART),
    part,
    parts,
    count: listed.length,
    absent: centres
      .filter((centre) => toStanding(centre, on) === 'absent')
      .sort(byName)
      .map(toShownName),
  }
}
