import type { AstroGlobal } from 'astro'
import {
  type ComplaintIntake,
  type FormProblem,
  STEPS,
  type Step,
  type Typed,
} from '#src/complaints/complaint-intake.ts'
import type { Ended, QuestionView } from '#src/components/complaints/question-view.ts'
import { keepDraftKey, readDraftKey } from '#src/pages/complaints/_draft-cookie.ts'
import { notFound } from '#src/pages/complaints/_not-found.ts'
import { readForm } from '#src/pages/complaints/_read-form.ts'
import { isReturned, toReturned } from '#src/pages/complaints/_returned.ts'
import { toEnded } from '#src/pages/complaints/_to-ended.ts'
import { toEndedStatus } from '#src/pages/complaints/_to-ended-status.ts'

/** Parameter of a question that was opened to change one answer. */
const CHANGE = ['from', 'check'] as const

type Found = {
  answers?: QuestionView['answers']
  typed?: Typed
  problems?: readonly FormProblem[]
  unsaved?: boolean
  ended?: Ended
}

async function find(page: AstroGlobal, complaints: ComplaintIntake, step: Step): Promise<Found> {
  const draft = await complaints.open(readDraftKey(page))
  if (draft.outcome === 'open') {
    const { answers, returned } = draft
    const { typed, problems = [] } = returned[step] ?? {}
    return { answers, ...(typed && { typed }), ...(isReturned(page) && { problems }) }
  }
  const isFirst = step === STEPS[0]
  return isFirst && draft.outcome === 'none' ? {} : { ended: toEnded(draft) }
}

/** Saves a form that came; a `Response` leads on, or back to what is wrong. */
async function save(
  page: AstroGlobal,
  complaints: ComplaintIntake,
  step: Step,
): Promise<Response | Found> {
  const saved = await complaints.save(
    step,
    readDraftKey(page),
    await readForm(page.request),
    page.locals.caller,
  )
  switch (saved.outcome) {
    case 'saved': {
      keepDraftKey(page, saved.key)
      const [name, value] = CHANGE
      const next = page.url.searchParams.get(name) === value ? 'check' : saved.next
      return page.redirect(`/complaints/${next}/`, 303)
    }
    case 'wrong':
      keepDraftKey(page, saved.key)
      return toReturned(page)
    case 'unavailable':
      page.response.status = 503
      return { typed: saved.typed, unsaved: true }
    case 'expired':
      return { ended: { kind: 'expired', typed: saved.typed[step] } }
    case 'submitted':
      return find(page, complaints, step)
  }
}

/**
 * Answers a question page: a form that came is saved and leads on, or back to this page with what is wrong; what
 * was answered or typed before is shown. A `Response` goes out instead of the page.
 */
export async function visitQuestion(
  page: AstroGlobal,
  step: Step,
): Promise<Response | QuestionView> {
  const { complaints, complaintRules } = page.locals
  if (!complaints || !complaintRules) return notFound()
  const isPost = page.request.method === 'POST'
  const found = isPost ? await save(page, complaints, step) : await find(page, complaints, step)
  if (found instanceof Response) return found
  if (found.ended) page.response.status = toEndedStatus(found.ended, isPost)
  if (page.response.status === 503) page.response.headers.set('retry-after', '120')

  const index = STEPS.indexOf(step)
  const before = STEPS[index - 1]
  const isChange = page.url.searchParams.get(CHANGE[0]) === CHANGE[1]
  return {
    step,
    number: index + 1,
    total: STEPS.length,
    back: isChange ? '/complaints/check/' : before ? `/complaints/${before}/` : '/complaints/',
    isChange,
    answers: found.answers ?? { files: [] },
    typed: found.typed,
    problems: found.problems ?? [],
    unsaved: found.unsaved ?? false,
    ended: found.ended,
  }
}
