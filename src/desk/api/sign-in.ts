import { z } from 'zod'
import { keySchema, signatureSchema, toSignedBytes } from '#src/officers/officer-card.ts'

/** What the desk asks to be signed; it holds nothing that could be opened, and nothing else is ever signed for it. */
export const challengeSchema = z.strictObject({
  /** Scheme, host and port that the officer's device was told to ask: it signs for no other. */
  origin: z.url({ protocol: /^https?$/ }).max(300),
  region: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /** 32 random bytes, base64url: which sign-in it is. */
  session: keySchema,
  /** 32 random bytes, base64url: counts once, for a minute. */
  nonce: keySchema,
  /** Of the officers' list that counts. */
  listNumber: z.int().min(1),
  /** When it was made, by the clock of the desk. */
  at: z.iso.datetime(),
})
export type Challenge = z.infer<typeof challengeSchema>

/** What an officer signs to sign in. */
export const toSignInBytes = (challenge: Challenge): Uint8Array<ArrayBuffer> => {
  const { origin, region, session, nonce, listNumber, at } = challenge
  return toSignedBytes('desk sign-in 1', [origin, region, session, nonce, listNumber, at])
}

/** A challenge as it came from a desk that was asked at `origin`; nothing where it is anything else. */
export function readChallenge(answer: unknown, origin: string): Challenge | undefined {
  const { data } = challengeSchema.safeParse(answer)
  return data?.origin === origin ? data : undefined
}

/** The challenge as it came, and who signed it. */
export const signedInSchema = z.strictObject({
  challenge: challengeSchema,
  by: keySchema,
  signature: signatureSchema,
})
