import { base64 } from '@scure/base'
import { type EnvelopeAlarm, wrapAnew } from '#src/complaints/seal/case-secret.ts'
import type { WaitingCase } from '#src/desk/api/addresses.ts'
import { type SignedWrap, signWrap } from '#src/desk/api/wrap.ts'
import { type OfficerList, toRecipients } from '#src/officers/officer-list.ts'
import { findReaders } from '#src/officers/readers.ts'

/** What stops a run at once: it is told to the desk, and nothing more is sealed. */
export type WrapAlarm = EnvelopeAlarm | { kind: 'notAsRecorded' }

export type WrappedCases =
  | { outcome: 'wrapped'; wraps: SignedWrap[] }
  | { outcome: 'alarm'; reference: string; listNumber: number; alarm: WrapAlarm }

type Wrapper = {
  /** Secrets of one officer; perhaps an earlier one of his, too. */
  identities: readonly string[]
  signer: { signingKey: string; sign(message: Uint8Array): string }
  /** His unit: its cases only are sealed anew, and to its officers only. */
  authority: string
  region: string
  /** Lists that count, the last one is that of now. */
  lists: readonly OfficerList[]
  at: Date
}

/**
 * Cases of a unit, sealed anew to its officers of now; what he cannot open is left out. The host chooses the cases, so
 * each is checked before: that it is of his unit and what the record tells, and its envelope in every way there is.
 */
export async function wrapCases(
  { identities, signer, authority, region, lists, at }: Wrapper,
  cases: readonly WaitingCase[],
): Promise<WrappedCases> {
  const last = lists.at(-1)
  const after = last ? toRecipients(last, authority) : []
  const wraps: SignedWrap[] = []
  for (const { isAsRecorded, envelope, ...one } of cases) {
    const { reference, listNumber, version } = one
    const alarm = (found: WrapAlarm) =>
      ({ outcome: 'alarm', reference, listNumber, alarm: found }) as const
    if (!isAsRecorded || one.holder !== authority) return alarm({ kind: 'notAsRecorded' })
    const sealed = { ...one, envelope: base64.decode(envelope) }
    const before = findReaders(lists, one) ?? []
    const wrapped = await wrapAnew(identities, sealed, { before, after })
    if (wrapped.outcome === 'alarm') return alarm(wrapped.alarm)
    if (wrapped.outcome === 'closed') continue
    const given = { reference, version, at: at.toISOString(), listNumber: last?.number ?? 0 }
    const envelopes = { before: sealed.envelope, after: wrapped.envelope }
    wraps.push(await signWrap(given, envelopes, signer, region))
  }
  return { outcome: 'wrapped', wraps }
}
