import type {
  Announced,
  FileAdded,
  PartlySent,
  PieceKept,
  SendingBegun,
} from '#src/complaints/file-intake.ts'
import { findRefusal } from '#src/complaints/files/check-file.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { toFileType } from '#src/complaints/files/to-file-type.ts'
import { listInDraft, openForFile } from '#src/complaints/intake/add-file.ts'
import {
  type DraftContent,
  type HeldDraft,
  readHeldDraft,
  type Sending,
  toDraft,
} from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import {
  appendInRoom,
  findFull,
  isDraftBoxFull,
  type NotAdded,
  toNotAdded,
} from '#src/complaints/intake/room.ts'
import { sealFile } from '#src/complaints/intake/seal-file.ts'
import { makeFileId, readStaged } from '#src/complaints/intake/stage-file.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import type { ProblemCode } from '#src/complaints/problems.ts'
import { sealPart, toDraftId } from '#src/complaints/seal/draft.ts'

const { pieceBytes, mediaBytes } = FILE_LIMITS
/** Ids of files that were finished, for whoever asks again because the answer was lost. */
const REMEMBERED = 40

const toOwner = (key: string) => ({ draftId: toDraftId(key) })

/** How much of a file is kept; nothing when none of it is (any more). */
async function readReceived(
  { store }: IntakeContext,
  key: string,
  { id, bytes }: Sending,
): Promise<number | undefined> {
  const kept = await store.readUnfinished(id, toOwner(key))
  return kept && Math.min(kept.parts * pieceBytes, bytes)
}

const isSame = (one: Announced, other: Sending) =>
  one.name === other.name && one.bytes === other.bytes && one.modified === other.modified

/** Those of which something is left in the store: what nobody went on with is removed there. */
async function findLeft(context: IntakeContext, { key, content }: HeldDraft) {
  const found = await Promise.all(
    content.sending.map(async (sending) => {
      const received = await readReceived(context, key, sending)
      return received === undefined ? [] : [{ ...sending, received }]
    }),
  )
  return found.flat()
}

/** Begins a file, or goes on with one of the same name, length and time of change. */
export function beginSending(
  context: IntakeContext,
  key: string | undefined,
  file: Announced,
): Promise<SendingBegun> {
  return untilWritten(async (): Promise<SendingBegun | 'stale'> => {
    if (file.bytes === 0) return toNotAdded('fileEmpty')
    if (file.bytes > mediaBytes) return toNotAdded('fileTooLarge')
    const held = await openForFile(context, key)
    if ('outcome' in held) return held
    const left = await findLeft(context, held)
    const { keepsTime } = file
    const known = left.find((sending) => isSame(file, sending) && sending.keepsTime === keepsTime)
    if (known) return { outcome: 'begun', sent: toPartlySent(known) }
    const full = findFull([...held.content.answers.files, ...left], file.bytes)
    if (full) return full
    if (await isDraftBoxFull(context, held.sourceKey, file.bytes)) return toNotAdded('noRoom')
    return begin(context, held, left, file)
  })
}

async function begin(
  context: IntakeContext,
  held: HeldDraft,
  left: readonly (Sending & { received: number })[],
  file: Announced,
): Promise<SendingBegun | 'stale'> {
  const { store, clock } = context
  const owner = toOwner(held.key)
  const next: Sending = { id: makeFileId(), ...file }
  if ((await store.beginFile(next.id, owner, clock())) === 'gone') return { outcome: 'expired' }
  const sending = [...left.map(({ received: _, ...each }) => each), next]
  const draft = toDraft(context, held, { ...held.content, sending })
  const written = await store.writeDraft(draft, held.version)
  if (written === 'written')
    return { outcome: 'begun', sent: { ...toPartlySent({ ...next, received: 0 }) } }
  await store.removeUnfinished(next.id, owner)
  return written === 'stale' ? written : { outcome: 'expired' }
}

const toPartlySent = ({ id, name, bytes, received }: PartlySent): PartlySent => ({
  id,
  name,
  bytes,
  received,
})

/** What was sent in part, for the page that says how it goes on. */
export async function readPartlySent(
  context: IntakeContext,
  key: string | undefined,
): Promise<PartlySent[]> {
  const held = await readHeldDraft(context, key)
  return held ? findPartlySent(context, held) : []
}

/** Files of an open draft of which something came, and not all. */
export async function findPartlySent(
  context: IntakeContext,
  held: HeldDraft,
): Promise<PartlySent[]> {
  const left = await findLeft(context, held)
  return left.filter(({ received }) => received > 0).map(toPartlySent)
}

async function openSending(context: IntakeContext, key: string | undefined, id: string) {
  const held = await readHeldDraft(context, key)
  const sending = held?.content.sending.find((each) => each.id === id)
  return { held, sending }
}

/** Forgets a file that is refused, with all its pieces. */
async function forget(context: IntakeContext, key: string, id: string): Promise<void> {
  await context.store.removeUnfinished(id, toOwner(key))
  await untilWritten(async () => {
    const held = await readHeldDraft(context, key)
    if (!held) return 'gone'
    const draft = toDraft(context, held, withoutSending(held.content, id))
    return context.store.writeDraft(draft, held.version)
  })
}

const withoutSending = (content: DraftContent, id: string): DraftContent => ({
  ...content,
  sending: content.sending.filter((each) => each.id !== id),
})

/** A file that was not added, by its name. */
function toRefused(code: ProblemCode, { name }: Sending): NotAdded {
  const { problem } = toNotAdded(code)
  return { outcome: 'wrong', problem: { ...problem, file: name } }
}

/** Keeps one piece where it belongs; one that is there already, or comes too early, changes nothing. */
export async function keepPiece(
  context: IntakeContext,
  key: string | undefined,
  id: string,
  at: number,
  piece: Uint8Array,
): Promise<PieceKept> {
  const { held, sending } = await openSending(context, key, id)
  if (!held || held.content.submittedAs) return { outcome: held ? 'submitted' : 'expired' }
  const { key: draftKey } = held
  const received = sending && (await readReceived(context, draftKey, sending))
  if (!sending || received === undefined) return toNotAdded('fileNotUploaded')
  const length = Math.min(pieceBytes, sending.bytes - at)
  if (at !== received || piece.length !== length) return { outcome: 'kept', received }
  const refusal = at === 0 ? findRefusal(toFileType(piece), sending.bytes) : undefined
  if (refusal) {
    await forget(context, draftKey, id)
    return toRefused(refusal.code, sending)
  }
  const position = at / pieceBytes
  const sealed = sealPart(draftKey, id, position, piece)
  const { sourceKey } = held
  const file = { id, owner: toOwner(draftKey), sourceKey }
  const appended = await appendInRoom(context, file, position, sealed)
  if (appended === 'full') {
    await forget(context, draftKey, id)
    return toRefused('noRoom', sending)
  }
  if (appended === 'gone') return toNotAdded('fileNotUploaded')
  return { outcome: 'kept', received: appended === 'stored' ? at + length : received }
}

/**
 * Why a file is refused, unless it was added meanwhile: the answer was lost and it is asked again, perhaps at another
 * process, while the first one is still at it.
 */
async function refuseUnlessSent(
  context: IntakeContext,
  key: string,
  sending: Sending,
  code: ProblemCode,
): Promise<FileAdded> {
  const now = await readHeldDraft(context, key)
  if (now?.content.sent.includes(sending.id)) return { outcome: 'added' }
  return toRefused(code, sending)
}

/** Adds a file all of whose pieces are there; asked again after a lost answer, it says so again. */
export async function finishSending(
  context: IntakeContext,
  key: string | undefined,
  id: string,
  source: string,
): Promise<FileAdded> {
  const { held, sending } = await openSending(context, key, id)
  if (!held || held.content.submittedAs) return { outcome: held ? 'submitted' : 'expired' }
  if (held.content.sent.includes(id)) return { outcome: 'added' }
  const received = sending && (await readReceived(context, held.key, sending))
  if (!sending) return toNotAdded('fileNotUploaded')
  const refuse = (code: ProblemCode) => refuseUnlessSent(context, held.key, sending, code)
  if (received !== sending.bytes) return refuse('fileNotUploaded')
  const { sourceKey } = held
  const { bytes } = sending
  const staged = { id, owner: toOwner(held.key), sourceKey, key: held.key, bytes }
  const first = await readStaged(context, staged).next()
  const type = toFileType(first.value ?? new Uint8Array())
  if (!type) return refuse('fileType')
  const sentAs = { ...sending, source }
  const { caseRecipient } = held.content
  return sealFile(context, caseRecipient, { ...staged, type }, sentAs, async (sealed) => {
    if ('outcome' in sealed) {
      const refused = await refuse(sealed.code)
      if (refused.outcome !== 'added') await forget(context, held.key, id)
      return refused
    }
    return listInDraft(context, held.key, sealed, (content) =>
      content.sent.includes(id)
        ? undefined
        : { ...withoutSending(content, id), sent: [...content.sent, id].slice(-REMEMBERED) },
    )
  })
}
