import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { makeCodeSalt, toQueryCode, toResidentKey } from '#src/complaints/seal/code.ts'
import type { CaseChange } from '#src/complaints/store/complaint-store.ts'
import type { DrawnCode } from '#src/desk/api/drawn-code.ts'
import { isOff } from '#src/desk/source/signed-bytes.ts'

/** What codes are made with, and its version. */
export type CodeKeys = { pepper: Uint8Array; version: number }

/** The case, as its officer saw it, and when. */
type DrawnFor = { reference: string; version: number; at: string }

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

/** Makes the token that a code follows from; nobody keeps it. */
const makeToken = () => randomBytes(32).toString('base64url')

/** Draws another query code for a case. Nothing is kept: what the store will need goes along in the ticket. */
export async function drawCode(
  { pepper, version: pepperVersion }: CodeKeys,
  { reference, version, at }: DrawnFor,
): Promise<DrawnCode> {
  const salt = makeCodeSalt()
  const queryCode = toQueryCode(pepper, makeToken())
  const { recipient, check } = await toResidentKey(pepper, queryCode, salt)
  const kept = [toBase64(salt), toBase64(check), pepperVersion, recipient]
  const content = toBase64(Buffer.from(JSON.stringify([reference, version, at, ...kept])))
  const ticket = `${content}.${toBase64(toSeal(pepper, content))}`
  return { queryCode, residentRecipient: recipient, ticket }
}

/** Made with the pepper, so that the desk knows its own tickets after it was started anew. */
const toSeal = (pepper: Uint8Array, content: string) =>
  createHmac('sha256', pepper).update(`drawn code 1\0${content}`).digest()

const contentSchema = z.tuple([
  z.string(),
  z.int(),
  z.iso.datetime(),
  z.string(),
  z.string(),
  z.int(),
  z.string(),
])

/** What a ticket of ours gives a case: drawn for it as it is, and not long ago; nothing for any other. */
export function readTicket(
  { pepper }: CodeKeys,
  ticket: string,
  { reference, version }: Omit<DrawnFor, 'at'>,
  now: Date,
): CaseChange['code'] {
  const [content = '', given = ''] = ticket.split('.')
  const [seal, typed] = [toSeal(pepper, content), Buffer.from(given, 'base64url')]
  if (seal.length !== typed.length || !timingSafeEqual(seal, typed)) return undefined
  const [of, seen, at, salt, check, pepperVersion, residentRecipient] = contentSchema.parse(
    JSON.parse(Buffer.from(content, 'base64url').toString()),
  )
  if (of !== reference || seen !== version || isOff(at, now)) return undefined
  return {
    codeSalt: new Uint8Array(Buffer.from(salt, 'base64url')),
    codeCheck: new Uint8Array(Buffer.from(check, 'base64url')),
    pepperVersion,
    residentRecipient,
  }
}
