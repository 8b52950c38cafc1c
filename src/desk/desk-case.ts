import { parseReference } from '#src/complaints/seal/code.ts'
import type { EventKind } from '#src/complaints/states.ts'
import type { NewEvent } from '#src/complaints/store/complaint-store.ts'
import { ACT_KINDS, type ActChange, type ActKind } from '#src/desk/api/act.ts'
import { ApiError, type ApiProblem } from '#src/desk/api/addresses.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT, type ExitCode } from '#src/desk/desk-error.ts'
import { openCase } from '#src/desk/open-case.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { moveCaseTo } from '#src/desk/wrapping/move-case.ts'
import { toRecipients } from '#src/officers/officer-list.ts'

/** The case of a reference, however it is typed. Throws a `DeskError` where there is none. */
export async function findCase(desk: Desk, typed: string): Promise<DeskCase> {
  const reference = parseReference(typed)
  if (!reference) throw new DeskError(EXIT.notFound, words.problems.notAReference)
  const complaint = await (await desk.source()).find(reference)
  if (!complaint) throw new DeskError(EXIT.notFound, words.problems.unknownReference(reference))
  return complaint
}

type Change = ActChange

/** Every command that changes a case takes the version the officer saw. */
export const VERSION_OPTION = { 'if-version': { type: 'string' } } as const

/** The case of a reference. Throws a `DeskError` when the officer saw another version of it than there is now. */
export async function findCaseAsSeen(
  desk: Desk,
  typed: string,
  { 'if-version': seen }: { 'if-version'?: string | undefined },
): Promise<DeskCase> {
  const complaint = await findCase(desk, typed)
  if (seen !== undefined && seen !== String(complaint.version)) {
    throw new DeskError(EXIT.conflict, words.problems.stale(complaint.reference))
  }
  return complaint
}

/**
 * Does something to a case: signed by the officer, with what it changes; gives the new version. Throws a `DeskError` when
 * somebody else was quicker, or when he may not. `holder`: the unit to whose officers the case is sealed anew.
 */
export async function changeAtDesk(
  desk: Desk,
  complaint: DeskCase,
  { kind, sealedPublic = null, sealedInternal = null }: ActEvent,
  change: Change = {},
  {
    holder,
    publication,
    codeTicket,
  }: { holder?: string | undefined; publication?: string; codeTicket?: string } = {},
): Promise<number> {
  const { reference, version } = complaint
  const moved = holder === undefined ? undefined : await moveTo(desk, complaint, holder)
  const told = {
    ...{ kind: toActKind(kind), reference, version, sealedPublic, sealedInternal },
    change: { ...change, ...moved?.change },
    ...(moved && { sealedEnvelope: moved.sealedEnvelope }),
    ...(publication !== undefined && { publication }),
    ...(codeTicket !== undefined && { codeTicket }),
  }
  const source = await desk.source()
  return source.act(told, complaint).catch((error) => {
    throw toToldError(error, reference)
  })
}

/** The case, opened here and sealed to another unit. */
async function moveTo(desk: Desk, complaint: DeskCase, holder: string) {
  const list = await (await desk.source()).readCurrentList()
  const recipients = toRecipients(list, holder)
  return moveCaseTo(await openCase(desk, complaint), complaint, { holder, recipients })
}

/** What an officer is told of an error about a case. */
export const toToldError = (error: unknown, reference: string): unknown =>
  error instanceof ApiError ? toDeskError(error, reference) : error

/** What of an event its officer gives; the rest follows from the act. */
type ActEvent = Pick<NewEvent, 'kind'> & Partial<Pick<NewEvent, 'sealedPublic' | 'sealedInternal'>>

function toActKind(kind: EventKind): ActKind {
  const found = ACT_KINDS.find((one) => one === kind)
  if (!found) throw new Error(`${kind} is no act of an officer`)
  return found
}

function toDeskError(error: ApiError, reference: string): Error {
  const { problems } = words
  const told: Partial<Record<ApiProblem, [ExitCode, string]>> = {
    stale: [EXIT.conflict, problems.stale(reference)],
    unknown: [EXIT.notFound, problems.unknownReference(reference)],
    notAllowed: [EXIT.conflict, problems.notAllowed(reference)],
    impossible: [EXIT.conflict, problems.impossible(reference)],
    notOfMatter: [EXIT.conflict, problems.notOfMatter(reference)],
    full: [EXIT.conflict, problems.packagesFull],
    wrong: [EXIT.wrong, problems.wrongAct(reference)],
  }
  const [exitCode, message] = told[error.problem] ?? []
  return exitCode === undefined ? error : new DeskError(exitCode, message ?? '')
}

/** Somebody else was quicker. */
export const toStaleError = (reference: string): DeskError =>
  new DeskError(EXIT.conflict, words.problems.stale(reference))
