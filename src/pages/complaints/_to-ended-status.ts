import type { Ended } from '#src/components/complaints/question-view.ts'

const STATUS: Record<Ended['kind'], number> = {
  expired: 410,
  submitted: 409,
  nothing: 404,
  conflict: 409,
  unavailable: 503,
  noCookies: 400,
  otherDraft: 409,
  filesElsewhere: 409,
}

/** What a page answers that has no question to ask any more. Only looking is no fault. */
export function toEndedStatus({ kind }: Ended, isPost: boolean): number {
  return isPost || kind === 'unavailable' ? STATUS[kind] : 200
}
