import { toSigner } from '#src/complaints/seal/signature.ts'
import { readChallenge, toSignInBytes } from '#src/desk/api/sign-in.ts'
import { type AskedDesk, askDesk, NoDeskError } from '#src/desk/source/ask-desk.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'

/** An officer's session at a desk elsewhere. */
export type OpenedSession = AskedDesk & { card: OfficerCard; listNumber: number }

/**
 * Signs in with the secret of one officer. He signs what begins with what it is for and nothing else; what does not look
 * like a challenge of this desk is not signed, not opened and not sent anywhere. Throws what `askDesk` throws.
 */
export async function signIn(origin: string, identity: string): Promise<OpenedSession> {
  const { answer: given } = await askDesk({ origin }, 'session/challenge', {})
  const challenge = readChallenge(given, origin)
  if (!challenge) throw new NoDeskError(origin)
  const { signingKey: by, sign } = toSigner(identity)
  const signature = sign(toSignInBytes(challenge))
  const { answer, cookie } = await askDesk({ origin }, 'session/open', { challenge, by, signature })
  return { origin, cookie, card: answer.card, listNumber: challenge.listNumber }
}
