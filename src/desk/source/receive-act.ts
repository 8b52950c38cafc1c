import { createHash } from 'node:crypto'
import { toChinaDate } from '#src/calendar/days.ts'
import { findAccused } from '#src/complaints/routing/find-accused.ts'
import { countReaders } from '#src/complaints/seal/envelope.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import type {
  CaseChange,
  Complaint,
  ComplaintStore,
} from '#src/complaints/store/complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { fitsMatter } from '#src/desk/acts/enquiry.ts'
import { isExtension } from '#src/desk/acts/extend.ts'
import { mayPublish } from '#src/desk/acts/publish.ts'
import {
  type Act,
  isPossible,
  type SignedAct,
  toActBytes,
  toActCommitment,
  toToldAct,
} from '#src/desk/api/act.ts'
import { hasItsParts } from '#src/desk/api/act-parts.ts'
import { ApiError, type ApiProblem } from '#src/desk/api/addresses.ts'
import { PACKAGE_BYTES, SENT_BYTES } from '#src/desk/api/hand-over-view.ts'
import { mayAct, toSight, toUnits } from '#src/desk/api/rights.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { listAuthorities } from '#src/desk/names.ts'
import { type CodeKeys, readTicket } from '#src/desk/source/draw-code.ts'
import { toMoved } from '#src/desk/source/receive-move.ts'
import { isOff, isSealed } from '#src/desk/source/signed-bytes.ts'
import { toBytes } from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList, toRecipients } from '#src/officers/officer-list.ts'
import { type Authority, type ComplaintRules, isEnquiry } from '#src/region/complaint-rules.ts'
import { readPublication } from '#src/region/outcomes.ts'

/** What an act is held against. */
export type ActDesk = {
  store: ComplaintStore
  region: string
  list: OfficerList
  site: DeskSite
  rules: ComplaintRules
  /** Ids of units that packages are sent to. */
  receivers: readonly string[]
  codeKeys: CodeKeys
}

/**
 * Does what an officer's device signed, if the signature holds, he may do it and the case can go there; gives the new
 * version of the case. What is not for him stands in the record. Throws an `ApiError`.
 */
export async function receiveAct(desk: ActDesk, signed: SignedAct): Promise<number> {
  const { store, list, site, rules } = desk
  const { act, by, signature } = signed
  const card = allKeys(list).find(({ signingKey }) => signingKey === by)
  const complaint = await store.findByReference(act.reference)
  const units = toUnits(rules)
  const handed = await findHanded(store, act)
  const isReceiver = handed !== undefined && handed.toUnit === card?.authority
  if (!card || !complaint) throw new ApiError('unknown')
  if (toSight(card, complaint, units) === 'nothing' && !isReceiver) throw new ApiError('unknown')
  const words = toWords(act)
  const commitment = await toActCommitment(act, words, toRecordHash)
  const told = toToldAct(act)
  const [key, bytes] = [toBytes(by), toBytes(signature)]
  const message = toActBytes(desk.region, told, commitment)
  if (!key || !bytes || !verifySignature(key, message, bytes)) throw new ApiError('wrong')
  const target = await findTarget(store, act)
  const mayMerge = !target || toSight(card, target, units) === 'all'
  const isAllowed = isAboutPackage(act) ? isReceiver : mayAct(card, told, complaint, units)
  if (!mayMerge || !isAllowed) {
    const at = site.clock().toISOString()
    await store.tell([{ at, kind: 'refused', reference: act.reference, by, what: act.kind }])
    throw new ApiError('notAllowed')
  }
  const problem = findProblem(desk, act, words, complaint)
  if (problem) throw new ApiError(problem)
  if (!(await keepsTerms(desk, act, complaint))) throw new ApiError('impossible')
  if (!(await isPublishedWell(desk, act, complaint))) throw new ApiError('impossible')
  if (!(await isPackedFor(desk, act))) throw new ApiError('impossible')
  const moved = toMoved({ list, units, card }, act, complaint)
  const code = toNewCode(desk, act)
  const change = { ...toChange(act, words, signed), ...(moved && { moved }), ...(code && { code }) }
  const outcome = await store.change(act.reference, act.version, change)
  if (outcome !== 'changed') throw new ApiError(outcome === 'stale' ? 'stale' : 'unknown')
  return act.version + 1
}

/** Whether an act leaves what was promised as it is, or extends it as the rules say. */
async function keepsTerms(
  { store, rules }: ActDesk,
  { at, change: { promises } }: Act,
  complaint: Complaint,
): Promise<boolean> {
  if (!promises) return true
  const moments = await store.readMoments([complaint.reference])
  const today = toChinaDate(new Date(at))
  return isExtension(complaint, moments, promises, { rules, today })
}

/** Whether the public is told what the act names, and the case allows it: its complainant agreed, or there is a decision. */
async function isPublishedWell(
  { store }: ActDesk,
  { at, reference, kind, change: { published }, publication }: Act,
  complaint: Complaint,
): Promise<boolean> {
  if (kind !== 'outcomePublished') return publication === undefined && !published
  if (publication === undefined || !published) return false
  if (toRecordHash(Buffer.from(publication)) !== published) return false
  const told = readPublication(publication)
  const moments = await store.readMoments([reference])
  const today = toChinaDate(new Date(at))
  return told !== undefined && mayPublish(complaint, moments, told, today)
}

/** The code that a case gets, drawn here for it as it is. Throws an `ApiError` for any other, and where none belongs. */
function toNewCode({ codeKeys, site }: ActDesk, { kind, codeTicket, ...of }: Act) {
  if ((kind === 'codeReissued') !== (codeTicket !== undefined)) throw new ApiError('wrong')
  if (codeTicket === undefined) return undefined
  const code = readTicket(codeKeys, codeTicket, of, site.clock())
  if (!code) throw new ApiError('wrong')
  return code
}

/** Whether an act is for the unit of a package alone. */
const isAboutPackage = ({ change: { received, reported } }: Act) => Boolean(received || reported)

/** The package that its unit signs for or tells of. */
async function findHanded(
  store: ComplaintStore,
  { reference, change: { received, reported } }: Act,
) {
  const found = received ?? reported?.[0]
  const handed = found === undefined ? undefined : await store.findHandOver(found)
  const isReady = reported === undefined || handed?.receivedAt !== null
  return handed?.reference === reference && isReady ? handed : undefined
}

/**
 * Whether what came of a package is what the act names, and as many can open it as its unit has keys in the list: a
 * host that adds a key, or an old device that has an old list, is found out.
 */
async function isPackedFor(
  { store, list, receivers }: ActDesk,
  { reference, change }: Act,
): Promise<boolean> {
  if (!change.handOver) return true
  const [id, to, way, expected] = change.handOver
  if (way === 'webhook' && !receivers.includes(to)) return false
  const found = await store.findUnfinished(id)
  const most = way === 'webhook' ? SENT_BYTES : PACKAGE_BYTES
  if (found?.reference !== reference || found.toUnit !== to || found.bytes > most) return false
  const hash = createHash('sha256')
  let first: Uint8Array | undefined
  for await (const part of store.readPackage(id)) {
    first ??= part
    hash.update(part)
  }
  const readers = toRecipients(list, to).length
  return (
    readers > 0 &&
    first !== undefined &&
    countReaders(first) === readers &&
    hash.digest('hex') === expected
  )
}

/** The case that another one is merged into. Throws an `ApiError` for one that is not there. */
async function findTarget(store: ComplaintStore, { change, reference }: Act) {
  const { mergedInto } = change
  if (!mergedInto) return undefined
  const target = await store.findByReference(mergedInto)
  if (!target || mergedInto === reference) throw new ApiError('impossible')
  if (isEnquiry(target)) throw new ApiError('notOfMatter')
  return target
}

type Words = Record<'sealedPublic' | 'sealedInternal', Uint8Array<ArrayBuffer> | null>

const toCiphertext = (text: string | null) =>
  text === null ? null : new Uint8Array(Buffer.from(text, 'base64'))

const toWords = ({ sealedPublic, sealedInternal }: Act): Words => ({
  sealedPublic: toCiphertext(sealedPublic),
  sealedInternal: toCiphertext(sealedInternal),
})

function findProblem(
  { list, site }: ActDesk,
  act: Act,
  words: Words,
  complaint: Complaint,
): ApiProblem | undefined {
  const said = Object.values(words)
  const hasWords = said.some((word) => word !== null)
  const isWhole =
    said.every((word) => word === null || isSealed(word)) && hasWords === (act.salt !== null)
  if (isOff(act.at, site.clock()) || !isWhole || !hasItsParts(act)) return 'wrong'
  if (act.version !== complaint.version || act.listNumber !== list.number) return 'stale'
  const { authority, copies = [], assignedTo } = act.change
  const isListed = allKeys(list).some(({ signingKey }) => signingKey === assignedTo)
  if (assignedTo && !isListed) return 'impossible'
  const given = authority === undefined ? copies : [authority, ...copies]
  const { handOver } = act.change
  if (!fitsMatter(complaint, act)) return 'notOfMatter'
  const isGivenWell =
    mayGet(site, complaint, given) &&
    (!handOver || mayGet(site, complaint, [handOver[1]], [HOTLINE]))
  return isGivenWell && isPossible(toToldAct(act), complaint) ? undefined : 'impossible'
}

/** Whether all of these are units, and none is one that the complaint is about, as far as that lies open. */
function mayGet(
  site: DeskSite,
  { centreId }: Complaint,
  given: readonly string[],
  others: readonly Authority[] = [],
): boolean {
  const units = [...listAuthorities(site), ...others]
  const accused = findAccused(units, centreId === null ? [] : site.toNames(centreId))
  return given.every((id) => units.some((unit) => unit.id === id) && !accused.has(id))
}

const toChange = (
  { at, kind, change: { holder: _, envelope: __, ...change }, listNumber, salt, publication }: Act,
  words: Words,
  { by, signature }: SignedAct,
): CaseChange => ({
  ...change,
  ...(publication !== undefined && { publication }),
  event: {
    at,
    kind,
    actor: 'desk',
    state: change.state ?? null,
    outcome: change.outcome ?? null,
    ...words,
  },
  signed: { by, signature, list: listNumber, salt },
})
