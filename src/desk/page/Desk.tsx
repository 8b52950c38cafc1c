import { useCallback, useEffect, useState } from 'react'
import { Board } from '#src/desk/page/board/Board.tsx'
import { NewKey } from '#src/desk/page/new-key/NewKey.tsx'
import type { Session } from '#src/desk/page/session.ts'
import { type Locked, SignIn } from '#src/desk/page/sign-in/SignIn.tsx'
import { SignList } from '#src/desk/page/sign-list/SignList.tsx'
import { useHash } from '#src/desk/page/use-hash.ts'

/** Without a key pressed or the mouse moved for so long, everything is locked. */
const IDLE = 10 * 60_000
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const

/** The desk: nobody is signed in, or somebody works. */
export function Desk() {
  const [session, setSession] = useState<Session>()
  const [locked, setLocked] = useState<Locked>()
  const lock = useCallback(
    (why: Locked) => {
      session?.ask('session/close', {}).catch(() => {})
      session?.keys.lock()
      setLocked(why)
      setSession(undefined)
    },
    [session],
  )
  useIdle(session !== undefined, lock)
  const hash = useHash()
  if (session) return <Board session={session} onLock={() => lock('asked')} />
  if (hash === '#new-key') return <NewKey />
  if (hash === '#sign-list') return <SignList />
  return <SignIn locked={locked} onSignedIn={setSession} />
}

/** Locks after a while without a sign of life, and when the page is put aside to be shown again later. */
function useIdle(isOpen: boolean, lock: (why: Locked) => void): void {
  useEffect(() => {
    if (!isOpen) return
    let last = Date.now()
    const live = () => {
      last = Date.now()
    }
    const hide = () => lock('asked')
    // A timer of ten minutes would stand still while the computer sleeps.
    const timer = setInterval(() => Date.now() - last >= IDLE && lock('idle'), 5_000)
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, live, { passive: true })
    addEventListener('pagehide', hide)
    return () => {
      clearInterval(timer)
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, live)
      removeEventListener('pagehide', hide)
    }
  }, [isOpen, lock])
}
