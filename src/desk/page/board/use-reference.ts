import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The reference in the address, so that going back and reloading work; nothing where there is none. */
export function useReference(): string | undefined {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return /^#[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(hash) ? hash.slice(1) : undefined
}
