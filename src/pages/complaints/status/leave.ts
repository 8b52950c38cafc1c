import type { APIRoute } from 'astro'
import { dropCaseSession, dropReturnedLookUp } from '#src/pages/complaints/_cookies.ts'

/** Ends reading a case at once. */
export const POST: APIRoute = (context) => {
  dropCaseSession(context)
  dropReturnedLookUp(context)
  return context.redirect('/complaints/status/?left=1', 303)
}
