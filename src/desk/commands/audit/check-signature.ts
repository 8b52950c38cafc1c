import { verifySignature } from '#src/complaints/seal/signature.ts'
import type { EventKind, State } from '#src/complaints/states.ts'
import { ACT_KINDS, type ToldAct, toActBytes } from '#src/desk/api/act.ts'
import { findSigners } from '#src/desk/api/office-act.ts'
import { type DeskWrap, toWrapBytes } from '#src/desk/api/wrap.ts'
import { toBytes } from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList } from '#src/officers/officer-list.ts'
import { type CaseChange, readBody } from '#src/record/entry-body.ts'
import type { RecordEntry } from '#src/record/record-entry.ts'

/** What signatures are held against: lists that count; none in a demonstration. */
export type Signers = { region: string; lists: readonly OfficerList[] }

/** What complainants do: nobody signs it. */
const OF_COMPLAINANTS: readonly string[] = [
  'noteAdded',
  'fileAdded',
  'withdrawn',
  'reviewAsked',
  'outcomeAgreed',
  'outcomeRefused',
] satisfies EventKind[]
/** States that a complainant brings a case to. */
const BY_COMPLAINANTS: readonly string[] = ['withdrawn', 'reviewAsked'] satisfies State[]

/**
 * Whether an entry is sound: what an officer signed, by a list that he stood in, or what nobody signs. What only officers do is
 * unsound without a signature, also where a host that wrote it chained it well.
 */
export function isSoundlySigned(entry: RecordEntry, { region, lists }: Signers): boolean {
  const { by, signature, commitment } = entry
  const office = toOfficeAct(entry)
  if (office) return hasSoundSignatures(entry, office, { region, lists })
  if (signature === null) return mayBeUnsigned(entry)
  const told = toToldAct(entry)
  const wrap = told ? undefined : toWrap(entry)
  const [key, bytes] = [toBytes(by ?? ''), toBytes(signature)]
  const listNumber = told?.listNumber ?? wrap?.listNumber
  if (!key || !bytes || listNumber === undefined) return false
  const own = lists.filter(({ number }) => number === listNumber).flatMap(allKeys)
  const isListed = lists.length === 0 || own.some(({ signingKey }) => signingKey === by)
  const message = told && toActBytes(region, told, commitment)
  const signed = message ?? (wrap && toWrapBytes(region, wrap))
  return isListed && signed !== undefined && verifySignature(key, signed, bytes)
}

/** Whether an entry changes no more of a case than its complainant can. */
function mayBeUnsigned({ kind, body }: RecordEntry): boolean {
  const said = readBody(body)
  if (said?.[0] === 'wrapped 1') return false
  if (said?.[0] !== 'change 1' && said?.[0] !== 'change 2' && said?.[0] !== 'change 3') return true
  const { event, version: _, events: __, file: ___, ...change } = said[1]
  const { state, published = null, ...others }: Partial<CaseChange> = change
  return (
    kind === 'public' &&
    OF_COMPLAINANTS.includes(event) &&
    (state === undefined || BY_COMPLAINANTS.includes(state)) &&
    published === null &&
    Object.keys(others).length === 0
  )
}

/** What an officer signed of a case that he sealed anew. */
function toWrap({ at, reference, body }: RecordEntry): Omit<DeskWrap, 'envelope'> | undefined {
  const said = readBody(body)
  if (said?.[0] !== 'wrapped 1') return undefined
  const { version, list, envelope: hashes } = said[1]
  return { reference, version, at, listNumber: list, hashes }
}

/** What an entry tells of the host, as it was signed. */
export const toOfficeAct = ({ reference, body }: RecordEntry) => {
  const said = readBody(body)
  return said?.[0] === 'office 1' ? { ...said[1], reference } : undefined
}

/** Every signature in it holds; where nobody signed, a post is named. */
function hasSoundSignatures(
  { by, signature }: RecordEntry,
  { also, list, ...part }: NonNullable<ReturnType<typeof toOfficeAct>>,
  { region, lists }: Signers,
): boolean {
  if (by === null || signature === null || list === null)
    return by === null && signature === null && also.length === 0 && part.post !== null
  const given = [{ by, signature }, ...also]
  const own = lists.find(({ number }) => number === list)
  if (lists.length > 0 && !own) return false
  return findSigners(region, { ...part, list }, given, own, verifySignature).length === given.length
}

/** The act that an entry tells of; nothing where it tells of none that was signed. */
function toToldAct({ at, reference, body }: RecordEntry): ToldAct | undefined {
  const said = readBody(body)
  if (said?.[0] !== 'change 2' && said?.[0] !== 'change 3') return undefined
  const { event, version, events: _, file: __, list, ...change } = said[1]
  const kind = ACT_KINDS.find((one) => one === event)
  if (!kind || list === undefined) return undefined
  const told = { kind, reference, version: version - 1, at, listNumber: list }
  return { ...told, change: change as ToldAct['change'] }
}
