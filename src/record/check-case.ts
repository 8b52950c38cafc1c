import {
  type CaseWords,
  type EventWords,
  toCaseBytes,
  toEventBytes,
} from '#src/record/commitment.ts'
import type { WholeCase } from '#src/record/entry-body.ts'
import type { ToHash } from '#src/record/record-entry.ts'
import type { Committed, RecordedCase } from '#src/record/replay.ts'

/**
 * What is wrong with a case. `unrecorded`: no entry tells of it, or of its last changes; `gone`: it is not there, and
 * no entry says that it was removed; `notAsRecorded`: what is in clear differs; `wordsChanged`: what is sealed is not
 * what it was; `saltGone`: that cannot be told any more; `unreadable`: an entry that
 * this program does not understand, or that does not follow from those before.
 */
export type CaseFinding = {
  kind: 'unrecorded' | 'gone' | 'notAsRecorded' | 'wordsChanged' | 'saltGone' | 'unreadable'
  /** The entry that tells otherwise; 0: there is none. */
  seq: number
  reference: string
}

/** A case as it is stored: in clear, and the hashes of what is sealed. */
export type StoredCase = {
  whole: WholeCase
  filing: Omit<CaseWords, 'files'>
  /** By id. */
  files: ReadonlyMap<string, string>
  /** The first event first. */
  events: readonly Omit<EventWords, 'file'>[]
}

/** What is null or false may as well not be there. */
const inOrder = ({ files, ...rest }: WholeCase) =>
  JSON.stringify(
    Object.entries({ ...rest, files: files.toSorted() })
      .filter(([, value]) => value !== null && value !== false)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

/** Holds a case against its entries. */
export async function checkCase(
  reference: string,
  recorded: RecordedCase | undefined,
  stored: StoredCase | undefined,
  toHash: ToHash,
): Promise<CaseFinding[]> {
  const seq = recorded?.seq ?? 0
  const tell = (kind: CaseFinding['kind'], at = seq): CaseFinding => ({ kind, seq: at, reference })
  const unreadable = (recorded?.unreadable ?? []).map((at) => tell('unreadable', at))
  const whole = recorded?.whole
  if (!stored) return whole ? [...unreadable, tell('gone')] : unreadable
  if (!recorded || !whole || stored.whole.version > whole.version)
    return [...unreadable, tell('unrecorded')]
  const findings = [...unreadable]
  if (inOrder(whole) !== inOrder(stored.whole)) findings.push(tell('notAsRecorded'))
  const { envelope } = recorded
  if (envelope && envelope.hash !== stored.filing.envelope)
    findings.push(tell('wordsChanged', envelope.seq))
  for (const one of recorded.committed) {
    const kind = await checkCommitted(recorded, stored, one, toHash)
    if (kind) findings.push(tell(kind, one.seq))
  }
  return findings
}

async function checkCommitted(
  { filedWith }: RecordedCase,
  stored: StoredCase,
  { salt, commitment, event, file, envelope = stored.filing.envelope }: Committed,
  toHash: ToHash,
): Promise<CaseFinding['kind'] | undefined> {
  if (salt === null) return 'saltGone'
  const toFile = (id: string) => [id, stored.files.get(id) ?? ''] as const
  if (event === null) {
    const words = { ...stored.filing, envelope, files: filedWith.map(toFile) }
    return (await toHash(toCaseBytes(salt, words))) === commitment ? undefined : 'wordsChanged'
  }
  const found = stored.events[event - 1]
  if (!found) return 'wordsChanged'
  const words = { ...found, file: file === null ? null : toFile(file) }
  return (await toHash(toEventBytes(salt, words))) === commitment ? undefined : 'wordsChanged'
}
