import { useCallback, useEffect, useState } from 'react'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import { keepLooked, type Looked, readLooked } from '#src/desk/page/inbox/looked.ts'
import type { Session } from '#src/desk/page/session.ts'

/** What an officer has seen on this device; the case that is open counts as seen. */
export function useLooked({ card: { signingKey } }: Session, open: CaseRow | undefined) {
  const [looked, setLooked] = useState<Looked>(() => readLooked(signingKey))
  const look = useCallback(
    (reference: string, version: number) =>
      setLooked((before) =>
        before[reference] === version ? before : { ...before, [reference]: version },
      ),
    [],
  )
  useEffect(() => {
    if (open) look(open.reference, open.version)
  }, [open, look])
  useEffect(() => keepLooked(signingKey, looked), [signingKey, looked])
  return [looked, look] as const
}
