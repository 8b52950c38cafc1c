import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { findStayingId } from '#src/centres/centre-snapshot.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import { toProblem } from '#src/lib/problem.ts'
import { toJsonAnswer, toMovedAnswer, toProblemAnswer } from '#src/pages/api/_answer.ts'
import type { CentreAnswer } from '#src/pages/api/_answer-schemas.ts'
import { zhHans as words } from '#src/pages/api/_words.ts'

export const GET: APIRoute = ({ params, locals }) => {
  const { id = '' } = params
  const { now, snapshot, releaseVersion: release } = locals
  const centre = snapshot.centres.find((candidate) => candidate.id === id)
  if (centre) {
    const filingState = toFilingState(centre, toChinaDate(now))
    const answer = { release, asOf: snapshot.asOf, filingState, centre } satisfies CentreAnswer
    return toJsonAnswer(answer)
  }
  const plain = id.toLowerCase()
  const isKnown = plain !== id && snapshot.centres.some((candidate) => candidate.id === plain)
  const former = findStayingId(snapshot, plain)
  const staying = former || (isKnown && plain)
  if (staying) return toMovedAnswer(`/api/centres/${staying}`)
  const detail = words.notFoundDetail(id)
  return toProblemAnswer(toProblem(404, words.notFound, { detail, release }))
}
