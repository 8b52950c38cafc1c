import { useCallback, useEffect, useState } from 'react'
import { type LoadedCase, loadCase } from '#src/desk/page/case/load-case.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'

type Shown = { reference: string; loaded?: LoadedCase; problem?: string }

/** The case of a reference, opened; its secret is forgotten when it is left. */
export function useCase(session: Session, reference: string | undefined) {
  const [shown, setShown] = useState<Shown>()
  const reload = useCallback(async () => {
    if (!reference) return
    try {
      const loaded = await loadCase(session, reference)
      setShown({ reference, loaded })
    } catch (error) {
      setShown({ reference, problem: toProblemText(error) })
    }
  }, [session, reference])
  useEffect(() => {
    reload()
    return () => {
      if (reference) session.keys.leaveCase(reference).catch(() => {})
    }
  }, [reload, session, reference])
  // What was opened of another case is never shown in place of this one.
  return { shown: shown?.reference === reference ? shown : undefined, reload }
}
