import { z } from 'zod'

/**
 * What an entry tells of. `takenOver`: a case that was there before the record began. `public`: a complainant did
 * it, `act`: the desk did. `removed`: the case is gone, with its words and the salts of its entries.
 * `read`, `exported`, `refused`, `alarm`: an officer opened it, took it out, wanted what was not for him, or his device
 * found that it is not what it says. `drill`: it was handed in by a drill and never counts. `tagged`: an officer's
 * device said which other cases are about the same unlisted place, or made the key for that. `office`: somebody did
 * something with the record, a list, the numbers or cases whose time was over. The reference of these two is empty
 * where they were about no case.
 */
export type EntryKind = 'filed' | 'takenOver' | 'public' | 'act' | 'removed' | 'office' | ToldKind
export type ToldKind = 'read' | 'exported' | 'refused' | 'alarm' | 'drill' | 'tagged'

/** An entry before it has its place. */
export type NewEntry = {
  /** An instant as UTC ISO 8601. */
  at: string
  kind: EntryKind
  reference: string
  /** The key that signed it; null: the host wrote it. */
  by: string | null
  /** JSON, in clear: see `entry-body.ts`. */
  body: string
  /** Of sealed words: see `commitment.ts`. Null where it tells of none. */
  commitment: string | null
  signature: string | null
}

export type RecordEntry = NewEntry & {
  /** 1, 2, 3 … without gaps. */
  seq: number
  hash: string
}

/** What is kept outside: from it on the record cannot be written anew unseen. */
export type Head = Pick<RecordEntry, 'seq' | 'hash' | 'at'>

/** SHA-256 as lower-case hex. On the host and in commands `node:crypto` answers, in a browser what it has. */
export type ToHash = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>

/** What the first entry follows. */
export const NOTHING_BEFORE = '0'.repeat(64)

const encoder = new TextEncoder()

/** Parts are never joined: a list of JSON, with what it is for first. */
export const toHashedBytes = (
  purpose: string,
  parts: readonly unknown[],
): Uint8Array<ArrayBuffer> => encoder.encode(JSON.stringify([purpose, ...parts]))

/** What the hash of an entry is made of; the chain rests on it. */
export const toEntryBytes = (
  previous: string,
  { seq, at, kind, reference, by, body, commitment, signature }: Omit<RecordEntry, 'hash'>,
): Uint8Array<ArrayBuffer> =>
  toHashedBytes('record 1', [previous, seq, at, kind, reference, by, body, commitment, signature])

/** Heads as they are kept in a file. */
export const headsSchema = z.array(
  z.strictObject({
    seq: z.int().min(1),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    at: z.iso.datetime(),
    /** The last day on which it was still the last one. */
    until: z.iso.date().exactOptional(),
  }),
)

/** A head as it is printed and typed: `12:4f…`. */
export const toHeadText = ({ seq, hash }: Pick<Head, 'seq' | 'hash'>): string => `${seq}:${hash}`

/** A head as somebody typed or pasted it; nothing when it is none. */
export function parseHead(typed: string): Pick<Head, 'seq' | 'hash'> | undefined {
  const text = typed.slice(0, 200).normalize('NFKC').replace(/\s/g, '').toLowerCase()
  const [, seq, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text) ?? []
  return seq && hash ? { seq: Number(seq), hash } : undefined
}
