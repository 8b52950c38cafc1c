import type { Measure, PublicPromise } from '#src/guidance/public-promises.ts'
import type { StatisticsSource } from '#src/statistics/counted-centres.ts'
import { type Measured, measure } from '#src/statistics/measures.ts'

/**
 * `unclear`: too many centres do not say; `open`: no number was named; `unmeasured`: nothing that is published tells.
 */
export type PromiseState = 'kept' | 'notKept' | 'unclear' | 'open' | 'unmeasured'

export type ToldPromise = PublicPromise & {
  state: PromiseState
  measured: Measured | undefined
  /** How many are asked for, where a number is named. */
  asked: number | undefined
  /** The day it was promised for is over. */
  isPast: boolean
  /** What the dates in today's lists tell of the day it was promised for; only where they tell it. */
  onDueDay: Measured | undefined
}

/** Measures that follow from dates of filing alone: they can be told of a day that is over. */
export const BY_FILING: readonly Measure['by'][] = [
  'subdistrictsWithCentre',
  'filed',
  'labelledFiled',
]

function toState(measured: Measured | undefined, asked: number | undefined): PromiseState {
  if (!measured) return 'unmeasured'
  if (asked === undefined) return 'open'
  // A part of nothing keeps no promise.
  if (asked > 0 && measured.value >= asked) return 'kept'
  return asked > 0 && measured.value + (measured.unknown ?? 0) >= asked ? 'unclear' : 'notKept'
}

function tellPromise(source: StatisticsSource, promise: PublicPromise): ToldPromise {
  const { measure: how, target, dueOn } = promise
  const measured = how && measure(source, how)
  const asked = target === 'all' ? measured?.of : target
  const isPast = dueOn !== undefined && dueOn < source.on
  const isTold = how && isPast && BY_FILING.includes(how.by)
  return {
    ...promise,
    state: toState(measured, asked),
    measured,
    asked,
    isPast,
    onDueDay: isTold ? measure({ ...source, on: dueOn }, how) : undefined,
  }
}

/** What became of every promise of the notice; none where the region has no such file. */
export const tellPromises = (source: StatisticsSource): ToldPromise[] =>
  (source.library.promises?.promises ?? []).map((promise) => tellPromise(source, promise))
