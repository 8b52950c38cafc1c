import type { APIRoute } from 'astro'
import { toProblem } from '#src/lib/problem.ts'
import { toJsonAnswer, toMovedAnswer, toProblemAnswer } from '#src/pages/api/_answer.ts'
import type { CentreAnswer } from '#src/pages/api/_answer-schemas.ts'
import { API_TEXT } from '#src/text/api.ts'

export const GET: APIRoute = ({ params, locals }) => {
  const { id = '' } = params
  const { snapshot, releaseVersion: release } = locals
  const centre = snapshot.centres.find((candidate) => candidate.id === id)
  if (centre) return toJsonAnswer({ release, asOf: snapshot.asOf, centre } satisfies CentreAnswer)
  const staying = Object.hasOwn(snapshot.formerIds, id) && snapshot.formerIds[id]
  if (staying) return toMovedAnswer(`/api/centres/${staying}`)
  const detail = API_TEXT.notFoundDetail(id)
  return toProblemAnswer(toProblem(404, API_TEXT.notFound, { detail, release }))
}
