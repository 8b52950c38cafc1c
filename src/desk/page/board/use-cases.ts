import { useCallback, useState } from 'react'
import { MOST_CASES } from '#src/desk/api/addresses.ts'
import type { ListedCase } from '#src/desk/api/case-view.ts'
import type { HandOverView } from '#src/desk/api/hand-over-view.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'
import { useEveryMinute } from '#src/desk/page/use-every-minute.ts'

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
  useEveryMinute(reload)
  return { list, problem, reload }
}
