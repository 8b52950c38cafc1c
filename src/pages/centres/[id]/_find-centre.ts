import type { AstroGlobal } from 'astro'
import type { Centre } from '#src/centres/centre.ts'
import { findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'

/** The centre of a page below its own one, `name` being its last part; else the answer that says where it is. */
export function findCentreOf(
  { locals, params, redirect }: Pick<AstroGlobal, 'locals' | 'params' | 'redirect'>,
  name: string,
): Centre | Response {
  const { id = '' } = params
  const formerly = findStayingId(locals.snapshot, id)
  if (formerly) return redirect(`/centres/${formerly}/${name}/`, 301)
  return findCentre(locals.snapshot, id) ?? new Response(null, { status: 404 })
}
