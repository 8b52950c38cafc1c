import { base64urlnopad, bech32 } from '@scure/base'
import { z } from 'zod'
import { toFingerprint } from '#src/officers/fingerprint.ts'

const RECIPIENT_BYTES = 32
const KEY_BYTES = 32
const SIGNATURE_BYTES = 64

/** Whether a text is the public half of an X25519 age key, as `age-keygen` prints it. */
export function isRecipient(text: string): boolean {
  const decoded = text.startsWith('age1') ? bech32.decodeUnsafe(text) : undefined
  const bytes = decoded && bech32.fromWordsUnsafe(decoded.words)
  return decoded?.prefix === 'age' && bytes?.length === RECIPIENT_BYTES
}

/** The bytes that a text names in base64url; nothing when it names none. Each has one way to be written. */
export function toBytes(text: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(text)
  } catch {
    return undefined
  }
}

const bytesSchema = (length: number) =>
  z.string().refine((text) => toBytes(text)?.length === length)
/** Of Ed25519, base64url. */
export const keySchema = bytesSchema(KEY_BYTES)
export const signatureSchema = bytesSchema(SIGNATURE_BYTES)
/** Of an authority, as the region's rules have it. */
export const authorityIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/)

/** What of an officer is public. It names a post and never a person; he signed it himself. */
export const officerCardSchema = z.strictObject({
  version: z.literal(1),
  /** The authority he works for. */
  authority: authorityIdSchema,
  /** What he is called in lists and records, e.g. 「托育科受理岗」. */
  post: z.string().regex(/^(?!\s)[^\p{C}\p{Zl}\p{Zp}]{2,40}(?<!\s)$/u),
  /** `age1…`: what is sealed to it, he opens. */
  recipient: z.string().refine(isRecipient),
  /** What it signed, he did. */
  signingKey: keySchema,
  /** Of all the rest, by this key: nobody joins one officer's signature to another one's recipient. */
  signature: signatureSchema,
})
export type OfficerCard = z.infer<typeof officerCardSchema>

/** Whether a key signed a message. On the host and in commands `node:crypto` answers, in a browser what it has. */
export type VerifySignature = (
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>

/** What is signed begins with what it is signed for, and parts are never joined: a list of JSON. */
export const toSignedBytes = (
  purpose: string,
  parts: readonly unknown[],
): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify([purpose, ...parts]))

type CardParts = Omit<OfficerCard, 'version' | 'signature'>

/** What an officer signs of his card; what is kept rests on it. */
export const toCardBytes = ({
  authority,
  post,
  recipient,
  signingKey,
}: CardParts): Uint8Array<ArrayBuffer> =>
  toSignedBytes('officer card 1', [authority, post, recipient, signingKey])

/** The digits by which two people compare a card. */
export const toCardFingerprint = (card: CardParts): Promise<string> =>
  toFingerprint(toCardBytes(card))

/** Of a secret key, in a browser or in a command. */
export type CardSigner = { signingKey: string; sign(message: Uint8Array): string }

/** The card of an officer, signed by himself. */
export function signCard(
  of: Pick<OfficerCard, 'authority' | 'post' | 'recipient'>,
  { signingKey, sign }: CardSigner,
): OfficerCard {
  const open = { ...of, signingKey }
  return { version: 1, ...open, signature: sign(toCardBytes(open)) }
}

/** Whether whoever has the signing key of a card signed all of it. */
export async function isOwnCard(card: OfficerCard, verify: VerifySignature): Promise<boolean> {
  const [key, signature] = [toBytes(card.signingKey), toBytes(card.signature)]
  return key && signature ? await verify(key, toCardBytes(card), signature) : false
}
