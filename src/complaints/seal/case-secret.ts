import { identityToRecipient } from 'age-encryption'
import {
  countReaders,
  type OfCase,
  openEnvelope,
  sealEnvelope,
} from '#src/complaints/seal/envelope.ts'

/** What should never be, and keeps a case closed. */
export type EnvelopeAlarm =
  /** The envelope is that of another case. */
  | { kind: 'otherEnvelope' }
  /** More or fewer can open it than its list says. */
  | { kind: 'otherReaders'; expected: number; found: number }
  /** The list has a key of this officer, and the envelope does not open with it. */
  | { kind: 'closedToListed' }
  /** It names a list that does not have its holder. */
  | { kind: 'unknownList' }

type Closed =
  | { outcome: 'alarm'; alarm: EnvelopeAlarm }
  /** It was sealed to others. */
  | { outcome: 'closed' }

/** The secret of a case, or why it stays closed. */
export type CaseSecret = { outcome: 'opened'; identity: string } | Closed

/** A case with what holds its secret, as its row has it. */
export type EnvelopedCase = OfCase & { envelope: Uint8Array }

const alarm = (found: EnvelopeAlarm): Closed => ({ outcome: 'alarm', alarm: found })

/**
 * The secret of a case, by the keys of an officer, after everything that can be checked of its envelope was. `readers`: to
 * whom it was sealed by the list it names; nothing for a case of before there were lists.
 */
export async function openCaseSecret(
  identities: readonly string[],
  sealed: EnvelopedCase,
  readers: readonly string[] | undefined,
): Promise<CaseSecret> {
  if (readers) {
    const [expected, found] = [readers.length, countReaders(sealed.envelope)]
    if (expected === 0) return alarm({ kind: 'unknownList' })
    if (expected !== found) return alarm({ kind: 'otherReaders', expected, found })
  }
  for (const identity of identities) {
    const opened = await openEnvelope(identity, sealed)
    if (opened.outcome === 'opened') return opened
    if (opened.outcome === 'mismatch') return alarm({ kind: 'otherEnvelope' })
  }
  const own = await Promise.all(identities.map(identityToRecipient))
  const isListed = own.some((recipient) => readers?.includes(recipient))
  return isListed ? alarm({ kind: 'closedToListed' }) : { outcome: 'closed' }
}

/**
 * The secret of a case, sealed anew to `after` by one of those it was sealed to before. Nothing else of the case is
 * touched, and nothing is sealed that was not checked.
 */
export async function wrapAnew(
  identities: readonly string[],
  sealed: EnvelopedCase,
  { before, after }: { before: readonly string[]; after: readonly string[] },
): Promise<{ outcome: 'wrapped'; envelope: Uint8Array } | Closed> {
  const opened = await openCaseSecret(identities, sealed, before)
  if (opened.outcome !== 'opened') return opened
  return { outcome: 'wrapped', envelope: await sealEnvelope(opened.identity, sealed, after) }
}
