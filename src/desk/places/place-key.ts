import { base64, base64urlnopad, hex } from '@scure/base'
import { z } from 'zod'
import { openText, sealText } from '#src/complaints/seal/case.ts'
import { countReaders } from '#src/complaints/seal/envelope.ts'
import { type PlaceKey, toPlaceKeyBytes } from '#src/desk/api/place-key.ts'
import { authorityIdSchema, toBytes, type VerifySignature } from '#src/officers/officer-card.ts'
import { keysOf, type OfficerList, toRecipients } from '#src/officers/officer-list.ts'

/** A key to tag places with, as it is while somebody works with it. */
export type OpenPlaceKey = { keyId: string; secret: Uint8Array<ArrayBuffer> }

/** What the device of an officer knows. */
export type PlaceOfficer = {
  region: string
  authority: string
  /** All lists that count, the last one being the one of now. */
  lists: readonly OfficerList[]
  identities: readonly string[]
  signer: { signingKey: string; sign(message: Uint8Array): string }
  verify: VerifySignature
}

/** `made`: the one to be kept from now on. `closed`: a colleague has to seal it to this officer first. */
export type SettledPlaceKey =
  | { outcome: 'same'; open: OpenPlaceKey }
  | { outcome: 'made'; open: OpenPlaceKey; key: PlaceKey }
  | { outcome: 'closed' }

/** What is sealed: it says whose it is, so that no other one can be put in its place. */
const contentSchema = z.strictObject({
  version: z.literal(1),
  region: z.string(),
  authority: authorityIdSchema,
  secret: z.string().refine((text) => toBytes(text)?.length === 32),
})

/**
 * The key to tag places with, from what a host has. The same one is sealed anew where somebody was added to the list;
 * where somebody left, where there was none, and where it was not made by an officer, there is a new one, and every
 * place is tagged again.
 */
export async function settlePlaceKey(
  found: PlaceKey | null,
  officer: PlaceOfficer,
  at: string,
): Promise<SettledPlaceKey> {
  const { lists, authority } = officer
  const current = lists.at(-1)
  const recipients = current ? toRecipients(current, authority) : []
  if (!current || recipients.length === 0) return { outcome: 'closed' }
  const before = found && (await findReaders(found, officer))
  const isOfNow = found?.listNumber === current.number
  const open = found && before ? await openPlaceKey(found, officer) : undefined
  if (open && isOfNow) return { outcome: 'same', open }
  // Sealed to others, before this officer was listed.
  if (before && !open && !isOfNow) return { outcome: 'closed' }
  const isKept = open && before?.every((recipient) => recipients.includes(recipient))
  const secret = isKept ? open.secret : crypto.getRandomValues(new Uint8Array(32))
  return await make(officer, { listNumber: current.number, recipients, secret, at })
}

/** To whom it was sealed, if a key of its unit in its list signed it; nothing otherwise. */
async function findReaders(
  key: PlaceKey,
  { region, authority, lists, verify }: PlaceOfficer,
): Promise<string[] | undefined> {
  const list = lists.find(({ number }) => number === key.listNumber)
  const entry = list?.authorities.find((one) => one.authority === authority)
  const [by, signature] = [toBytes(key.by), toBytes(key.signature)]
  // The offline key too: where it alone is left, it makes the key, and goes on with it.
  const isOfficer = entry && keysOf(entry).some(({ signingKey }) => signingKey === key.by)
  if (!list || !isOfficer || key.authority !== authority || !by || !signature) return undefined
  if (!(await verify(by, toPlaceKeyBytes(region, key), signature))) return undefined
  const recipients = toRecipients(list, authority)
  return countReaders(base64.decode(key.sealed)) === recipients.length ? recipients : undefined
}

async function openPlaceKey(
  { keyId, sealed }: PlaceKey,
  { region, authority, identities }: PlaceOfficer,
): Promise<OpenPlaceKey | undefined> {
  for (const identity of identities) {
    const text = await openText(identity, base64.decode(sealed))
    const content = text === undefined ? undefined : parseContent(text)
    const secret = content && toBytes(content.secret)
    if (!secret || content.region !== region || content.authority !== authority) continue
    const open = { keyId, secret: new Uint8Array(secret) }
    if ((await toKeyId(open.secret)) === keyId) return open
  }
  return undefined
}

function parseContent(text: string): z.infer<typeof contentSchema> | undefined {
  try {
    return contentSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

type Making = {
  listNumber: number
  recipients: readonly string[]
  secret: Uint8Array<ArrayBuffer>
  at: string
}

async function make(
  { region, authority, signer }: PlaceOfficer,
  { listNumber, recipients, secret, at: madeAt }: Making,
): Promise<SettledPlaceKey> {
  const open = { keyId: await toKeyId(secret), secret }
  const written = { version: 1 as const, region, authority, secret: base64urlnopad.encode(secret) }
  const content = JSON.stringify(written satisfies z.infer<typeof contentSchema>)
  const sealed = base64.encode(await sealText(recipients, content))
  const unsigned = { authority, keyId: open.keyId, listNumber, madeAt, sealed }
  const signature = signer.sign(toPlaceKeyBytes(region, unsigned))
  return { outcome: 'made', open, key: { ...unsigned, by: signer.signingKey, signature } }
}

/** Of 256 random bits: it tells nothing of them. Frozen: tags begin with it. */
async function toKeyId(secret: Uint8Array<ArrayBuffer>): Promise<string> {
  const named = new Uint8Array([...new TextEncoder().encode('place key id 1\0'), ...secret])
  return hex.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', named)).subarray(0, 8))
}
