import { parseReference } from '#src/complaints/seal/code.ts'
import type { CaseChange, Complaint, NewEvent } from '#src/complaints/store/complaint-store.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { Desk } from '#src/desk/open-desk.ts'
import { zhHans as words } from '#src/desk/words.ts'

/** The case of a reference, however it is typed. Throws a `DeskError` where there is none. */
export async function findCase(desk: Desk, typed: string): Promise<Complaint> {
  const reference = parseReference(typed)
  if (!reference) throw new DeskError(EXIT.notFound, words.problems.notAReference)
  const store = await desk.store()
  const complaint = await store.findByReference(reference)
  if (!complaint) throw new DeskError(EXIT.notFound, words.problems.unknownReference(reference))
  return complaint
}

type Change = Omit<CaseChange, 'event' | 'file'>

/** Every command that changes a case takes the version the officer saw. */
export const VERSION_OPTION = { 'if-version': { type: 'string' } } as const

/** The case of a reference. Throws a `DeskError` when the officer saw another version of it than there is now. */
export async function findCaseAsSeen(
  desk: Desk,
  typed: string,
  { 'if-version': seen }: { 'if-version'?: string | undefined },
): Promise<Complaint> {
  const complaint = await findCase(desk, typed)
  if (seen !== undefined && seen !== String(complaint.version)) {
    throw new DeskError(EXIT.conflict, words.problems.stale(complaint.reference))
  }
  return complaint
}

/**
 * Adds an event of the desk to a case, with what it changes; gives the new version. Throws a `DeskError` when
 * somebody else was quicker.
 */
export async function changeAtDesk(
  desk: Desk,
  { reference, version }: Complaint,
  event: Pick<NewEvent, 'kind'> & Partial<NewEvent>,
  change: Change = {},
): Promise<number> {
  const { clock } = await desk.site()
  const store = await desk.store()
  const outcome = await store.change(reference, version, {
    ...change,
    event: {
      at: clock().toISOString(),
      actor: 'desk',
      state: null,
      outcome: null,
      sealedPublic: null,
      sealedInternal: null,
      ...event,
    },
  })
  if (outcome === 'changed') return version + 1
  if (outcome === 'unknown') {
    throw new DeskError(EXIT.notFound, words.problems.unknownReference(reference))
  }
  throw toStaleError(reference)
}

/** Somebody else was quicker. */
export const toStaleError = (reference: string): DeskError =>
  new DeskError(EXIT.conflict, words.problems.stale(reference))
