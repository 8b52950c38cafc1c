import type { Topic } from '#src/reports/topics.ts'
import type { ValueProblem } from '#src/reports/values.ts'

/** `typed`: the fields that come back to whoever wrote them. */
export type Reported =
  | { outcome: 'stored' | 'known' | 'spent' }
  /** More from one source than people report. */
  | { outcome: 'tooMany' }
  | { outcome: 'wrong'; problem: ValueProblem | 'nothingSeen' | 'nothingChosen' }
  | { outcome: 'unavailable' }

export type Counted = 'counted' | 'notCounted' | 'unavailable'

/**
 * What pages may do at the data desk. Nothing that a visitor sends makes a method throw; `source` is the address of
 * the caller, used for counting and never kept.
 */
export interface ReportIntake {
  reportError(centreId: string, topic: Topic, form: FormData, source: string): Promise<Reported>
  /** `form`: an answer for each question of the door. */
  checkDoor(centreId: string, form: FormData, source: string): Promise<Reported>
  /** Counts a family that found nothing; parts that are none of ours are `any`. */
  countNeed(form: FormData, source: string): Promise<Counted>
}
