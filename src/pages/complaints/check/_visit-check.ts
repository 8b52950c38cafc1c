import type { AstroGlobal } from 'astro'
import { type AnswerRow, toAnswerRows } from '#src/complaints/answers.ts'
import type { ComplaintIntake, Preview, UnfinishedFile } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { toShownProblems } from '#src/complaints/problems.ts'
import { QUESTION_STEPS, type QuestionStep, STEPS } from '#src/complaints/questions/questions.ts'
import type { Ended, QuestionView } from '#src/components/complaints/question-view.ts'
import { readDraftKey } from '#src/pages/complaints/_cookies.ts'
import { toEnded, toEndedStatus } from '#src/pages/complaints/_ended.ts'
import {
  isReturned,
  notFound,
  readForm,
  toAction,
  toNextPage,
  toReturned,
} from '#src/pages/complaints/_forms.ts'
import { zhHans as words } from '#src/pages/complaints/check/_words.ts'

/** What the page before handing in shows. */
export type CheckView = {
  view: QuestionView
  preview: Preview | undefined
  /** Files of the preview that are not there whole. */
  unfinished: readonly UnfinishedFile[]
  /** The answers of the preview, to look over. */
  rows: AnswerRow[]
  /** Questions still to be answered. */
  missing: QuestionStep[]
  /** True: what this page shows was changed elsewhere after it was shown. */
  isChanged: boolean
}

type Refused = {
  ended?: Ended
  unsaved?: boolean
  isChanged?: boolean
}

async function submit(page: AstroGlobal, complaints: ComplaintIntake): Promise<Response | Refused> {
  const form = await readForm(page.request)
  const key = readDraftKey(page)
  const submitted = await complaints.submit(key, form, page.locals.caller)
  switch (submitted.outcome) {
    case 'stored':
      return toNextPage(page, '/complaints/receipt/', form)
    case 'wrong':
      return toReturned(page, form)
    case 'changed':
      page.response.status = 409
      return { isChanged: true }
    case 'unavailable':
      page.response.status = 503
      return { unsaved: true }
    case 'expired':
      return { ended: { kind: key ? 'expired' : 'nothing' } }
    case 'conflict':
    case 'otherDraft':
      return { ended: { kind: submitted.outcome } }
  }
}

/** Answers the page before handing in, and handing in. A `Response` goes out instead of the page. */
export async function visitCheck(page: AstroGlobal): Promise<Response | CheckView> {
  const { complaints, complaintRules } = page.locals
  if (!complaints || !complaintRules) return notFound()
  const isPost = page.request.method === 'POST'
  const refused = isPost ? await submit(page, complaints) : {}
  if (refused instanceof Response) return refused

  const found = await complaints.preview(readDraftKey(page))
  const isOpen = found.outcome === 'ready' || found.outcome === 'missing'
  const over = isOpen ? undefined : toEnded(found)
  const ended = refused.ended ? { ...over, ...refused.ended } : over
  if (ended) page.response.status = toEndedStatus(ended, isPost)
  if (page.response.status === 503) page.response.headers.set('retry-after', '120')
  const preview = found.outcome === 'ready' ? found.preview : undefined
  const { draft = '', centre = '' } = (found.outcome === 'ready' && found.form) || {}
  const names = FIELDS.form
  return {
    view: {
      title: words.title,
      number: STEPS.length,
      total: STEPS.length,
      back: `/complaints/${QUESTION_STEPS.at(-1)}/`,
      form: {
        action: toAction(page),
        hidden: { [names.draft]: draft, [names.centre]: centre },
      },
      isChange: false,
      answers: preview?.answers ?? { files: [] },
      typed: undefined,
      others: [],
      problems:
        found.outcome === 'ready' && isReturned(page) ? toShownProblems(found.problems) : [],
      unsaved: refused.unsaved ?? false,
      ended,
    },
    preview,
    unfinished: found.outcome === 'ready' ? found.unfinished : [],
    rows: preview ? toAnswerRows(preview.answers, { ...page.locals, rules: complaintRules }) : [],
    missing: found.outcome === 'missing' ? found.missing : [],
    isChanged: refused.isChanged ?? false,
  }
}
