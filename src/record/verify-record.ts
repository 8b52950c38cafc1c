import {
  type Head,
  NOTHING_BEFORE,
  type RecordEntry,
  type ToHash,
  toEntryBytes,
} from '#src/record/record-entry.ts'

/**
 * What is wrong with the chain. Seen from inside: `skipped`: numbers are missing; `twice`: a number stands twice or
 * goes back; `changed`: an entry is not what was hashed, or does not follow the one before. Seen against a head from
 * outside: `cut`: it ends before the head though the store knew more; `rolledBack`: it ends before the head and the
 * store knows no more, as an old backup does; `forked`: later entries stand where the head's was, as after an old
 * backup; `rewritten`: the head's entry is another one.
 */
export type ChainFinding = {
  kind: 'skipped' | 'twice' | 'changed' | 'cut' | 'rolledBack' | 'forked' | 'rewritten'
  seq: number
  reference: string | null
  /** Up to which number an outside head still agrees; 0: none does. */
  agreesTo?: number
}

/** A head from outside; one that was typed has no instant. */
export type OutsideHead = Pick<Head, 'seq' | 'hash'> & Partial<Pick<Head, 'at'>>

/** What was lost when a backup was put back, as officers signed it: the entries after one, up to the last that was published. */
export type Gap = { after: Pick<Head, 'seq' | 'hash'>; lost: Pick<Head, 'seq' | 'hash'> }

/**
 * `kept`: what the store itself says its last entry is. `readGaps`: asked when all entries were read; heads of entries that are
 * known to be lost are not held against the record.
 */
type RecordRead = {
  entries: AsyncIterable<RecordEntry>
  kept: Head | undefined
  readGaps?: () => readonly Gap[]
}

type Verified = {
  /** The last entry; nothing where there is none. */
  head: Head | undefined
  findings: ChainFinding[]
  /** No head from outside was given: a cut tail, a rewritten history and an old backup cannot be seen. */
  seenOnlyFromInside: boolean
}

/** Holds the record against itself and against heads that were kept elsewhere. */
export async function verifyRecord(
  { entries, kept, readGaps = () => [] }: RecordRead,
  heads: readonly OutsideHead[],
  toHash: ToHash,
): Promise<Verified> {
  const wanted = new Set(heads.map(({ seq }) => seq))
  const found = new Map<number, RecordEntry>()
  const findings: ChainFinding[] = []
  let last: RecordEntry | undefined
  for await (const entry of entries) {
    const finding = await checkLink(last, entry, toHash)
    if (finding) findings.push(finding)
    if (wanted.has(entry.seq)) found.set(entry.seq, entry)
    last = entry
  }
  const head = last && { seq: last.seq, hash: last.hash, at: last.at }
  const end = head?.seq ?? 0
  const isCut = kept !== undefined && kept.seq > end
  if (isCut) findings.push({ kind: 'cut', seq: end + 1, reference: null })
  const gaps = readGaps()
  const told = heads.filter((head) => !gaps.some((gap) => isLost(head, gap)))
  const outside = checkHeads(told, found, { end, isCut })
  return { head, findings: [...findings, ...outside], seenOnlyFromInside: heads.length === 0 }
}

/** Whether an entry follows the one before; behind a gap only its place in it can be told. */
async function checkLink(
  before: RecordEntry | undefined,
  entry: RecordEntry,
  toHash: ToHash,
): Promise<ChainFinding | undefined> {
  const { seq, reference } = entry
  const expected = (before?.seq ?? 0) + 1
  if (seq > expected) return { kind: 'skipped', seq: expected, reference: null }
  if (seq < expected) return { kind: 'twice', seq, reference }
  const hash = await toHash(toEntryBytes(before?.hash ?? NOTHING_BEFORE, entry))
  return hash === entry.hash ? undefined : { kind: 'changed', seq, reference }
}

/** Whether a head is of an entry that a gap tells of; the last one of it must be the very one that was published. */
export const isLost = ({ seq, hash }: OutsideHead, { after, lost }: Gap): boolean =>
  seq > after.seq && (seq < lost.seq || (seq === lost.seq && hash === lost.hash))

/** The first head that does not agree says it all: later ones follow from it. */
function checkHeads(
  heads: readonly OutsideHead[],
  found: ReadonlyMap<number, RecordEntry>,
  { end, isCut }: { end: number; isCut: boolean },
): ChainFinding[] {
  let agreesTo = 0
  for (const head of heads.toSorted((one, other) => one.seq - other.seq)) {
    const entry = found.get(head.seq)
    if (entry?.hash === head.hash) {
      agreesTo = head.seq
      continue
    }
    if (entry) {
      const isLater = head.at !== undefined && entry.at > head.at
      const kind = isLater ? 'forked' : 'rewritten'
      return [{ kind, seq: head.seq, reference: entry.reference, agreesTo }]
    }
    if (head.seq > end && !isCut)
      return [{ kind: 'rolledBack', seq: end + 1, reference: null, agreesTo }]
  }
  return []
}
