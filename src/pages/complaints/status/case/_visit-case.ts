import type { AstroGlobal } from 'astro'
import type { Acted, CaseView, Returned } from '#src/complaints/complaint-intake.ts'
import { FIELDS, GO } from '#src/complaints/fields.ts'
import { type ShownProblem, toShownProblems } from '#src/complaints/problems.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'
import type { FormSending, Refused } from '#src/components/complaints/question-view.ts'
import { dropCaseSession, readCaseSession } from '#src/pages/complaints/_cookies.ts'
import {
  isReturned,
  isStarted,
  notFound,
  readForm,
  toAction,
  toAddress,
  toNextPage,
  toReturned,
  toSent,
  toUsual,
} from '#src/pages/complaints/_forms.ts'

/** A case, or that it cannot be read just now; with what was wrong with a form that came. */
export type CaseVisit = {
  view: CaseView | undefined
  form: FormSending
  problems: readonly ShownProblem[]
  typed: Typed
  unsaved: boolean
  /** Why nothing could be done; what was `typed` is given back. */
  refused: Refused | undefined
}

type Act = (session: string | undefined, form: FormData) => Promise<Acted>
type Acts = {
  act: Act
  done: string
  /** What was written before and not taken, or not sent yet. */
  read?: (session: string | undefined) => Promise<Returned | undefined>
}

const STATUS: Readonly<Record<Exclude<Acted['outcome'], 'done'>, number>> = {
  wrong: 422,
  unavailable: 503,
  sessionOver: 410,
  notPossible: 409,
  otherCase: 409,
}

/** How a form about a case is sent. `act`: what it does, a name for what the tab keeps of it. */
function toSending(page: AstroGlobal, view: CaseView | undefined, act: string): FormSending {
  const reference = view?.reference ?? ''
  return {
    action: toAction(page),
    hidden: { [FIELDS.case.reference]: reference },
    copy: FIELDS.form.copy,
    keep: reference && `${reference}/${act}`,
  }
}

/**
 * Answers a page of a case: with `act` a form that came is carried out first and leads back to the case, which
 * says `done`. A `Response` goes out instead of the page; never instead of what somebody has just written.
 */
export async function visitCase(page: AstroGlobal, act?: Acts): Promise<Response | CaseVisit> {
  const { complaints, complaintRules } = page.locals
  if (!complaints || !complaintRules) return notFound()
  const session = readCaseSession(page)
  if (isStarted(page) && page.request.method !== 'POST')
    return session ? toUsual(page) : page.redirect(`/complaints/status/${page.url.search}`, 303)
  const form = page.request.method === 'POST' && act ? await readForm(page.request) : undefined
  const acted = form && (await act?.act(session, form))
  if (form && acted?.outcome === 'done') {
    const parameters = new URLSearchParams({ done: act?.done ?? '' })
    for (const [name, value] of toSent(form)) parameters.set(name, value)
    return page.redirect(toAddress('/complaints/status/case/', parameters), 303)
  }
  if (form && acted?.outcome === 'wrong' && acted.isKept) {
    const isBack = form.get(FIELDS.form.go) === GO.back
    return isBack ? toNextPage(page, '/complaints/status/case/', form) : toReturned(page, form)
  }
  const found = await complaints.readCase(session)
  if (found.outcome === 'sessionOver') {
    dropCaseSession(page)
    if (!acted) return page.redirect(`/complaints/status/${session ? '?over=1' : ''}`, 303)
  }
  const refused = found.outcome === 'sessionOver' ? found.outcome : toRefused(acted)
  const outcome = found.outcome === 'case' ? acted?.outcome : found.outcome
  if (outcome && outcome !== 'done') page.response.status = STATUS[outcome]
  if (outcome === 'unavailable') page.response.headers.set('retry-after', '120')
  const view = found.outcome === 'case' ? found.view : undefined
  const kept = view && !acted ? await act?.read?.(session) : undefined
  const problems = acted?.outcome === 'wrong' ? acted.problems : isReturned(page) && kept?.problems
  return {
    view,
    form: toSending(page, view, act?.done ?? ''),
    problems: toShownProblems((!refused && problems) || []),
    typed: acted && 'typed' in acted ? acted.typed : (kept?.typed ?? {}),
    unsaved: outcome === 'unavailable',
    refused,
  }
}

const REFUSED: readonly string[] = ['sessionOver', 'notPossible', 'otherCase'] satisfies Refused[]
const toRefused = (acted: Acted | undefined) =>
  acted && REFUSED.includes(acted.outcome) ? (acted.outcome as Refused) : undefined
