import { createHash } from 'node:crypto'
import type { Complaint, ComplaintEvent } from '#src/complaints/store/complaint-store.ts'
import type { StoredFile } from '#src/complaints/store/draft-store.ts'
import type { StoredCase } from '#src/record/check-case.ts'
import type { CaseWords, EventWords } from '#src/record/commitment.ts'
import type { WholeCase } from '#src/record/entry-body.ts'

/** SHA-256, hex: what the record is chained by. */
export const toRecordHash = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

export const toPromisedDays = (promises: Complaint['promises']): WholeCase['promises'] =>
  promises.map(({ id, on }) => [id, on])

/** A case in clear, as the record tells of it. */
export function toWholeCase(
  complaint: Omit<Complaint, 'envelope' | 'sealedAnswers'>,
  events: number,
  files: readonly string[],
): WholeCase {
  const { matter, authority, copies, urgent, toVerify, state, outcome, version } = complaint
  const { assignedTo, mergedInto, onHold } = complaint
  return {
    authority,
    copies,
    urgent,
    toVerify,
    state,
    outcome,
    matter,
    holder: complaint.holder,
    listNumber: complaint.listNumber,
    promises: toPromisedDays(complaint.promises),
    version,
    ...(assignedTo !== null && { assignedTo }),
    ...(mergedInto !== null && { mergedInto }),
    ...(onHold && { onHold }),
    events,
    files: [...files],
  }
}

/** What of a case is committed to, without its files. */
export const toFilingWords = (complaint: Complaint): Omit<CaseWords, 'files'> => ({
  envelope: toRecordHash(complaint.envelope),
  answers: toRecordHash(complaint.sealedAnswers),
  caseRecipient: complaint.caseRecipient,
  residentRecipient: complaint.residentRecipient,
  centreId: complaint.centreId,
  subdistrictCode: complaint.subdistrictCode,
})

/** What of an event is committed to, without its file. */
export const toEventWords = ({
  sealedPublic,
  sealedInternal,
}: Pick<ComplaintEvent, 'sealedPublic' | 'sealedInternal'>): Omit<EventWords, 'file'> => ({
  sealedPublic: sealedPublic && toRecordHash(sealedPublic),
  sealedInternal: sealedInternal && toRecordHash(sealedInternal),
})

/** A case as it is stored, to be held against the record. */
export const toStoredCase = (
  complaint: Complaint,
  events: readonly ComplaintEvent[],
  files: readonly Pick<StoredFile, 'id' | 'hash'>[],
): StoredCase => ({
  whole: toWholeCase(
    complaint,
    events.length,
    files.map(({ id }) => id),
  ),
  filing: toFilingWords(complaint),
  files: new Map(files.map(({ id, hash }) => [id, hash])),
  events: events.map(toEventWords),
})
