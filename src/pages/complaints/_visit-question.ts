import type { AstroGlobal } from 'astro'
import { toGivenText } from '#src/complaints/answers.ts'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { FIELDS, type FormState, GO } from '#src/complaints/fields.ts'
import { type FormProblem, toShownProblems } from '#src/complaints/problems.ts'
import { toPlaceName } from '#src/complaints/questions/centre/question.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import { QUESTIONS, type QuestionStep, STEPS } from '#src/complaints/questions/questions.ts'
import { TICKED, type Typed } from '#src/complaints/questions/typed-text.ts'
import type { Ended, QuestionView } from '#src/components/complaints/question-view.ts'
import { toAsked } from '#src/pages/complaints/_ask-proof.ts'
import { keepDraftKey, readDraftKey } from '#src/pages/complaints/_cookies.ts'
import { toEnded, toEndedStatus } from '#src/pages/complaints/_ended.ts'
import {
  isReturned,
  isStarted,
  notFound,
  readForm,
  toAction,
  toNextPage,
  toReturned,
  toUsual,
} from '#src/pages/complaints/_forms.ts'

/** Parameter of a question that was opened to change one answer. */
const CHANGE = ['from', 'check'] as const

type Found = {
  answers?: QuestionView['answers']
  typed?: Typed
  others?: readonly Typed[]
  problems?: readonly FormProblem[]
  unsaved?: boolean
  ended?: Ended
  state?: FormState | undefined
  asked?: QuestionView['asked']
}

async function find(
  page: AstroGlobal,
  complaints: ComplaintIntake,
  step: QuestionStep,
): Promise<Response | Found> {
  const key = readDraftKey(page)
  if (isStarted(page)) return key ? toUsual(page) : { ended: { kind: 'noCookies' } }
  const draft = await complaints.open(key)
  if (draft.outcome === 'open') {
    const { answers, returned, forms } = draft
    const { typed, problems = [], others = [] } = returned[step] ?? {}
    const told = isReturned(page) || others.length > 0
    return {
      answers,
      others,
      state: forms?.[step],
      ...(typed && { typed }),
      ...(told && { problems }),
    }
  }
  const isFirst = step === STEPS[0]
  return isFirst && draft.outcome === 'none' ? {} : { ended: toEnded(draft) }
}

/** Why a form could not be kept, with its words. */
async function giveBack(
  page: AstroGlobal,
  complaints: ComplaintIntake,
  known: Known,
  step: QuestionStep,
  kind: 'expired' | 'nothing' | 'submitted' | 'otherDraft' | 'noCookies',
  typed: Typed,
): Promise<Found> {
  const given = toGivenText(step, typed, known)
  if (kind !== 'submitted' && kind !== 'otherDraft') return { ended: { kind, given } }
  const draft = await complaints.open(readDraftKey(page))
  if (draft.outcome === 'open') {
    const open = toPlaceName(draft.answers.place, known)
    return { ended: { kind: 'otherDraft', given, open } }
  }
  return { ended: { ...toEnded(draft, { step, typed }), given } }
}

/** Why there is no draft to save a form in: without a key nobody knows whether there ever was one. */
function toLost(key: string | undefined, form: FormData): 'expired' | 'nothing' | 'noCookies' {
  if (key) return 'expired'
  return form.get(FIELDS.form.draft) === '' ? 'noCookies' : 'nothing'
}

/** Saves a form that came; a `Response` leads on, or back to what is wrong. */
async function save(
  page: AstroGlobal,
  complaints: ComplaintIntake,
  known: Known,
  step: QuestionStep,
  back: string,
): Promise<Response | Found> {
  const key = readDraftKey(page)
  const form = await readForm(page.request)
  const saved = await complaints.save(step, key, form, page.locals.caller)
  if ('key' in saved) keepDraftKey(page, saved.key)
  const isBack = form.get(FIELDS.form.go) === GO.back
  const isKept = saved.outcome === 'saved' || saved.outcome === 'wrong'
  if (saved.outcome === 'untouched' || (isBack && isKept)) return toNextPage(page, back, form)
  switch (saved.outcome) {
    case 'saved': {
      const [name, value] = CHANGE
      const next = page.url.searchParams.get(name) === value ? 'check' : saved.next
      return toNextPage(page, `/complaints/${next}/`, form, !key && step === STEPS[0])
    }
    case 'wrong':
      return toReturned(page, form)
    case 'asksPlace':
      return toNextPage(page, '/complaints/another/', form)
    case 'unavailable':
      page.response.status = 503
      return { typed: saved.typed, unsaved: true, state: readState(form) }
    case 'prove':
      return { asked: toAsked(page, saved.proof, form) }
    case 'expired':
      return giveBack(page, complaints, known, step, toLost(key, form), saved.typed)
    case 'submitted':
    case 'otherDraft':
      return giveBack(page, complaints, known, step, saved.outcome, saved.typed ?? {})
  }
}

/** What a form said it was shown from: sent again, it says the same. */
function readState(form: FormData): FormState {
  const read = (name: string) => String(form.get(name) ?? '')
  const { draft, version, centre } = FIELDS.form
  return { draft: read(draft), version: read(version), centre: read(centre) }
}

/** How the form of a step is sent. */
function toSending(page: AstroGlobal, step: QuestionStep, isChange: boolean, found: Found) {
  const { draft = '', version = '', centre = '' } = found.state ?? {}
  const { form } = FIELDS
  return {
    action: toAction(page),
    hidden: {
      [form.draft]: draft,
      [form.version]: version,
      [form.centre]: centre,
      ...(isChange && step === 'centre' ? { [form.moves]: TICKED } : {}),
    },
    copy: form.copy,
    keep: `${draft || 'new'}/${step}`,
  }
}

/**
 * Answers a question page: a form that came is saved and leads on, or back to this page with what is wrong; what
 * was answered or typed before is shown. A `Response` goes out instead of the page.
 */
export async function visitQuestion(
  page: AstroGlobal,
  step: QuestionStep,
): Promise<Response | QuestionView> {
  const { complaints, complaintRules } = page.locals
  if (!complaints || !complaintRules) return notFound()
  const known = { ...page.locals, rules: complaintRules }
  const isPost = page.request.method === 'POST'
  const index = STEPS.indexOf(step)
  const before = STEPS[index - 1]
  const isChange = page.url.searchParams.get(CHANGE[0]) === CHANGE[1]
  const back = isChange ? '/complaints/check/' : before ? `/complaints/${before}/` : '/complaints/'
  const found = isPost
    ? await save(page, complaints, known, step, back)
    : await find(page, complaints, step)
  if (found instanceof Response) return found
  if (found.ended) page.response.status = toEndedStatus(found.ended, isPost)
  if (page.response.status === 503) page.response.headers.set('retry-after', '120')
  return {
    title: QUESTIONS[step].words.title,
    number: index + 1,
    total: STEPS.length,
    back,
    form: toSending(page, step, isChange, found),
    isChange,
    answers: found.answers ?? { files: [] },
    typed: found.typed,
    others: (found.others ?? []).map((typed) => toGivenText(step, typed, known)),
    problems: toShownProblems(found.problems ?? []),
    unsaved: found.unsaved ?? false,
    ended: found.ended,
    asked: found.asked,
  }
}
