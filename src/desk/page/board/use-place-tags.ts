import { useEffect } from 'react'
import type { Session } from '#src/desk/page/session.ts'

/** An officer who is never idle for so long is not kept from working by it. */
const WAIT = 2_000

/** Waits until the officer does nothing. */
const untilIdle = () =>
  new Promise<void>((resolve) => {
    // Safari has it from 26 on.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: WAIT })
    else setTimeout(resolve, WAIT)
  })

/**
 * Tells places apart that are in no list, newest first, while the officer does something else; gives how many cases
 * were new. Whatever goes wrong waits for the next time he signs in.
 */
async function tagPlaces({ keys, ask, card }: Session, isOver: () => boolean): Promise<number> {
  const { now, key: found } = await ask('places/key', {})
  const settled = await keys.settlePlaceKey(card.signingKey, found, now)
  if (settled.outcome === 'closed') return 0
  if (settled.outcome === 'made') {
    const before = found && { keyId: found.keyId, listNumber: found.listNumber }
    await ask('places/keep', { key: settled.key, before })
  }
  const { keyId } = settled
  let tagged = 0
  for (let after: { filedAt: string; reference: string } | undefined; !isOver(); ) {
    await untilIdle()
    const { cases } = await ask('places/untagged', { keyId, ...(after && { after }) })
    const last = cases.at(-1)?.row
    if (!last) break
    after = { filedAt: last.filedAt, reference: last.reference }
    const tags = await keys.tagPlaces(cases)
    if (tags.length > 0) await ask('places/tag', { tags })
    tagged += tags.length
  }
  return tagged
}

/** Tags places once a session; `onTagged`: repeats may be seen now that were not before. */
export function usePlaceTags(session: Session, onTagged: () => void): void {
  useEffect(() => {
    let isOver = false
    tagPlaces(session, () => isOver)
      .then((tagged) => tagged > 0 && !isOver && onTagged())
      // Nobody asked for it, so nobody is told.
      .catch(() => {})
    return () => {
      isOver = true
    }
  }, [session, onTagged])
}
