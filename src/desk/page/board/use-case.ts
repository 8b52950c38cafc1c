import { useCallback, useEffect, useRef, useState } from 'react'
import { type LoadedCase, loadCase } from '#src/desk/page/case/load-case.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'

type Shown = { reference: string; loaded?: LoadedCase; problem?: string }

/** The case of a reference, opened; its secret is forgotten when it is left, also while it was still on its way. */
export function useCase(session: Session, reference: string | undefined) {
  const [shown, setShown] = useState<Shown>()
  const wanted = useRef<string>(undefined)
  const reload = useCallback(async () => {
    if (!reference) return
    const forget = () => session.keys.leaveCase(reference).catch(() => {})
    const show = (found: Shown) => (wanted.current === reference ? setShown(found) : forget())
    try {
      show({ reference, loaded: await loadCase(session, reference) })
    } catch (error) {
      show({ reference, problem: toProblemText(error) })
    }
  }, [session, reference])
  useEffect(() => {
    wanted.current = reference
    reload()
    return () => {
      wanted.current = undefined
      if (reference) session.keys.leaveCase(reference).catch(() => {})
    }
  }, [reload, session, reference])
  // What was opened of another case is never shown in place of this one.
  return { shown: shown?.reference === reference ? shown : undefined, reload }
}
