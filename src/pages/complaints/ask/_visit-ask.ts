import type { AstroGlobal } from 'astro'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { toGivenEnquiry, toTypedEnquiry } from '#src/complaints/enquiry/enquiry-form.ts'
import { FIELDS, type FormState, GO } from '#src/complaints/fields.ts'
import { type FormProblem, type ShownProblem, toShownProblems } from '#src/complaints/problems.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'
import type { FormSending, QuestionView } from '#src/components/complaints/question-view.ts'
import { keepEnquiryKey, readEnquiryKey } from '#src/pages/complaints/_cookies.ts'
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
import type { zhHans } from '#src/pages/complaints/ask/_words.ts'

/** What the form of a question shows. */
export type AskView = {
  form: FormSending
  typed: Typed
  problems: readonly ShownProblem[]
  /** True: nothing could be kept just now; the form still has it. */
  unsaved: boolean
  over: keyof typeof zhHans.over | undefined
  /** Words that could not be kept. */
  given: string | undefined
  asked: QuestionView['asked']
}

type Found = Partial<Pick<AskView, 'typed' | 'unsaved' | 'over' | 'given' | 'asked'>> & {
  problems?: readonly FormProblem[]
  state?: FormState | undefined
}

/** Where the centres stand that were looked for: below what was written. */
export const FOUND = 'found'

const STATUS = {
  submitted: 409,
  otherDraft: 409,
  conflict: 409,
  expired: 410,
  noCookies: 400,
  unavailable: 503,
} as const

/** What a page answers that has nothing to ask any more. Only looking is no fault. */
export function setStatus({ request, response }: AstroGlobal, over: AskView['over']): void {
  if (over && (request.method === 'POST' || over === 'unavailable')) response.status = STATUS[over]
  if (response.status === 503) response.headers.set('retry-after', '120')
}

async function find(page: AstroGlobal, complaints: ComplaintIntake): Promise<Response | Found> {
  const key = readEnquiryKey(page)
  if (isStarted(page)) return key ? toUsual(page) : { over: 'noCookies' }
  const draft = await complaints.open(key)
  if (draft.outcome === 'submitted') return page.redirect('/complaints/ask/receipt/', 303)
  if (draft.outcome === 'unavailable') return { over: 'unavailable' }
  if (draft.outcome === 'none') return {}
  const { answers, returned, enquiry: state } = draft
  const { typed = toTypedEnquiry(answers), problems = [] } = returned.narrative ?? {}
  return { typed, state, problems: isReturned(page) ? problems : [] }
}

/** Saves a form that came; a `Response` leads on, or back to what is wrong. */
async function save(page: AstroGlobal, complaints: ComplaintIntake): Promise<Response | Found> {
  const key = readEnquiryKey(page)
  const form = await readForm(page.request)
  const saved = await complaints.ask(key, form, page.locals.caller)
  if ('key' in saved) keepEnquiryKey(page, saved.key)
  switch (saved.outcome) {
    case 'saved':
      return toNextPage(page, '/complaints/ask/check/', form, !key)
    case 'wrong':
      return toReturned(page, form, !key, form.get(FIELDS.form.go) === GO.find ? FOUND : undefined)
    case 'unavailable':
      page.response.status = 503
      return { typed: saved.typed, unsaved: true }
    case 'prove': {
      page.response.status = 429
      page.response.headers.set('retry-after', String(saved.proof.waitSeconds))
      return { asked: { proof: saved.proof, names: FIELDS.proof, sent: toSentAgain(form) } }
    }
    case 'submitted':
    case 'otherDraft':
    case 'expired':
      return { over: saved.outcome, given: toGivenEnquiry(saved.typed ?? {}) }
    default:
      throw new Error(`No question ends so: ${saved.outcome}`)
  }
}

/** What a form sent, to be sent again as it was. */
const toSentAgain = (form: FormData): Typed =>
  Object.fromEntries(
    Object.values({ ...FIELDS.enquiry, ...FIELDS.form }).flatMap((name) => {
      const value = form.get(name)
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )

/** Answers the page of a question: a form that came is saved and leads on. A `Response` goes out instead of the page. */
export async function visitAsk(page: AstroGlobal): Promise<Response | AskView> {
  const { complaints, complaintRules } = page.locals
  if (!complaints || !complaintRules?.enquiries) return notFound()
  const isPost = page.request.method === 'POST'
  const found = await (isPost ? save : find)(page, complaints)
  if (found instanceof Response) return found
  setStatus(page, found.over)
  const { draft = '', version = '' } = found.state ?? {}
  const { form } = FIELDS
  return {
    form: {
      action: toAction(page),
      hidden: found.state ? { [form.draft]: draft, [form.version]: version } : {},
      copy: form.copy,
      keep: `${draft || 'new'}/ask`,
    },
    typed: found.typed ?? {},
    problems: toShownProblems(found.problems ?? []),
    unsaved: found.unsaved ?? false,
    over: found.over,
    given: found.given,
    asked: found.asked,
  }
}
