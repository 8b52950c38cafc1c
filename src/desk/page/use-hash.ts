import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** What the address names after `#`, with it: a case, or what is done before anybody signed in. */
export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash)
