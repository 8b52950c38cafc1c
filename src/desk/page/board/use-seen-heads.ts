import { useEffect, useState } from 'react'
import { keepSeenHeads, readSeenHeads } from '#src/desk/page/board/seen-heads.ts'
import type { Session } from '#src/desk/page/session.ts'
import type { Head } from '#src/record/record-entry.ts'
import { findLost, toAskedNumbers, withHead } from '#src/record/remembered-heads.ts'

/** What of the record this browser remembers and the desk has not any more. */
export type LostHeads = {
  first: Head
  /** The desk says that a backup was put back, and who signed for what was lost. */
  isTold: boolean
  /** The officer has checked: from now on what the desk has is remembered. */
  accept: () => void
}

/** Holds the heads that this browser remembers against the record of the desk, once a session. */
export function useSeenHeads(session: Session): LostHeads | undefined {
  const [lost, setLost] = useState<LostHeads>()
  useEffect(() => {
    const { origin, region } = session.served
    const seen = readSeenHeads(origin, region)
    session
      .ask('record/head', { known: toAskedNumbers(seen) })
      .then(({ head, known, office }) => {
        const gone = findLost(seen, known)
        const keep = () => {
          const sound = seen.filter((one) => !gone.includes(one))
          keepSeenHeads(origin, region, withHead(sound, head))
        }
        const [first] = gone
        if (!first) return keep()
        const accept = () => {
          keep()
          setLost(undefined)
        }
        setLost({ first, isTold: office.length > 0, accept })
      })
      // Whatever else is wrong the list of cases says.
      .catch(() => {})
  }, [session])
  return lost
}
