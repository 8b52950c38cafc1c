import { base64 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import { answersSchema, toDeskRows } from '#src/complaints/answers.ts'
import { fileMetaSchema, toChangeLines } from '#src/complaints/questions/files/question.ts'
import { openJson, openText } from '#src/complaints/seal/case.ts'
import { countReaders, openEnvelope } from '#src/complaints/seal/envelope.ts'
import type { SealedCase, SealedEvent, SealedFile } from '#src/desk/api/case-view.ts'
import type { Alarm, OpenedCase, OpenedWords } from '#src/desk/page/keys/opened-case.ts'
import { toTerminalText } from '#src/desk/terminal-text.ts'

/** The secret of a case, or why it stays closed. */
type Secret =
  | { outcome: 'opened'; secret: string }
  | { outcome: 'alarm'; alarm: Alarm }
  | { outcome: 'closed' }

const alarm = (found: Alarm): Secret => ({ outcome: 'alarm', alarm: found })

/**
 * The secret of a case, by the keys of an officer; nothing is opened with it before the envelope was checked.
 * `recipients`: to whom it was sealed by the list it names; nothing for a case of before there were lists.
 */
export async function openCaseSecret(
  identities: readonly string[],
  { row, caseRecipient, envelope: sealed }: SealedCase,
  recipients: readonly string[] | undefined,
): Promise<Secret> {
  const envelope = base64.decode(sealed)
  if (recipients) {
    const [expected, found] = [recipients.length, countReaders(envelope)]
    if (expected === 0) return alarm({ kind: 'unknownList' })
    if (expected !== found) return alarm({ kind: 'otherReaders', expected, found })
  }
  for (const identity of identities) {
    const { reference } = row
    const opened = await openEnvelope(identity, { reference, caseRecipient, envelope })
    if (opened.outcome === 'opened') return { outcome: 'opened', secret: opened.identity }
    if (opened.outcome === 'mismatch') return alarm({ kind: 'otherEnvelope' })
  }
  const own = await Promise.all(identities.map(identityToRecipient))
  const isListed = own.some((recipient) => recipients?.includes(recipient))
  return isListed ? alarm({ kind: 'closedToListed' }) : { outcome: 'closed' }
}

/** Everything typed in a case, by its secret. */
export async function openContent(
  secret: string,
  { sealedAnswers, events, files }: SealedCase,
): Promise<OpenedCase> {
  const answers = await openJson(secret, base64.decode(sealedAnswers), answersSchema)
  return spellOut({
    answers,
    rows: answers ? toDeskRows(answers) : [],
    words: await Promise.all(events.map((event) => openWords(secret, event))),
    files: inOrderOfAnswers(
      await Promise.all(files.map((file) => openMeta(secret, file))),
      answers,
    ),
  })
}

/** What somebody typed, with every character spelt out that hides others or turns them round. */
const spellOut = (content: OpenedCase): OpenedCase =>
  JSON.parse(JSON.stringify(content), (_, value) =>
    typeof value === 'string' ? toTerminalText(value) : value,
  )

async function openWords(secret: string, event: SealedEvent): Promise<OpenedWords> {
  const open = async (sealed: string | null) => sealed && openText(secret, base64.decode(sealed))
  const { position, sealedPublic, sealedInternal } = event
  const [text, internal] = [await open(sealedPublic), await open(sealedInternal)]
  const isDamaged = text === undefined || internal === undefined
  return { position, text: text ?? null, internal: internal ?? null, isDamaged }
}

async function openMeta(secret: string, { id, bytes, sealedMeta }: SealedFile) {
  const meta = await openJson(secret, base64.decode(sealedMeta), fileMetaSchema)
  return { id, bytes, meta, changes: toChangeLines(meta?.changes) }
}

/** Files as the resident added them, then those added later. */
function inOrderOfAnswers(files: OpenedCase['files'], answers: OpenedCase['answers']) {
  const ids = answers?.files.map(({ id }) => id) ?? []
  const toPlace = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return [...files].sort((one, other) => toPlace(one.id) - toPlace(other.id))
}
