import type {
  Complaint,
  ComplaintEvent,
  SignedEvent,
} from '#src/complaints/store/complaint-store.ts'
import type { StoredFile } from '#src/complaints/store/draft-store.ts'
import type { HandOver } from '#src/complaints/store/hand-overs.ts'
import type { StoredPublication } from '#src/complaints/store/publication-store.ts'
import type { CaseRow, SealedCase, SealedTableCase, UntaggedCase } from '#src/desk/api/case-view.ts'
import type { TableCase } from '#src/desk/source/case-source.ts'

const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const toTextOrNull = (bytes: Uint8Array | null) => bytes && toText(bytes)

/** A case as it lies open; what only the host needs stays there. */
export function toCaseRow(complaint: Complaint): CaseRow {
  const { reference, matter, centreId, placeTag, subdistrictCode, authority, copies, holder } =
    complaint
  const { listNumber, urgent, toVerify, raised, noticeVersion, promises, state } = complaint
  const { outcome, filedAt, changedAt, version, assignedTo, mergedInto, onHold } = complaint
  return {
    reference,
    matter,
    centreId,
    placeTag,
    subdistrictCode,
    authority,
    copies,
    holder,
    listNumber,
    assignedTo,
    mergedInto,
    onHold,
    urgent,
    toVerify,
    raised,
    noticeVersion,
    promises,
    state,
    outcome,
    filedAt,
    changedAt,
    version,
  }
}

export const toUntaggedCase = (complaint: Complaint): UntaggedCase => {
  const { reference, holder, listNumber, filedAt, caseRecipient } = complaint
  const [envelope, sealedAnswers] = [toText(complaint.envelope), toText(complaint.sealedAnswers)]
  return {
    row: { reference, holder, listNumber, filedAt },
    caseRecipient,
    envelope,
    sealedAnswers,
  }
}

/** Of a case what a table shows, sealed as it is stored. */
export const toSealedTableCase = ({
  complaint,
  sealedReply,
  files,
}: TableCase & { complaint: Complaint }): SealedTableCase => ({
  row: toCaseRow(complaint),
  caseRecipient: complaint.caseRecipient,
  residentRecipient: complaint.residentRecipient,
  envelope: toText(complaint.envelope),
  sealedAnswers: toText(complaint.sealedAnswers),
  sealedReply: toTextOrNull(sealedReply),
  files,
})

/** All of a case, sealed as it is stored. */
export const toSealedCase = (
  complaint: Complaint,
  events: readonly ComplaintEvent[],
  files: readonly StoredFile[],
  signed: readonly SignedEvent[],
  handOvers: readonly HandOver[],
  publication: StoredPublication | undefined,
): SealedCase => ({
  row: toCaseRow(complaint),
  caseRecipient: complaint.caseRecipient,
  residentRecipient: complaint.residentRecipient,
  envelope: toText(complaint.envelope),
  sealedAnswers: toText(complaint.sealedAnswers),
  events: events.map((event) => ({
    ...event,
    by: signed.find(({ position }) => position === event.position)?.by ?? null,
    sealedPublic: toTextOrNull(event.sealedPublic),
    sealedInternal: toTextOrNull(event.sealedInternal),
  })),
  files: files.map(({ id, bytes, hash, sealedMeta }) => ({
    id,
    bytes,
    hash,
    sealedMeta: toText(sealedMeta),
  })),
  handOvers: [...handOvers],
  publication: publication?.content ?? null,
})
