import { type Openers, toNextHolder } from '#src/complaints/routing/to-next-holder.ts'
import { countReaders } from '#src/complaints/seal/envelope.ts'
import type { CaseChange, Complaint } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import type { Act } from '#src/desk/api/act.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import type { Units } from '#src/desk/api/rights.ts'
import { isSealed } from '#src/desk/source/signed-bytes.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'
import { type OfficerList, toRecipients } from '#src/officers/officer-list.ts'

type MoveDesk = { list: OfficerList; units: Units; card: OfficerCard }

/**
 * The envelope that an act gives a case for the unit it goes to; nothing where it stays with the one it has. Only an
 * officer who opens it gives it away, to the unit that handles it from now on, for as many readers as that has. Throws
 * an `ApiError` for anything else.
 */
export function toMoved(
  { list, units, card }: MoveDesk,
  { change, sealedEnvelope }: Act,
  complaint: Complaint,
): CaseChange['moved'] {
  const { holder, envelope, authority } = change
  if (holder === undefined && !envelope && sealedEnvelope === undefined) return undefined
  if (holder === undefined || !envelope || sealedEnvelope === undefined || authority === undefined)
    throw new ApiError('wrong')
  const openers: Openers = {
    listed: new Set(list.authorities.map((one) => one.authority)),
    above: units.above,
    own: new Set([card.authority]),
  }
  if (toNextHolder(complaint.holder, authority, openers) !== holder)
    throw new ApiError('impossible')
  const [before, after] = [
    complaint.envelope,
    new Uint8Array(Buffer.from(sealedEnvelope, 'base64')),
  ]
  if (toRecordHash(before) !== envelope[0]) throw new ApiError('stale')
  const isWhole = isSealed(after) && toRecordHash(after) === envelope[1]
  if (!isWhole || countReaders(after) !== toRecipients(list, holder).length)
    throw new ApiError('wrong')
  return { holder, before, after }
}
