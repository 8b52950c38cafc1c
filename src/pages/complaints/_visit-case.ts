import type { AstroGlobal } from 'astro'
import type { Acted, CaseView, FormProblem, Typed } from '#src/complaints/complaint-intake.ts'
import type { Refused } from '#src/components/complaints/question-view.ts'
import { dropCaseSession, readCaseSession } from '#src/pages/complaints/_case-cookie.ts'
import { notFound } from '#src/pages/complaints/_not-found.ts'

/** A case, or that it cannot be read just now; with what was wrong with a form that came. */
export type CaseVisit = {
  view: CaseView | undefined
  problems: readonly FormProblem[]
  typed: Typed
  unsaved: boolean
  /** Why nothing could be done; what was `typed` is given back. */
  refused: Refused | undefined
}

type Act = (session: string | undefined) => Promise<Acted>

const STATUS: Readonly<Record<Exclude<Acted['outcome'], 'done'>, number>> = {
  wrong: 422,
  unavailable: 503,
  sessionOver: 410,
  notPossible: 409,
}

/**
 * Answers a page of a case: with `act` a form that came is carried out first and leads back to the case, which
 * says `done`. A `Response` goes out instead of the page; never instead of what somebody has just written.
 */
export async function visitCase(
  page: AstroGlobal,
  act?: { act: Act; done: string },
): Promise<Response | CaseVisit> {
  const { complaints, complaintRules } = page.locals
  if (!complaints || !complaintRules) return notFound()
  const session = readCaseSession(page)
  const acted = page.request.method === 'POST' && act ? await act.act(session) : undefined
  if (acted?.outcome === 'done') {
    return page.redirect(`/complaints/status/case/?done=${act?.done}`, 303)
  }
  const found = await complaints.readCase(session)
  if (found.outcome === 'sessionOver') {
    dropCaseSession(page)
    if (!acted) return page.redirect(`/complaints/status/${session ? '?over=1' : ''}`, 303)
  }
  const refused = found.outcome === 'sessionOver' ? found.outcome : toRefused(acted)
  const outcome = found.outcome === 'case' ? acted?.outcome : found.outcome
  if (outcome) page.response.status = STATUS[outcome]
  if (outcome === 'unavailable') page.response.headers.set('retry-after', '120')
  return {
    view: found.outcome === 'case' ? found.view : undefined,
    problems: acted?.outcome === 'wrong' && !refused ? acted.problems : [],
    typed: acted?.typed ?? {},
    unsaved: outcome === 'unavailable',
    refused,
  }
}

const toRefused = (acted: Acted | undefined) =>
  acted?.outcome === 'sessionOver' || acted?.outcome === 'notPossible' ? acted.outcome : undefined
