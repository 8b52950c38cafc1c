import { useCallback, useEffect, useRef, useState } from 'react'
import { toProblemText } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'
import {
  countCases,
  findOpenable,
  runWrapping,
  type WrapProgress,
  type WrapRun,
} from '#src/desk/wrapping/run-wrapping.ts'

/** So many cases at a time: the worker is free for whatever else is asked of it several times a second. */
const AT_A_TIME = 25

/** Cases that wait to be sealed anew: those that this officer can, and those that he has no key for. */
type Waiting = { mine: number; closed: number }

/** What waits to be sealed anew, and a run that does it in the worker. */
export function useWrapping(session: Session) {
  const [waiting, setWaiting] = useState<Waiting>({ mine: 0, closed: 0 })
  const [progress, setProgress] = useState<WrapProgress>()
  const [run, setRun] = useState<WrapRun>()
  const [problem, setProblem] = useState<string>()
  const isStopped = useRef(false)
  const count = useCallback(async () => {
    const [found, openable] = [await readWaiting(session), await findOwnLists(session)]
    const mine = countCases(findOpenable(found, openable))
    setWaiting({ mine, closed: countCases(found) - mine })
  }, [session])
  useEffect(() => {
    // A desk of before does not know the question: then nothing is shown.
    count().catch(() => {})
    return () => {
      isStopped.current = true
    }
  }, [count])
  const start = async () => {
    isStopped.current = false
    setProblem(undefined)
    setRun(undefined)
    try {
      setRun(
        await runWrapping(toWrapping(session), {
          openable: await findOwnLists(session),
          atATime: AT_A_TIME,
          tell: setProgress,
          isStopped: () => isStopped.current,
        }),
      )
    } catch (error) {
      setProblem(toProblemText(error))
    }
    setProgress(undefined)
    await count().catch(() => {})
  }
  const stop = () => {
    isStopped.current = true
  }
  return { waiting, progress, run, problem, start, stop }
}

const readWaiting = async ({ ask }: Session) => (await ask('wraps/waiting', {})).waiting
const findOwnLists = ({ keys, card }: Session) => keys.findOwnLists(card.signingKey)

const toWrapping = (session: Session): Parameters<typeof runWrapping>[0] => {
  const { ask, keys, card, now } = session
  return {
    readWaiting: () => readWaiting(session),
    readCases: async (asked) => (await ask('wraps/cases', asked)).cases,
    wrap: (cases) => keys.wrapCases(card.signingKey, cases, now()),
    send: async (wraps) => (await ask('wraps', { wraps })).wrapped,
    tell: async (what, reference) => {
      await ask('told', { what, references: [reference] })
    },
  }
}
