import { z } from 'zod'
import {
  type CardSigner,
  keySchema,
  type OfficerCard,
  signatureSchema,
  toBytes,
  toSignedBytes,
  type VerifySignature,
} from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList } from '#src/officers/officer-list.ts'

/** Who packed a package, by his own word: it lies in the package, beside what it is of. */
export const packageSignatureSchema = z.strictObject({
  version: z.literal(1),
  by: keySchema,
  /** Of the officers' list that counted. */
  listNumber: z.int().min(1),
  signature: signatureSchema,
})
export type PackageSignature = z.infer<typeof packageSignatureSchema>

/** What an officer signs of a package: the hash of its JSON, which names its files by theirs. What is kept rests on it. */
const toPackageBytes = (region: string, listNumber: number, contentHash: string) =>
  toSignedBytes('hand-over package 1', [region, listNumber, contentHash])

type Of = { region: string; listNumber: number; contentHash: string }

export function signPackage(
  { region, listNumber, contentHash }: Of,
  { signingKey, sign }: CardSigner,
): PackageSignature {
  const signature = sign(toPackageBytes(region, listNumber, contentHash))
  return { version: 1, by: signingKey, listNumber, signature }
}

/**
 * `left`: he is in no list any more that counts now. `unsigned`: it says of nobody that he packed it. `unlisted`: no list
 * that counts has the key. `wrong`: it was changed, or signed by somebody else.
 */
export type Packer =
  | { outcome: 'signed' | 'left'; card: OfficerCard }
  | { outcome: 'unsigned' | 'unlisted' | 'wrong' }

/** Who packed a package, held against lists that count, the last one of now. */
export async function findPacker(
  signed: { signature: PackageSignature | undefined; contentHash: string },
  lists: readonly OfficerList[],
  region: string,
  verify: VerifySignature,
): Promise<Packer> {
  if (!signed.signature) return { outcome: 'unsigned' }
  const { by, listNumber, signature } = signed.signature
  const [key, bytes] = [toBytes(by), toBytes(signature)]
  const message = toPackageBytes(region, listNumber, signed.contentHash)
  if (!key || !bytes || !(await verify(key, message, bytes))) return { outcome: 'wrong' }
  const findIn = (list: OfficerList | undefined) =>
    list && allKeys(list).find(({ signingKey }) => signingKey === by)
  const card = findIn(lists.find(({ number }) => number === listNumber))
  if (!card) return { outcome: 'unlisted' }
  return { outcome: findIn(lists.at(-1)) ? 'signed' : 'left', card }
}
