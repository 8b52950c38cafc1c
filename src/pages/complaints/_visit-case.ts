import type { AstroGlobal } from 'astro'
import type { Acted, CaseView, FormProblem, Typed } from '#src/complaints/complaint-intake.ts'
import { dropCaseSession, readCaseSession } from '#src/pages/complaints/_case-cookie.ts'
import { notFound } from '#src/pages/complaints/_not-found.ts'

/** A case, or that it cannot be read just now; with what was wrong with a form that came. */
export type CaseVisit = {
  view: CaseView | undefined
  problems: readonly FormProblem[]
  typed: Typed
  unsaved: boolean
}

type Act = (session: string | undefined) => Promise<Acted>

/**
 * Answers a page of a case: with `act` a form that came is carried out first and leads back to the case, which
 * says `done`. A `Response` goes out instead of the page.
 */
export async function visitCase(
  page: AstroGlobal,
  act?: { act: Act; done: string },
): Promise<Response | CaseVisit> {
  const { complaints, complaintRules } = page.locals
  if (!complaints || !complaintRules) return notFound()
  const session = readCaseSession(page)
  const toOver = () => {
    dropCaseSession(page)
    return page.redirect('/complaints/status/?over=1', 303)
  }
  const acted = page.request.method === 'POST' && act ? await act.act(session) : undefined
  if (acted?.outcome === 'sessionOver') return toOver()
  if (acted?.outcome === 'done') {
    return page.redirect(`/complaints/status/case/?done=${act?.done}`, 303)
  }
  if (acted) page.response.status = acted.outcome === 'wrong' ? 422 : 503

  const found = await complaints.readCase(session)
  if (found.outcome === 'sessionOver')
    return session ? toOver() : page.redirect('/complaints/status/', 303)
  if (found.outcome === 'unavailable') page.response.status = 503
  if (page.response.status === 503) page.response.headers.set('retry-after', '120')
  return {
    view: found.outcome === 'case' ? found.view : undefined,
    problems: acted?.outcome === 'wrong' ? acted.problems : [],
    typed: acted?.typed ?? {},
    unsaved: acted?.outcome === 'unavailable' || found.outcome === 'unavailable',
  }
}
