import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import type { OfficeEntry } from '#src/complaints/store/complaint-store.ts'
import { findSigners, type SignedPart } from '#src/desk/api/office-act.ts'
import { keySchema, signatureSchema } from '#src/officers/officer-card.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import type { OfficeBody } from '#src/record/entry-body.ts'
import { NOTHING_BEFORE } from '#src/record/record-entry.ts'
import type { Gap } from '#src/record/verify-record.ts'

/** Two officers vouch for what was lost, as for a list. */
export const QUORUM = 2

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * That a store was put back from a backup, as it lies in `DATA_DIR/restored.json` and goes round by hand: `restore` writes where
 * its record stood, the first officer the last head that was published and why, and both sign.
 */
export const statementSchema = z.strictObject({
  version: z.literal(1),
  region: z.string(),
  restoredAt: z.iso.datetime(),
  /** The last entry of the backup; number 0 where it had none. */
  after: z.strictObject({ seq: z.int().min(0), hash }),
  /** Null until the first officer signs. */
  lost: z.strictObject({ seq: z.int().min(0), hash }).nullable(),
  reason: z.string().min(2).max(200).nullable(),
  /** Of the officers' list by which they sign. */
  list: z.int().min(1).nullable(),
  signatures: z.array(z.strictObject({ by: keySchema, signature: signatureSchema })).max(20),
})
export type Statement = z.infer<typeof statementSchema>
/** Where `restore` leaves one. */
export const toStatementPath = (dataDir: string): string => join(dataDir, 'restored.json')

/** What `restore` left; nothing on a host that was never put back. One that was spoilt says that as well as a whole one. */
export async function readStatementOf(
  dataDir: string,
): Promise<Pick<Statement, 'after'> | undefined> {
  const text = await readFile(toStatementPath(dataDir), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return statementSchema.parse(JSON.parse(text))
  } catch {
    return { after: { seq: 0, hash: NOTHING_BEFORE } }
  }
}

/** One that says what was lost. */
export type SignedStatement = Statement & {
  lost: NonNullable<Statement['lost']>
  reason: string
  list: number
}

export const toNewStatement = (
  region: string,
  restoredAt: string,
  after: Statement['after'] | undefined,
): Statement => ({
  version: 1,
  region,
  restoredAt,
  after: after ?? { seq: 0, hash: NOTHING_BEFORE },
  lost: null,
  reason: null,
  list: null,
  signatures: [],
})

export const isFilledIn = (statement: Statement): statement is SignedStatement =>
  statement.lost !== null && statement.reason !== null && statement.list !== null

/** What its officers sign. */
export const toSignedPart = ({
  restoredAt,
  after,
  lost,
  reason,
  list,
}: SignedStatement): SignedPart => ({
  what: 'restored',
  madeAt: restoredAt,
  reference: '',
  list,
  post: null,
  reason,
  told: { after: after.seq, afterHash: after.hash, lost: lost.seq, lostHash: lost.hash },
})

/** Keys of the list that soundly signed it. */
export const findStatementSigners = (
  statement: SignedStatement,
  list: OfficerList | undefined,
): string[] =>
  findSigners(
    statement.region,
    toSignedPart(statement),
    statement.signatures,
    list,
    verifySignature,
  )

/** The statement as an entry of the record. */
export function toStatementEntry(statement: SignedStatement, at: string): OfficeEntry {
  const { reference, ...office } = toSignedPart(statement)
  const [first, ...also] = statement.signatures
  const { by = null, signature = null } = first ?? {}
  return { at, reference, by, signature, office: { ...office, also } }
}

/** What an entry says was lost; nothing where it says something else, or fewer than two signed it. */
export function toGap({ what, told, also }: Omit<OfficeBody, 'list'>): Gap | undefined {
  const { after, afterHash, lost, lostHash } = told
  const isWhole = typeof after === 'number' && typeof lost === 'number'
  if (what !== 'restored' || !isWhole || also.length + 1 < QUORUM) return undefined
  return {
    after: { seq: after, hash: String(afterHash) },
    lost: { seq: lost, hash: String(lostHash) },
  }
}
