import { createHash } from 'node:crypto'
import {
  type Head,
  NOTHING_BEFORE,
  type RecordEntry,
  type ToHash,
  toEntryBytes,
} from '#src/record/record-entry.ts'

export const toHash: ToHash = (bytes) => createHash('sha256').update(bytes).digest('hex')

const FIRST = Date.parse('2026-11-20T02:00:00.000Z')
const HOUR = 3_600_000

/** Entries of an hour each, chained behind `before`; `word` makes another history of them. */
export async function makeEntries(
  count: number,
  word = 'one',
  before: readonly RecordEntry[] = [],
  delay = 0,
): Promise<RecordEntry[]> {
  const entries = [...before]
  for (let made = 0; made < count; made += 1) {
    const seq = entries.length + 1
    const entry = {
      seq,
      at: new Date(FIRST + (seq + delay) * HOUR).toISOString(),
      kind: 'public',
      reference: `GL-${seq}`,
      by: null,
      body: JSON.stringify([word, seq]),
      commitment: null,
      signature: null,
    } as const
    const hash = await toHash(toEntryBytes(entries.at(-1)?.hash ?? NOTHING_BEFORE, entry))
    entries.push({ ...entry, hash })
  }
  return entries
}

/** The same from a place on, with hashes that fit: what whoever owns the host can do. */
export async function rechain(entries: readonly RecordEntry[]): Promise<RecordEntry[]> {
  const chained: RecordEntry[] = []
  for (const [at, entry] of entries.entries()) {
    const renumbered = { ...entry, seq: at + 1 }
    const previous = chained.at(-1)?.hash ?? NOTHING_BEFORE
    chained.push({ ...renumbered, hash: await toHash(toEntryBytes(previous, renumbered)) })
  }
  return chained
}

/** The head after an entry. */
export function headOf(entries: readonly RecordEntry[], seq = entries.length): Head {
  const entry = entries[seq - 1]
  if (!entry) throw new Error(`No entry ${seq}`)
  return { seq, hash: entry.hash, at: entry.at }
}
