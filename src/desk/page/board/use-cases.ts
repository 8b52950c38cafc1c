import { useCallback, useEffect, useState } from 'react'
import { MOST_CASES } from '#src/desk/api/addresses.ts'
import type { ListedCase } from '#src/desk/api/case-view.ts'
import type { HandOverView } from '#src/desk/api/hand-over-view.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'

/** How often the list is read again while somebody looks at it. */
const INTERVAL = 60_000

/** `unsigned`: packages of the unit that no other one signed for yet. */
export type CaseList = {
  cases: ListedCase[]
  unsigned: HandOverView[]
  isCut: boolean
  loadedAt: Date
}

/** The cases of the desk, read again every minute. */
export function useCases({ ask }: Session) {
  const [list, setList] = useState<CaseList>()
  const [problem, setProblem] = useState<string>()
  const reload = useCallback(async () => {
    try {
      // One more than is shown tells whether there are more.
      const { cases, now } = await ask('cases', { limit: MOST_CASES + 1, offset: 0 })
      const isCut = cases.length > MOST_CASES
      const { packages: unsigned } = await ask('unsigned', {})
      setList({ cases: cases.slice(0, MOST_CASES), unsigned, isCut, loadedAt: new Date(now) })
      setProblem(undefined)
    } catch (error) {
      setProblem(toProblemText(error))
    }
  }, [ask])
  useEffect(() => {
    reload()
    const timer = setInterval(() => document.hidden || reload(), INTERVAL)
    return () => clearInterval(timer)
  }, [reload])
  return { list, problem, reload }
}
