import { type CaseChange, readBody, type WholeCase } from '#src/record/entry-body.ts'
import type { RecordEntry } from '#src/record/record-entry.ts'

/** An entry as the store keeps it: with the salt of its commitment, hex, until the case is erased. */
export type KeptEntry = RecordEntry & { salt: string | null }

/** What was committed to: `event` is the number of the event, null for the case as it was handed in. */
export type Committed = Pick<KeptEntry, 'seq' | 'salt'> & {
  commitment: string
  event: number | null
  /** Id of the file that came with the event. */
  file: string | null
  /** Of the case as it was handed in: hash of its envelope then; nothing while it has that one. */
  envelope?: string
}

/** Where a case stands by its entries. */
export type RecordedCase = {
  /** Nothing after it was removed. */
  whole: WholeCase | undefined
  /** Ids of the files it was handed in with. */
  filedWith: readonly string[]
  committed: Committed[]
  /** Hash of its envelope, and the entry that tells it; nothing while it was never sealed anew. */
  envelope?: { hash: string; seq: number }
  /** Number of the last entry about it. */
  seq: number
  /** Entries in a form this program does not know, or that do not follow from what is told before. */
  unreadable: number[]
}

/** Adds an entry to what the entries before it say of their cases. */
export function replayEntry(cases: Map<string, RecordedCase>, entry: KeptEntry): void {
  const { reference, seq, commitment, salt } = entry
  const body = readBody(entry.body)
  if (body?.[0] === 'told 1' || body?.[0] === 'office 1') return
  const before = cases.get(reference)
  if (body?.[0] === 'case 1') {
    const committed = commitment ? [{ seq, salt, commitment, event: null, file: null }] : []
    const unreadable = before?.whole ? [seq] : []
    cases.set(reference, {
      whole: body[1],
      filedWith: body[1].files,
      committed,
      seq,
      unreadable,
    })
    return
  }
  if (!body || !before?.whole) {
    const known = before ?? { whole: undefined, filedWith: [], committed: [], unreadable: [], seq }
    cases.set(reference, { ...known, seq, unreadable: [...known.unreadable, seq] })
    return
  }
  before.seq = seq
  if (body[0] === 'removed 1' || body[0] === 'removed 2') {
    before.whole = undefined
    return
  }
  if (body[0] === 'sealed anew 1') {
    before.committed = before.committed.filter(({ event }) => event !== null)
    if (commitment) before.committed.push({ seq, salt, commitment, event: null, file: null })
    return
  }
  if (body[0] === 'wrapped 1') {
    const { version, list, envelope } = body[1]
    if (version !== before.whole.version) before.unreadable.push(seq)
    before.whole = { ...before.whole, listNumber: list }
    replayEnvelope(before, envelope, seq)
    return
  }
  const said: CaseChange = body[1]
  // What became of packages, and what the public is told, is no part of where the case stands.
  const { event: _, handOver: __, received: ___, reported: ____, published: _____, ...told } = said
  const { file, list, envelope, ...changed } = told
  if (changed.version !== before.whole.version + 1) before.unreadable.push(seq)
  before.whole = {
    ...before.whole,
    ...changed,
    ...(envelope && list !== undefined && { listNumber: list }),
    files: file ? [...before.whole.files, file] : before.whole.files,
  }
  if (envelope) replayEnvelope(before, envelope, seq)
  if (commitment) before.committed.push({ seq, salt, commitment, event: changed.events, file })
}

/** The case has another envelope: what it was handed in with is held against the one it had then. */
function replayEnvelope(
  one: RecordedCase,
  [from, to]: readonly [from: string, to: string],
  seq: number,
): void {
  if (one.envelope && one.envelope.hash !== from) one.unreadable.push(seq)
  for (const committed of one.committed) if (committed.event === null) committed.envelope ??= from
  one.envelope = { hash: to, seq }
}
