import { createHmac } from 'node:crypto'
import type { Guess } from '#src/complaints/intake/guess-guard.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { isResumeWord, toDecoyToken, toResumeWord } from '#src/complaints/seal/code.ts'

/** Names the tries of one source at one case, without naming either. */
function toTriesKey(pepper: Uint8Array, sourceKey: string, reference: string): string {
  const hash = createHmac('sha256', pepper).update(`resume tries 1\0${sourceKey}\0${reference}`)
  return `resume.${hash.digest('base64url').slice(0, 22)}`
}

/**
 * Whether the words of a receipt lift the wait of a source. A try counts until the code that comes with it is
 * right: with wrong words or a wrong code the free tries of an hour are soon over, and the words lift nothing. An
 * unknown reference costs and answers the same as wrong words.
 */
export async function tryResumeWord(
  { guard, store, pepper }: IntakeContext,
  sourceKey: string,
  reference: string,
  typed: string,
  now: number,
): Promise<Guess | undefined> {
  const guess = await guard.begin(toTriesKey(pepper, sourceKey, reference), now)
  const complaint = await store.findByReference(reference)
  const token = complaint?.tokenHash ?? toDecoyToken(pepper, reference)
  const isRight = isResumeWord(typed, toResumeWord(pepper, token))
  return isRight && guess.waitMinutes === 0 ? guess : undefined
}
