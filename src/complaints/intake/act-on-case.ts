import type { Acted, CaseView } from '#src/complaints/complaint-intake.ts'
import { FIELDS, GO } from '#src/complaints/fields.ts'
import { openSession } from '#src/complaints/intake/case-session.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { dropNote, keepNote, type NoteAct } from '#src/complaints/intake/kept-note.ts'
import { toPossible } from '#src/complaints/intake/read-case.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import type { FormProblem } from '#src/complaints/problems.ts'
import { isPublished } from '#src/complaints/published-outcome.ts'
import { parseAccount } from '#src/complaints/questions/narrative/question.ts'
import { textOf, toTyped } from '#src/complaints/questions/typed-text.ts'
import { sealText } from '#src/complaints/seal/case.ts'
import { containsQueryCode } from '#src/complaints/seal/code.ts'
import type {
  CaseChange,
  Complaint,
  ComplaintEvent,
  NewEvent,
} from '#src/complaints/store/complaint-store.ts'

export type CaseAct = keyof CaseView['can']

/** What the complainant does, as an event without a text. */
export function toComplainantEvent(at: Date, kind: NewEvent['kind']): NewEvent {
  return {
    at: at.toISOString(),
    kind,
    actor: 'complainant',
    state: null,
    outcome: null,
    sealedPublic: null,
    sealedInternal: null,
  }
}

/**
 * Changes the case of a session if it may be changed so now, and again if somebody else was quicker.
 * `notPossible`: the case does not allow it any more, or `toChange` saw it and wants nothing changed. Throws
 * `StoreUnavailableError`.
 */
export function actOnCase(
  context: IntakeContext,
  cookie: string | undefined,
  act: CaseAct,
  toChange: (
    complaint: Complaint,
    events: readonly ComplaintEvent[],
  ) => Promise<CaseChange | undefined>,
): Promise<'done' | 'sessionOver' | 'notPossible'> {
  return untilWritten(async () => {
    const opened = await openSession(context, cookie)
    if (!opened) return 'sessionOver'
    const { reference, version } = opened.complaint
    const events = await context.store.readEvents(reference)
    if (!toPossible(context, opened.complaint, events)[act]) return 'notPossible'
    const change = await toChange(opened.complaint, events)
    if (!change) return 'notPossible'
    const changed = await context.store.change(reference, version, change)
    if (changed === 'stale') return changed
    return changed === 'changed' ? 'done' : 'sessionOver'
  })
}

type Opened = { complaint: Complaint } | undefined

/** Whether a page was shown from another case than the one of a session; one that does not say cannot be told. */
export const isOtherCase = (shown: string | undefined, opened: Opened): boolean =>
  opened !== undefined && shown !== undefined && shown !== opened.complaint.reference

const isOfOtherCase = (form: FormData, opened: Opened) =>
  isOtherCase(
    form.has(FIELDS.case.reference) ? textOf(form, FIELDS.case.reference) : undefined,
    opened,
  )

/** Takes a case back; what was written stays with the officers as long as the notice says. */
export async function withdrawCase(
  context: IntakeContext,
  cookie: string | undefined,
  form: FormData,
): Promise<Acted> {
  if (isOfOtherCase(form, await openSession(context, cookie)))
    return { outcome: 'otherCase', typed: {} }
  const event = { ...toComplainantEvent(context.clock(), 'withdrawn'), state: 'withdrawn' } as const
  const outcome = await actOnCase(context, cookie, 'withdraw', async () => ({
    event,
    state: 'withdrawn',
  }))
  return { outcome, typed: {} }
}

/** Adds a text to a case: a note, or why a review is asked for. It is sealed and never shown again. */
export async function writeToCase(
  context: IntakeContext,
  cookie: string | undefined,
  form: FormData,
  act: NoteAct,
): Promise<Acted> {
  const { note: field } = FIELDS.note
  const typed = toTyped(form, FIELDS.note)
  const opened = await openSession(context, cookie)
  if (isOfOtherCase(form, opened)) return { outcome: 'otherCase', typed }
  const keep = async (problems: FormProblem[]): Promise<Acted> => {
    if (opened) await keepNote(context, opened.session, opened.complaint, act, { typed, problems })
    return { outcome: 'wrong', problems, typed, isKept: opened !== undefined }
  }
  const parsed = parseAccount(form, field, 'noteMissing')
  if (textOf(form, FIELDS.form.go) === GO.back) return keep([])
  if ('problems' in parsed) return keep(parsed.problems)
  if (opened && containsQueryCode(parsed.answer, opened.session.queryCode))
    return keep([{ field, code: 'containsQueryCode' }])
  const kind = act === 'addNote' ? 'noteAdded' : 'reviewAsked'
  const state = act === 'addNote' ? {} : ({ state: 'reviewAsked' } as const)
  const outcome = await actOnCase(context, cookie, act, async ({ caseRecipient }) => ({
    ...state,
    event: {
      ...toComplainantEvent(context.clock(), kind),
      ...state,
      sealedInternal: await sealText([caseRecipient], parsed.answer),
    },
  }))
  if (outcome === 'done' && opened) await dropNote(context, opened.session, act)
  return { outcome, typed }
}

/**
 * Says whether the sentence that was shown may be published. Who agreed may still say no: then nothing is published of it
 * any more.
 */
export async function decideOutcome(
  context: IntakeContext,
  cookie: string | undefined,
  form: FormData,
  act: 'agree' | 'refuse',
): Promise<Acted> {
  if (isOfOtherCase(form, await openSession(context, cookie)))
    return { outcome: 'otherCase', typed: {} }
  const shown = textOf(form, FIELDS.case.asked)
  const kind = act === 'agree' ? 'outcomeAgreed' : 'outcomeRefused'
  const event = toComplainantEvent(context.clock(), kind)
  const outcome = await actOnCase(context, cookie, act, async (_complaint, events) => {
    const asked = events.findLast((one) => one.kind === 'outcomeProposed')
    // Asked anew meanwhile: nobody agrees to what he did not see.
    if (String(asked?.position) !== shown) return undefined
    return act === 'refuse' && isPublished(events) ? { event, published: null } : { event }
  })
  return { outcome, typed: {} }
}
