import type { Answered, Asked, WaitingCase } from '#src/desk/api/addresses.ts'
import type { SignedWrap } from '#src/desk/api/wrap.ts'
import type { WrapAlarm, WrappedCases } from '#src/desk/wrapping/wrap-cases.ts'

type Waiting = Answered<'wraps/waiting'>['waiting']

/** Where cases of one unit come from, what seals them anew, and where they go. */
export type Wrapping = {
  readWaiting(): Promise<Waiting>
  readCases(asked: Asked<'wraps/cases'>): Promise<WaitingCase[]>
  /** On the officer's device. */
  wrap(cases: WaitingCase[]): Promise<WrappedCases>
  send(wraps: SignedWrap[]): Promise<string[]>
  tell(what: WrapAlarm['kind'], reference: string): Promise<void>
}

export type WrapProgress = { done: number; of: number }

/** How a run ended. `left`: cases that still wait; `closed`: those of them that this officer has no key for. */
export type WrapRun = { done: number; left: number; closed: number } & (
  | { outcome: 'done' | 'stopped' }
  | { outcome: 'alarm'; reference: string; listNumber: number; alarm: WrapAlarm }
)

type Rules = {
  /** Numbers of the lists whose cases this officer opens. */
  openable: readonly number[]
  atATime: number
  tell: (progress: WrapProgress) => void
  isStopped?: () => boolean
}

export const countCases = (waiting: Waiting): number =>
  waiting.reduce((sum, { cases }) => sum + cases, 0)

/** Those of them that an officer opens, by the lists that have a key of his. */
export const findOpenable = (waiting: Waiting, openable: readonly number[]): Waiting =>
  waiting.filter(({ listNumber }) => openable.includes(listNumber))

/**
 * Seals the cases of a unit anew, some at a time: whoever stops it anywhere loses no more than those, and the next run
 * goes on where it ended. What should never be ends it, and is told.
 */
export async function runWrapping(wrapping: Wrapping, rules: Rules): Promise<WrapRun> {
  const { openable, tell, isStopped = () => false } = rules
  const isOver = { outcome: 'done' } as const
  let done = 0
  const finish = async <End extends object>(end: End) => {
    const waiting = await wrapping.readWaiting()
    const left = countCases(waiting)
    return { ...end, done, left, closed: left - countCases(findOpenable(waiting, openable)) }
  }
  for (;;) {
    const waiting = findOpenable(await wrapping.readWaiting(), openable)
    const of = done + countCases(waiting)
    tell({ done, of })
    const before = done
    for (const { listNumber } of waiting)
      for (let after = ''; ; ) {
        if (isStopped()) return finish({ outcome: 'stopped' } as const)
        const cases = await wrapping.readCases({ listNumber, after, limit: rules.atATime })
        const wrapped = await wrapping.wrap(cases)
        if (wrapped.outcome === 'alarm') {
          await wrapping.tell(wrapped.alarm.kind, wrapped.reference).catch(() => {})
          return finish(wrapped)
        }
        if (wrapped.wraps.length > 0) done += (await wrapping.send(wrapped.wraps)).length
        tell({ done, of })
        if (cases.length < rules.atATime) break
        after = cases.at(-1)?.reference ?? ''
      }
    // What somebody else changed meanwhile is read once more.
    if (done === before || done >= of) return finish(isOver)
  }
}
