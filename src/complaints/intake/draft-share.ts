import type { DraftTotals } from '#src/complaints/store/draft-store.ts'

/** Of what the others leave: however many bytes one source sends, somebody else has as much room as it took. */
const SHARE = 1 / 2

/**
 * Whether drafts of a source may take `more` bytes when all drafts together may take `mostBytes`. One source alone
 * gets half of the box, the next one half of what is left; nobody can fill it, or keep another one out.
 */
export function hasRoom(
  { bytes, bytesOfSource }: Pick<DraftTotals, 'bytes' | 'bytesOfSource'>,
  mostBytes: number,
  more = 0,
): boolean {
  const left = mostBytes - (bytes - bytesOfSource)
  return bytesOfSource + more <= left * SHARE
}
