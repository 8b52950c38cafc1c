import { base64 } from '@scure/base'
import { answersSchema, toDeskRows } from '#src/complaints/answers.ts'
import { fileMetaSchema, toChangeLines } from '#src/complaints/questions/files/question.ts'
import { openJson, openText } from '#src/complaints/seal/case.ts'
import type { UnlistedPlace } from '#src/complaints/seal/place-tag.ts'
import type { SealedCase, SealedEvent, SealedFile } from '#src/desk/api/case-view.ts'
import type { OpenedCase, OpenedWords } from '#src/desk/page/keys/opened-case.ts'
import { toTerminalText } from '#src/desk/terminal-text.ts'

/** The unlisted place that a case is about, by its secret. */
export async function openPlace(
  secret: string,
  { sealedAnswers }: Pick<SealedCase, 'sealedAnswers'>,
): Promise<UnlistedPlace | undefined> {
  const answers = await openJson(secret, base64.decode(sealedAnswers), answersSchema)
  const place = answers?.place
  return place && 'unlisted' in place ? place.unlisted : undefined
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
