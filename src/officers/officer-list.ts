import { z } from 'zod'
import { parseFingerprint, toFingerprint } from '#src/officers/fingerprint.ts'
import {
  authorityIdSchema,
  keySchema,
  type OfficerCard,
  officerCardSchema,
  signatureSchema,
  toSignedBytes,
} from '#src/officers/officer-card.ts'

/** Whoever writes more than this writes nonsense. */
const MOST = 100

const listedAuthoritySchema = z.strictObject({
  authority: authorityIdSchema,
  officers: z.array(officerCardSchema).min(1).max(MOST),
  /** Kept offline: opens cases and signs lists when another key is lost. */
  recovery: officerCardSchema.nullable(),
})
export type ListedAuthority = z.infer<typeof listedAuthoritySchema>

const isAscending = (authorities: readonly ListedAuthority[]) =>
  authorities.every(({ authority }, at) => (authorities[at - 1]?.authority ?? '') < authority)

/** Who opens complaints, authority by authority. Lists follow one another, each signed by keys of the one before. */
export const officerListSchema = z.strictObject({
  version: z.literal(1),
  region: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /** 1, 2, 3 … */
  number: z.int().min(1),
  /** Fingerprint of the list before; none in the first. */
  previous: z
    .string()
    .refine((text) => parseFingerprint(text) === text)
    .nullable(),
  madeOn: z.iso.date(),
  /** By id, each once: there is one way to write a list. */
  authorities: z.array(listedAuthoritySchema).min(1).max(MOST).refine(isAscending),
  /** Of everything else, by these signing keys. */
  signatures: z.array(z.strictObject({ by: keySchema, signature: signatureSchema })).max(MOST),
})
/** Lists that follow one another, the first one first. */
export const officerListsSchema = z.array(officerListSchema).min(1)
export type OfficerList = z.infer<typeof officerListSchema>

/** Every key of an authority, the offline one too. */
export const keysOf = ({ officers, recovery }: ListedAuthority): OfficerCard[] =>
  recovery ? [...officers, recovery] : officers

/** Every key of a list. */
export const allKeys = ({ authorities }: OfficerList): OfficerCard[] => authorities.flatMap(keysOf)

/** To whom is sealed what an authority opens; nobody where it is not listed. */
export const toRecipients = ({ authorities }: OfficerList, id: string): string[] =>
  authorities
    .filter(({ authority }) => authority === id)
    .flatMap(keysOf)
    .map(({ recipient }) => recipient)

const toCardRow = ({ authority, post, recipient, signingKey, signature }: OfficerCard) => [
  authority,
  post,
  recipient,
  signingKey,
  signature,
]

/** An authority as it is signed: equal where nothing of it was changed. */
export const toAuthorityRow = ({ authority, officers, recovery }: ListedAuthority) => [
  authority,
  officers.map(toCardRow),
  recovery && toCardRow(recovery),
]

/** What is signed of a list; what is kept rests on it. */
export function toListBytes(list: Omit<OfficerList, 'signatures'>): Uint8Array<ArrayBuffer> {
  const { region, number, previous, madeOn, authorities } = list
  const rows = authorities.map(toAuthorityRow)
  return toSignedBytes('officer list 1', [region, number, previous, madeOn, rows])
}

/** The digits by which a list is known in settings, on pages and on receipts; signatures do not change them. */
export const toListFingerprint = (list: OfficerList): Promise<string> =>
  toFingerprint(toListBytes(list))
