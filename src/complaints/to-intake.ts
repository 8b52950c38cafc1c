import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import {
  decideOutcome,
  isOtherCase,
  withdrawCase,
  writeToCase,
} from '#src/complaints/intake/act-on-case.ts'
import { addCaseFile, addDraftFile, removeDraftFile } from '#src/complaints/intake/add-file.ts'
import { canFile, LastAnswer } from '#src/complaints/intake/can-file.ts'
import { openSession } from '#src/complaints/intake/case-session.ts'
import { decidePlace } from '#src/complaints/intake/decide-place.ts'
import {
  hasDraft,
  leaveDraft,
  readHeldDraft,
  seeHeldDraft,
} from '#src/complaints/intake/draft-box.ts'
import { isShownFromOther } from '#src/complaints/intake/form-state.ts'
import type {
  Channel,
  ChannelRelease,
  IntakeContext,
} from '#src/complaints/intake/intake-context.ts'
import {
  keepCaseFileProblems,
  keepFileProblems,
  readKeptNote,
} from '#src/complaints/intake/kept-note.ts'
import { lookUp, readReturnedCookie, toReturnedCookie } from '#src/complaints/intake/look-up.ts'
import { readCase } from '#src/complaints/intake/read-case.ts'
import { readPreview, readReceipt, toOpened } from '#src/complaints/intake/read-draft.ts'
import { saveEnquiry } from '#src/complaints/intake/save-enquiry.ts'
import { saveStep } from '#src/complaints/intake/save-step.ts'
import {
  beginSending,
  finishSending,
  keepPiece,
  readPartlySent,
} from '#src/complaints/intake/send-in-pieces.ts'
import { submitDraft } from '#src/complaints/intake/submit-draft.ts'
import { toTyped } from '#src/complaints/questions/typed-text.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { keptFor } from '#src/lib/kept-for.ts'

/** Everybody who asks within a minute is told the same head. */
const HEAD_MS = 60_000

const UNAVAILABLE = { outcome: 'unavailable' } as const

/** What `work` gives, or `otherwise` when the store cannot be used now; that is logged without what was sent. */
async function whenStored<T, U>({ log }: Channel, work: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    log.error({ reason: error.message }, 'complaint store unavailable')
    return otherwise
  }
}

const toTypedUnavailable = (form: FormData, fields: Readonly<Record<string, string>>) => ({
  ...UNAVAILABLE,
  typed: toTyped(form, fields),
})

/** The complaint channel as the pages of one release use it. */
export function toIntake(channel: Channel, release: ChannelRelease): ComplaintIntake {
  const context: IntakeContext = { ...channel, ...release }
  const stored = <T, U>(work: Promise<T>, otherwise: U) => whenStored(channel, work, otherwise)
  const last = new LastAnswer()
  /** As `stored`, for what must be kept: whether it was is remembered. */
  const kept = async <T, U>(work: Promise<T>, otherwise: U): Promise<T | U> => {
    const result = await stored(work, otherwise)
    last.note(result !== otherwise, channel.elapsed())
    return result
  }
  const inTurn = <T>(key: string | undefined, work: () => Promise<T>) =>
    key ? channel.turns.run(key, work) : work()
  const readHead = keptFor(HEAD_MS, async () => {
    const head = await context.store.readRecordHead()
    return { outcome: 'head' as const, head }
  })
  const noteUnavailable = (form: FormData) => toTypedUnavailable(form, FIELDS.note)
  return {
    canFile: () => stored(canFile(context, last), false),
    hasDraft: (key) => stored(hasDraft(context, key), true),
    hasSession: (session) =>
      stored(
        openSession(context, session).then((opened) => opened !== undefined),
        true,
      ),
    open: (key) =>
      stored(
        seeHeldDraft(context, key).then((held) => toOpened(held, key)),
        UNAVAILABLE,
      ),
    save: (step, key, form, source) =>
      kept(
        inTurn(key, () => saveStep(context, step, key, form, source)),
        toTypedUnavailable(form, FIELDS[step]),
      ),
    ask: (key, form, source) =>
      kept(
        inTurn(key, () => saveEnquiry(context, key, form, source)),
        toTypedUnavailable(form, FIELDS.enquiry),
      ),
    decide: (key, form, source) =>
      stored(
        inTurn(key, () => decidePlace(context, key, form, source)),
        { ...UNAVAILABLE, typed: {} },
      ),
    isShownFromOther: (key, shown) =>
      stored(
        readHeldDraft(context, key).then(
          (held) => held !== undefined && isShownFromOther(held, shown),
        ),
        false,
      ),
    isShownFromOtherCase: (session, reference) =>
      stored(
        openSession(context, session).then((opened) => isOtherCase(reference, opened)),
        false,
      ),
    addFile: (key, upload) => stored(addDraftFile(context, key, upload), UNAVAILABLE),
    beginSending: (key, file) => stored(beginSending(context, key, file), UNAVAILABLE),
    keepPiece: (key, id, at, piece) =>
      stored(
        inTurn(key, () => keepPiece(context, key, id, at, piece)),
        UNAVAILABLE,
      ),
    finishSending: (key, id, source) =>
      // Of one file only: it takes long, and answers of the same draft need not wait for it.
      stored(
        inTurn(key && `${key} ${id}`, () => finishSending(context, key, id, source)),
        UNAVAILABLE,
      ),
    readPartlySent: (key) => stored(readPartlySent(context, key), []),
    keepFileProblems: (key, problems, alsoBefore) =>
      stored(keepFileProblems(context, key, problems, alsoBefore), undefined),
    removeFile: (key, fileId) =>
      stored(
        inTurn(key, () => removeDraftFile(context, key, fileId)),
        { ...UNAVAILABLE, typed: {} },
      ),
    preview: (key) => stored(readPreview(context, key), UNAVAILABLE),
    submit: (key, form, source) =>
      kept(
        inTurn(key, () => submitDraft(context, key, form, source)),
        UNAVAILABLE,
      ),
    readReceipt: (key) => stored(readReceipt(context, key), UNAVAILABLE),
    leave: async (key) => {
      if (key)
        await stored(
          inTurn(key, () => leaveDraft(context, key)),
          undefined,
        )
    },

    readRecordHead: () => stored(readHead(), UNAVAILABLE),
    lookUp: (form, source) =>
      stored(lookUp(context, form, source), toTypedUnavailable(form, FIELDS.status)),
    keepLookUp: (answer, form) => toReturnedCookie(context, answer, form),
    readLookUp: (cookie) => readReturnedCookie(context, cookie),
    readCase: (cookie) =>
      stored(
        readCase(context, cookie).then((view) =>
          view ? { outcome: 'case', view } : { outcome: 'sessionOver' },
        ),
        UNAVAILABLE,
      ),
    readNote: (cookie, act) =>
      stored(
        openSession(context, cookie).then(
          (opened) => opened && readKeptNote(context, opened.session, act),
        ),
        undefined,
      ),
    addNote: (cookie, form) =>
      stored(writeToCase(context, cookie, form, 'addNote'), noteUnavailable(form)),
    addCaseFile: (cookie, upload) => stored(addCaseFile(context, cookie, upload), UNAVAILABLE),
    keepCaseFileProblems: (cookie, problems) =>
      stored(keepCaseFileProblems(context, cookie, problems), undefined),
    readCaseFileProblems: (cookie) =>
      stored(
        openSession(context, cookie).then(async (opened) => {
          const kept = opened && (await readKeptNote(context, opened.session, 'addFile'))
          return kept?.problems ?? []
        }),
        [],
      ),
    withdraw: (cookie, form) =>
      stored(withdrawCase(context, cookie, form), { ...UNAVAILABLE, typed: {} }),
    agree: (cookie, form) =>
      stored(decideOutcome(context, cookie, form, 'agree'), { ...UNAVAILABLE, typed: {} }),
    refuse: (cookie, form) =>
      stored(decideOutcome(context, cookie, form, 'refuse'), { ...UNAVAILABLE, typed: {} }),
    askReview: (cookie, form) =>
      stored(writeToCase(context, cookie, form, 'askReview'), noteUnavailable(form)),
  }
}
