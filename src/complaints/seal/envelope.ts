import { identityToRecipient } from 'age-encryption'
import { z } from 'zod'
import { openText, sealText } from '#src/complaints/seal/case.ts'

/** What an envelope says of the case whose secret it holds: whoever changes rows of the store is found out. */
const envelopeSchema = z.strictObject({
  version: z.literal(1),
  reference: z.string(),
  /** `age1…`, the public half of `identity`. */
  caseRecipient: z.string(),
  identity: z.string(),
})

/** The case of an envelope, as its row has it. */
export type OfCase = { reference: string; caseRecipient: string }

/**
 * The secret of a case, sealed to officers. Throws an `Error` for fewer than two different ones: with one alone a lost
 * key would lose the case.
 */
export async function sealEnvelope(
  identity: string,
  { reference, caseRecipient }: OfCase,
  officers: readonly string[],
): Promise<Uint8Array> {
  if (new Set(officers).size < 2) {
    throw new Error('An envelope needs two different recipients at least')
  }
  const content = { version: 1 as const, reference, caseRecipient, identity }
  return await sealText(officers, JSON.stringify(content satisfies z.infer<typeof envelopeSchema>))
}

/**
 * The secret of a case, by one officer's key. `closed`: it was sealed to others, or changed. `mismatch`: it is the
 * envelope of another case, and nothing may be opened or sealed anew with it. Envelopes of before say no more than
 * the secret itself; that it is the one of the case is seen by its public half.
 */
export async function openEnvelope(
  officer: string,
  { envelope, ...ofCase }: OfCase & { envelope: Uint8Array },
): Promise<{ outcome: 'opened'; identity: string } | { outcome: 'closed' | 'mismatch' }> {
  const text = await openText(officer, envelope)
  if (text === undefined) return { outcome: 'closed' }
  const content = text.startsWith('AGE-SECRET-KEY-1')
    ? { ...ofCase, identity: text }
    : parseContent(text)
  const isItsOwn =
    content?.reference === ofCase.reference &&
    content.caseRecipient === ofCase.caseRecipient &&
    (await toRecipient(content.identity)) === ofCase.caseRecipient
  return isItsOwn ? { outcome: 'opened', identity: content.identity } : { outcome: 'mismatch' }
}

/** How many can open it: that is seen without a key, who they are is not. */
export function countReaders(envelope: Uint8Array): number {
  const [head = ''] = new TextDecoder('latin1').decode(envelope).split('\n---')
  return head.split('\n').filter((line) => line.startsWith('-> ')).length
}

function parseContent(text: string): z.infer<typeof envelopeSchema> | undefined {
  try {
    return envelopeSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const toRecipient = (identity: string) => identityToRecipient(identity).catch(() => undefined)
