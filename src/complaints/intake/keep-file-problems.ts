import { MOST_FILES } from '#src/complaints/answers.ts'
import type { FormProblem } from '#src/complaints/complaint-intake.ts'
import { openSession } from '#src/complaints/intake/case-session.ts'
import {
  type DraftContent,
  readHeldDraft,
  toDraft,
  withReturned,
} from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { dropNote, keepNote } from '#src/complaints/intake/kept-note.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'

function withProblems(content: DraftContent, problems: readonly FormProblem[]): DraftContent {
  if (problems.length > 0) return withReturned(content, 'files', { typed: {}, problems })
  const { files: _, ...returned } = content.returned
  return { ...content, returned }
}

/**
 * Keeps in the draft which files were not added and why: their names are nobody's business but the resident's, so
 * they stand in no address. Without problems those of before are forgotten.
 */
export async function keepFileProblems(
  context: IntakeContext,
  key: string | undefined,
  problems: readonly FormProblem[],
  alsoBefore = false,
): Promise<void> {
  await untilWritten(async () => {
    const held = await readHeldDraft(context, key)
    if (!held || held.content.submittedAs) return 'gone'
    if (problems.length === 0 && !held.content.returned.files) return 'written'
    const before = (alsoBefore && held.content.returned.files?.problems) || []
    const all = [...before, ...problems].slice(0, MOST_FILES)
    const draft = toDraft(context, held, withProblems(held.content, all))
    return context.store.writeDraft(draft, held.version)
  })
}

/** The same for a case: beside it, under a key that follows from what number and code open. */
export async function keepCaseFileProblems(
  context: IntakeContext,
  cookie: string | undefined,
  problems: readonly FormProblem[],
): Promise<void> {
  const opened = await openSession(context, cookie)
  if (!opened) return
  const { session, complaint } = opened
  if (problems.length === 0) return dropNote(context, session, 'addFile')
  const kept = { typed: {}, problems: problems.slice(0, MOST_FILES) }
  await keepNote(context, session, complaint, 'addFile', kept)
}
