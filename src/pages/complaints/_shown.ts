import type { QuestionView } from '#src/components/complaints/question-view.ts'

/** What a field shows: what was just typed, else what was answered before. */
export function shown(view: QuestionView, field: string, answered?: string | number): string {
  return view.typed ? (view.typed[field] ?? '') : String(answered ?? '')
}
